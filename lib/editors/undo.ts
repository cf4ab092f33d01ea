/** Takes out what was inserted and nothing else: by the browser's own undo where that is safe, else by removing just that text. */
import { select } from './caret'
import type { Placed } from './ladder'
import type { LastField } from './last-field'
import type { Field } from './read-back'
import { fieldText, richPoint } from './read-back'
import { setValue } from './text-field'

export interface Undoable {
  placed: Placed
  /** `inputsElsewhere` at the time of the insertion. */
  elsewhere: number
}

/** True while the field holds exactly what it held right after the insertion. */
export function untouched({ placed }: Undoable): boolean {
  return placed.field.element.isConnected && fieldText(placed.field) === placed.after
}

/** Brings the field back to what it was before the insertion; false, with the field as it was found, when that cannot be done. */
export async function takeOut(
  undoable: Undoable,
  lastField: LastField,
  stillSameChat: () => boolean,
): Promise<boolean> {
  const { placed } = undoable
  const { field } = placed
  if (!stillSameChat() || !untouched(undoable)) return false
  // The browser keeps one undo list for the whole page: after typing elsewhere its newest entry is not ours.
  const ours = placed.rung === 'native' && lastField.inputsElsewhere(field.element) === undoable.elsewhere
  field.element.focus({ preventScroll: true })
  if (ours && step(field, 'undo', placed.before)) return true
  if (fieldText(field) !== placed.after && !step(field, 'redo', placed.after)) return false
  return remove(placed, stillSameChat)
}

/** Undoes the wrong half of a failed insertion; for fields that took something else than the text. */
export function restoreText(field: Field, text: string): boolean {
  if (step(field, 'undo', text)) return true
  if (field.kind !== 'text') return false
  setValue(field.element, text)
  field.element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'historyUndo' }))
  return fieldText(field) === text
}

function step(field: Field, command: 'undo' | 'redo', expected: string): boolean {
  field.element.ownerDocument.execCommand(command)
  return fieldText(field) === expected
}

async function remove({ field, at, text, before, after }: Placed, stillSameChat: () => boolean): Promise<boolean> {
  if (field.kind === 'text') {
    field.element.setSelectionRange(at, at + text.length)
    field.element.ownerDocument.execCommand('delete')
    if (fieldText(field) === before) return true
    if (fieldText(field) === after) field.element.setSelectionRange(at + text.length, at + text.length)
    return false
  }
  const start = richPoint(field.element, at)
  const end = richPoint(field.element, at + text.length)
  if (!start || !end) return false
  const range = field.element.ownerDocument.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  await select(field.element, range)
  if (!stillSameChat() || fieldText(field) !== after) return false
  field.element.ownerDocument.execCommand('delete')
  await Promise.resolve()
  return fieldText(field) === before
}
