/** CKEditor 5, the classic build with what a reply box needs. */
import 'ckeditor5/ckeditor5-content.css'
import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5'
import type { Model } from '../kind'

export async function mount(place: HTMLElement): Promise<Model> {
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold],
  })
  const { view } = editor.editing
  view.change((writer) => writer.setAttribute('id', 'composer', view.document.getRoot()!))
  const line = (node: unknown): string => {
    const { data, name, getChildren } = node as { data?: string; name?: string; getChildren?(): Iterable<unknown> }
    if (data !== undefined) return data
    if (name === 'softBreak') return '\n'
    return [...(getChildren?.call(node) ?? [])].map(line).join('')
  }
  return { text: () => [...editor.model.document.getRoot()!.getChildren()].map(line).join('\n') }
}
