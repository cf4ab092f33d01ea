/** Takes a stretch of text out of an editable element, in the way its editor understands. */
import { select } from './caret'
import type { Rung } from './ladder'
import type { Field } from './read-back'
import { fieldText, richPoint } from './read-back'
import { placeOf, viewOf } from './rich-editor'
import { settles } from './settles'

type RichField = Extract<Field, { kind: 'rich' }>

export interface Stretch {
  /** Offsets into `fieldText`. */
  start: number
  end: number
  /** What is left without it. */
  rest: string
}

/** What was put into `before` to give `after`; null when more than one place has changed. */
export function stretchOf(before: string, after: string): Stretch | null {
  const more = after.length - before.length
  if (more <= 0) return null
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  return before.slice(start) === after.slice(start + more) ? { start, end: start + more, rest: before } : null
}

// Slate hears of a new selection up to 100 ms late: a cut before that finds nothing to cut, and is asked for again.
const CUT_AGAIN_MS = 150
const CUTS = 3

/** Editors with a model of their own cut from the model; true when one has said so. Nothing reaches the agent's clipboard. */
function cut(element: HTMLElement): boolean {
  const { ClipboardEvent, DataTransfer } = viewOf(element)
  const clipboardData = new DataTransfer()
  const event = new ClipboardEvent('cut', { bubbles: true, cancelable: true, composed: true, clipboardData })
  placeOf(element).dispatchEvent(event)
  return event.defaultPrevented
}

/** True when the field then holds what is left. `rung` put the text there: what it is tells whose text it is. */
export async function takeStretch(
  field: RichField,
  { start, end, rest }: Stretch,
  rung: Rung['name'],
  stillSameChat: () => boolean,
): Promise<boolean> {
  const { element } = field
  const whole = fieldText(field)
  const from = richPoint(element, start)
  const to = richPoint(element, end)
  if (!from || !to) return false
  const range = element.ownerDocument.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  await select(element, range)
  const changed = () => fieldText(field) !== whole
  for (let time = 0; rung !== 'native' && time < CUTS; time++) {
    if (!stillSameChat() || changed()) return fieldText(field) === rest
    const taken = cut(element)
    await settles(field, changed, CUT_AGAIN_MS)
    if (changed()) {
      await settles(field, () => fieldText(field) === rest)
      return fieldText(field) === rest
    }
    if (!taken) break
    // The browser's own deletion would tear such an editor's page from its model.
    if (time === CUTS - 1) return false
  }
  if (!stillSameChat() || changed()) return false
  element.ownerDocument.execCommand('delete')
  await Promise.resolve()
  return fieldText(field) === rest
}
