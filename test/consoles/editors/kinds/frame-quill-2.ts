/** Quill 2 in a frame of the same origin, as some consoles wrap their reply box. */
import type { Model } from '../kind'
import { element } from '../kind'

export async function mount(place: HTMLElement): Promise<Model> {
  const frame = element('iframe', place)
  frame.dataset.editor = ''
  frame.style.width = '96%'
  frame.src = './desk.html?editor=quill-2'
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  const inside = frame.contentWindow as Window
  while (!inside.editor) await new Promise((resolve) => requestAnimationFrame(resolve))
  return inside.editor
}
