/** ProseMirror with its example setup. */
import { exampleSetup } from 'prosemirror-example-setup'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import type { Model } from '../kind'

export function mount(place: HTMLElement): Model {
  const view = new EditorView(place, {
    state: EditorState.create({ schema, plugins: exampleSetup({ schema, menuBar: false }) }),
    attributes: { id: 'composer' },
  })
  return { text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n') }
}
