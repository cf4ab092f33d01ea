/** Quill 1, whose paste listens to the browser's own insertion. */
import 'quill1/dist/quill.core.css'
import Quill from 'quill1'
import type { Model } from '../kind'

export function mount(place: HTMLElement): Model {
  const quill = new Quill(place, { placeholder: '请输入' })
  quill.root.id = 'composer'
  return { text: () => quill.getText().replace(/\n$/, '') }
}
