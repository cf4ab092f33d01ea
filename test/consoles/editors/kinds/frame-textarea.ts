/** A textarea in a frame of the same origin. */
import { element, type Model } from '../kind'

export async function mount(place: HTMLElement): Promise<Model> {
  const frame = element('iframe', place)
  frame.dataset.editor = ''
  frame.src = './frame.html'
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  const field = element('textarea', frame.contentDocument!.body, 'composer')
  return { text: () => field.value }
}
