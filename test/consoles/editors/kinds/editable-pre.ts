/** A contenteditable pre, as the older consoles have it. */
import { element, type Model, shown } from '../kind'

export function mount(place: HTMLElement): Model {
  const field = element('pre', place, 'composer')
  field.contentEditable = 'true'
  return { text: () => shown(field) }
}
