/** A contenteditable in a frame whose page is given in the attribute `srcdoc`. */
import { element, type Model, shown } from '../kind'

export async function mount(place: HTMLElement): Promise<Model> {
  const frame = element('iframe', place)
  frame.dataset.editor = ''
  frame.srcdoc = '<!doctype html><meta charset="utf-8"><div id="composer" contenteditable="true"></div>'
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  const field = frame.contentDocument!.getElementById('composer')!
  return { text: () => shown(field) }
}
