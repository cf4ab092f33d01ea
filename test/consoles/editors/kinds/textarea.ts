/** A plain textarea. */
import { element, type Model } from '../kind'

export function mount(place: HTMLElement): Model {
  const field = element('textarea', place, 'composer')
  return { text: () => field.value }
}
