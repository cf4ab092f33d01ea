/** Quill 2. */
import 'quill/dist/quill.core.css'
import Quill from 'quill'
import type { Model } from '../kind'

export function mount(place: HTMLElement): Model {
  const quill = new Quill(place, { placeholder: '请输入' })
  quill.root.id = 'composer'
  return { text: () => quill.getText().replace(/\n$/, '') }
}
