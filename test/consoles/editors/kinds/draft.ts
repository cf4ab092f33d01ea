/** Draft.js, which needs React 17. */
import 'draft-js/dist/Draft.css'
import { Editor, EditorState } from 'draft-js'
import { render } from 'react-dom17'
import { createElement, useState } from 'react17'
import { element, type Model } from '../kind'

let now = ''
const taken: string[] = []

function Box() {
  const [editorState, onChange] = useState(() => EditorState.createEmpty())
  now = editorState.getCurrentContent().getPlainText('\n')
  const handlePastedFiles = (files: File[]) => {
    for (const { name } of files) {
      taken.push(name)
      element('span', document.querySelector('[data-place]')!.parentElement!).textContent = name
    }
    return 'handled' as const
  }
  return createElement(Editor, { editorState, onChange, handlePastedFiles })
}

export function mount(place: HTMLElement): Model {
  render(createElement(Box), place)
  place.querySelector('[contenteditable]')!.id = 'composer'
  return { text: () => now, files: () => taken }
}
