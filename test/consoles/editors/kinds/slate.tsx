/** Slate with React 19 and its history. */
import { createRoot } from 'react-dom/client'
import { createEditor, type Descendant, Node } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'
import type { Model } from '../kind'

export function mount(place: HTMLElement): Model {
  const editor = withHistory(withReact(createEditor()))
  const empty = [{ type: 'paragraph', children: [{ text: '' }] }] as unknown as Descendant[]
  createRoot(place).render(
    <Slate editor={editor} initialValue={empty}>
      <Editable id="composer" />
    </Slate>,
  )
  return { text: () => editor.children.map((line) => Node.string(line)).join('\n') }
}
