/** Takes out what was inserted and nothing else: by the browser's own undo where that is safe, else by removing just that text. */
import type { Placed, Rung } from './ladder'
import type { LastField } from './last-field'
import type { Field } from './read-back'
import { fieldText } from './read-back'
import { stretchOf, takeStretch } from './take-out'
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

/** Undoes what a rung did instead of putting the text in; the browser's own undo knows only what the browser has typed. */
export async function restoreText(
  field: Field,
  before: string,
  rung: Rung['name'],
  stillSameChat: () => boolean,
): Promise<boolean> {
  if (rung !== 'paste' && step(field, 'undo', before)) return true
  if (field.kind === 'rich') {
    const stretch = stretchOf(before, fieldText(field))
    return stretch !== null && takeStretch(field, stretch, rung, stillSameChat)
  }
  setValue(field.element, before)
  field.element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'historyUndo' }))
  return fieldText(field) === before
}

function step(field: Field, command: 'undo' | 'redo', expected: string): boolean {
  field.element.ownerDocument.execCommand(command)
  return fieldText(field) === expected
}

async function remove(
  { field, at, text, rung, before, after }: Placed,
  stillSameChat: () => boolean,
): Promise<boolean> {
  const end = at + text.length
  if (field.kind === 'rich') return takeStretch(field, { start: at, end, rest: before }, rung, stillSameChat)
  field.element.setSelectionRange(at, end)
  field.element.ownerDocument.execCommand('delete')
  if (fieldText(field) === before) return true
  if (fieldText(field) === after) field.element.setSelectionRange(end, end)
  return false
}
