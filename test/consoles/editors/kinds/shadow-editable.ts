/** A contenteditable in an open shadow root. */
import { element, type Model, shown } from '../kind'

export function mount(place: HTMLElement): Model {
  const host = element('div', place)
  host.dataset.editor = ''
  const field = element('div', host.attachShadow({ mode: 'open' }), 'composer')
  field.contentEditable = 'true'
  return { text: () => shown(field) }
}
