/** Brings the focus and the caret back to where the agent left them in a field. */
import type { LastField } from './last-field'
import { hasFocus } from './last-field'
import type { Field } from './read-back'
import { rangeIn } from './read-back'

// Editors learn of a new selection by an event that comes in a task of its own.
const SELECTION_TOLD_MS = 40

/** Focuses the field if it is not, with the caret where it was; a selection is kept as text: the caret goes to its end. */
export async function placeCaret(field: Field, lastField: LastField): Promise<void> {
  const focused = hasFocus(field)
  // The selection outlives the focus; the event that would have told of its last move may still be on its way.
  const current =
    field.kind === 'rich' ? (rangeIn(field.element) ?? lastField.range(field.element))?.cloneRange() : null
  if (!focused) field.element.focus({ preventScroll: true })
  if (field.kind === 'text') {
    const { element } = field
    const end =
      focused || lastField.visited(element) ? (element.selectionEnd ?? element.value.length) : element.value.length
    if (element.selectionStart !== end || element.selectionEnd !== end) element.setSelectionRange(end, end)
    return
  }
  const { element } = field
  if (focused && current?.collapsed) return
  const caret = element.ownerDocument.createRange()
  if (current) caret.setStart(current.endContainer, current.endOffset)
  else {
    caret.selectNodeContents(element)
    caret.collapse(false)
  }
  await select(element, caret)
}

/** Selects a range and waits until the page has heard of it. */
export async function select(element: HTMLElement, range: Range): Promise<void> {
  const { ownerDocument } = element
  const told = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, SELECTION_TOLD_MS)
    ownerDocument.addEventListener(
      'selectionchange',
      () => {
        clearTimeout(timer)
        resolve()
      },
      { once: true },
    )
  })
  const selection = ownerDocument.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  await told
}
