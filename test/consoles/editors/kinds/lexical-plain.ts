/** Lexical with its plain text. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerPlainText } from '@lexical/plain-text'
import { $getRoot, createEditor } from 'lexical'
import { element, type Model } from '../kind'

export function mount(place: HTMLElement): Model {
  const field = element('div', place, 'composer')
  field.contentEditable = 'true'
  const editor = createEditor({ namespace: 'desk', onError: (error) => console.error(error) })
  editor.setRootElement(field)
  registerPlainText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  const lines = () =>
    $getRoot()
      .getChildren()
      .map((line) => line.getTextContent())
      .join('\n')
  return { text: () => editor.getEditorState().read(lines) }
}
