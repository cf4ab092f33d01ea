/** Climbs the ways of putting text into a field until one of them is seen to have worked; the chat is checked before each. */
import { hasFocus } from './last-field'
import type { Field } from './read-back'
import { fieldText, insertedAt } from './read-back'
import { settles } from './settles'

export interface Rung {
  name: 'native' | 'setter' | 'paste' | 'beforeinput'
  /** Puts the text at the caret; true when the editor has said that it will see to it itself, perhaps a moment later. */
  put(field: Field, text: string): boolean
}

export interface Placed {
  field: Field
  text: string
  rung: Rung['name']
  /** Offset into `fieldText`. */
  at: number
  before: string
  after: string
}

export type Climb = { done: 'placed'; placed: Placed } | { done: 'wrong-chat' } | { done: 'refused' }

export interface ClimbOptions {
  field: Field
  text: string
  rungs: readonly Rung[]
  stillSameChat: () => boolean
  /** Puts the focus and the caret where the text belongs; asked before each rung. */
  prepare: () => Promise<void> | void
  /** Brings the field back to the text it had before a rung; true when it is so. `rung` is what has changed it. */
  restore: (field: Field, before: string, rung: Rung['name']) => Promise<boolean>
}

export async function climb({ field, text, rungs, stillSameChat, prepare, restore }: ClimbOptions): Promise<Climb> {
  for (const rung of rungs) {
    await prepare()
    // Nothing may come between this answer and the rung.
    if (!stillSameChat()) return { done: 'wrong-chat' }
    const before = fieldText(field)
    const place = () => insertedAt(before, fieldText(field), text, field.kind === 'rich')
    const taken = rung.put(field, text)
    if (place() === null && taken) await settles(field, () => place() !== null)
    // The editor waits elsewhere for what the browser would paste (Quill 1): nothing of it may meet the next rung.
    else if (place() === null && !hasFocus(field)) await settles(field, () => hasFocus(field))
    // A controlled field takes back what it does not like when its framework renders.
    else await Promise.resolve()
    const at = place()
    const after = fieldText(field)
    if (at !== null) return { done: 'placed', placed: { field, text, rung: rung.name, at, before, after } }
    if (after !== before && !(stillSameChat() && (await restore(field, before, rung.name)))) return { done: 'refused' }
  }
  return { done: 'refused' }
}
