/** A contenteditable that takes nothing but text. */
import { element, type Model, shown } from '../kind'

export function mount(place: HTMLElement): Model {
  const field = element('div', place, 'composer')
  field.contentEditable = 'plaintext-only'
  return { text: () => shown(field) }
}
