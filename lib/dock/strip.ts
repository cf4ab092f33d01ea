/** A one-line strip over the composer, for consoles that leave no room at their sides. */
import { ask, holds, parentElementOf } from '../reader/ask'
import type { Borrowing } from './borrow'
import type { Places } from './places'
import { isEmpty, meets, type Rect, rectOf, type Viewport, widthOf } from './rect'

/** CSS px. */
const STRIP_HEIGHT = 28

const NARROWEST_STRIP = 200

/** The outermost element around the composer that holds nothing of the message list: what can be moved down as one. */
function composerArea({ composer, messageList }: Places): HTMLElement | null {
  if (!composer) return null
  let area = composer
  for (let at = parentElementOf(composer); at && ask(at, 'tagName') !== 'BODY'; at = parentElementOf(at)) {
    if (messageList && holds(at, messageList)) break
    if (!messageList && ask(at, 'tagName') === 'MAIN') break
    area = at
  }
  return area as HTMLElement
}

/**
 * Pushes the composer's area down by the strip's height, so that the message list above gives way, and says where the
 * strip belongs. Null, with everything given back, where a part would still lie under it.
 */
export function makeStrip({
  places,
  viewport,
  borrowing,
}: {
  places: Places
  viewport: Viewport
  borrowing: Borrowing
}): Rect | null {
  const area = composerArea(places)
  if (!area || isEmpty(rectOf(area))) return null
  const margin = Number.parseFloat(window.getComputedStyle(area).marginTop) || 0
  borrowing.set(area, 'margin-top', `${margin + STRIP_HEIGHT}px`)
  const { left, right, top, bottom } = rectOf(area)
  const strip = {
    left: Math.max(0, left),
    right: Math.min(viewport.width, right),
    top: top - STRIP_HEIGHT,
    bottom: top,
  }
  const fits = widthOf(strip) >= NARROWEST_STRIP && strip.top >= 0 && bottom <= viewport.height + 1
  if (fits && places.all.every((part) => !meets(rectOf(part), strip))) return strip
  borrowing.giveBack()
  return null
}

/** Where a strip that was made before lies now: the composer grows and shrinks while the agent writes. */
export function followStrip(places: Places, viewport: Viewport): Rect | null {
  const area = composerArea(places)
  if (!area) return null
  const { left, right, top } = rectOf(area)
  return { left: Math.max(0, left), right: Math.min(viewport.width, right), top: top - STRIP_HEIGHT, bottom: top }
}
