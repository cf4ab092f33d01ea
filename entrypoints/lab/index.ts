/** The site lab, injected on demand beside the chat script: it works from the dock that this one holds. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { meeting } from '../../lib/lab/seat'
import { createLabWork } from '../../lib/lab/work'

export default defineUnlistedScript(() => {
  const place = meeting()
  place.work ??= createLabWork()
  if (place.seat) place.work.sitDown(place.seat)
})
