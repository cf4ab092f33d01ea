/** A field of one line. */
import { element, type Model } from '../kind'

export function mount(place: HTMLElement): Model {
  const field = element('input', place, 'composer')
  return { text: () => field.value }
}
