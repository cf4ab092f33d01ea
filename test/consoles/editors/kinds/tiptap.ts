/** TipTap with its starter kit. */
import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import type { Model } from '../kind'

export function mount(place: HTMLElement): Model {
  const editor = new Editor({
    element: place,
    extensions: [StarterKit],
    editorProps: { attributes: { id: 'composer' } },
  })
  return { text: () => editor.getText({ blockSeparator: '\n' }) }
}
