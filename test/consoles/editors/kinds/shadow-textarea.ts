/** A textarea in an open shadow root. */
import { element, type Model } from '../kind'

export function mount(place: HTMLElement): Model {
  const host = element('div', place)
  host.dataset.editor = ''
  const field = element('textarea', host.attachShadow({ mode: 'open' }), 'composer')
  return { text: () => field.value }
}
