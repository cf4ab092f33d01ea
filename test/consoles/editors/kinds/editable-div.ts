/** A plain contenteditable div. */
import { element, type Model, shown } from '../kind'

export function mount(place: HTMLElement): Model {
  const field = element('div', place, 'composer')
  field.contentEditable = 'true'
  return { text: () => shown(field) }
}
