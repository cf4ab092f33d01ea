/** wangEditor 5, which many Chinese consoles are built on. */
import '@wangeditor/editor/dist/css/style.css'
import { createEditor } from '@wangeditor/editor'
import { element, type Model } from '../kind'

export function mount(place: HTMLElement): Model {
  const box = element('div', place)
  box.style.height = '140px'
  const editor = createEditor({ selector: box, html: '<p><br></p>', config: { placeholder: '请输入' } })
  place.querySelector('[contenteditable]')!.id = 'composer'
  return { text: () => editor.getText() }
}
