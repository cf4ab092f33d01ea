/** Climbs the ways of putting text into a field until one of them is seen to have worked; the chat is checked before each. */
import type { Field } from './read-back'
import { fieldText, insertedAt } from './read-back'

/** How long an editor that took the text may need until it shows it. */
export const SHOWN_WITHIN_MS = 160

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
  /** Brings the field back to a text it had; true when it is so. */
  restore: (field: Field, text: string) => boolean
}

export async function climb({ field, text, rungs, stillSameChat, prepare, restore }: ClimbOptions): Promise<Climb> {
  for (const rung of rungs) {
    await prepare()
    // Nothing may come between this answer and the rung.
    if (!stillSameChat()) return { done: 'wrong-chat' }
    const before = fieldText(field)
    const taken = rung.put(field, text)
    let at = insertedAt(before, fieldText(field), text)
    if (at === null && taken) {
      await shows(field, () => insertedAt(before, fieldText(field), text) !== null)
      at = insertedAt(before, fieldText(field), text)
    } else {
      // A controlled field takes back what it does not like when its framework renders.
      await Promise.resolve()
      if (at !== null) at = insertedAt(before, fieldText(field), text)
    }
    const after = fieldText(field)
    if (at !== null) return { done: 'placed', placed: { field, text, rung: rung.name, at, before, after } }
    if (after !== before && !(stillSameChat() && restore(field, before))) return { done: 'refused' }
  }
  return { done: 'refused' }
}

function shows(field: Field, there: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer)
      observer.disconnect()
      resolve()
    }
    const observer = new MutationObserver(() => {
      if (there()) finish()
    })
    observer.observe(field.element, { childList: true, subtree: true, characterData: true })
    const timer = setTimeout(finish, SHOWN_WITHIN_MS)
    if (there()) finish()
  })
}
