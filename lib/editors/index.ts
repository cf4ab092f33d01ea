/** Puts text into the page's reply box: at the caret, additive, undoable, verified by reading back. It never sends. */
import type { InsertOutcome } from '../bridge/protocol'
import { placeCaret } from './caret'
import { copyText } from './copy'
import { eachDocument } from './frames'
import { pasteImages } from './images'
import type { Inserter, InserterOptions } from './inserter'
import type { Placed } from './ladder'
import { climb } from './ladder'
import type { LastField } from './last-field'
import { lastFieldOf } from './last-field'
import { type Field, fieldOf } from './read-back'
import { RICH_RUNGS } from './rich-editor'
import { takeTyped } from './take-typed'
import { fitting, TEXT_RUNGS } from './text-field'
import type { Undoable } from './undo'
import { restoreText, takeOut, untouched } from './undo'

const TOUCHED_EVERY_MS = 400

/** Inserts into one field. `placed` tells what it did, for a later undo. */
export async function insertText(
  element: Element | null,
  text: string,
  stillSameChat: () => boolean,
  lastField: LastField,
): Promise<{ outcome: InsertOutcome; placed: Placed | null }> {
  if (!stillSameChat()) return { outcome: { done: 'wrong-chat' }, placed: null }
  if (lastField.composing()) return { outcome: { done: 'composing' }, placed: null }
  const field = fieldOf(element)
  if (!field) return { outcome: { done: 'no-field' }, placed: null }
  const whole = fitting(field, text)
  const result = await climb({
    field,
    text: whole,
    rungs: field.kind === 'text' ? TEXT_RUNGS : RICH_RUNGS,
    stillSameChat,
    prepare: () => placeCaret(field, lastField),
    restore: (one, before, rung) => restoreText(one, before, rung, stillSameChat),
  })
  if (result.done === 'placed') return { outcome: { done: 'inserted', text: whole }, placed: result.placed }
  if (result.done === 'wrong-chat') return { outcome: { done: 'wrong-chat' }, placed: null }
  return { outcome: await copied(field.element, text), placed: null }
}

async function copied({ ownerDocument }: Element, text: string): Promise<InsertOutcome> {
  return (await copyText(ownerDocument, text)) ? { done: 'copied' } : { done: 'no-field' }
}

export function createInserter({ document, composer, currentKey, onTouched }: InserterOptions): Inserter {
  const lastField = lastFieldOf(document)
  let lastInserted: { requestId: string; chatKey: string; field: Field } | null = null
  let latest: { requestId: string; chatKey: string; undoable: Undoable } | null = null
  let watching: ReturnType<typeof setInterval> | undefined
  // One at a time: two keys in quick succession must not read each other's half-done work.
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work, work)
    turn = result.catch(() => undefined)
    return result
  }
  const forget = (tell: boolean) => {
    clearInterval(watching)
    watching = undefined
    const was = latest
    latest = null
    if (was && tell) onTouched(was.requestId)
  }
  const check = () => {
    if (latest && !untouched(latest.undoable)) forget(true)
  }
  const checkSoon = () => queueMicrotask(check)
  const stopping = new AbortController()
  eachDocument(document, stopping.signal, (one) => {
    // Editors that type into their own model tell of no input: the key that did it is heard.
    for (const type of ['input', 'keyup'])
      one.addEventListener(type, checkSoon, { capture: true, passive: true, signal: stopping.signal })
  })

  const remember = (requestId: string, chatKey: string, placed: Placed) => {
    forget(true)
    latest = { requestId, chatKey, undoable: { placed, elsewhere: lastField.inputsElsewhere(placed.field.element) } }
    // A page that empties its box after sending tells nobody.
    watching = setInterval(check, TOUCHED_EVERY_MS)
  }

  return {
    insert: ({ requestId, chatKey, text, replaces, instead }) =>
      inTurn(async () => {
        const element = composer()
        const stillSameChat = () => currentKey() === chatKey && composer() === element
        if (!stillSameChat()) return { done: 'wrong-chat' }
        if (lastField.composing()) return { done: 'composing' }
        if (replaces !== undefined && latest?.requestId === replaces && latest.chatKey === chatKey) {
          const { undoable } = latest
          const wasUntouched = untouched(undoable)
          forget(!wasUntouched)
          if (wasUntouched && undoable.placed.field.element === element) {
            const out = await takeOut(undoable, lastField, stillSameChat)
            // Neither with nor without it: an editor of unknown manners, to which nothing is added.
            if (!out && !untouched(undoable)) return copied(element, text)
          }
        }
        if (instead !== undefined) {
          const field = fieldOf(element)
          if (!field) return { done: 'no-field' }
          if (!(await takeTyped(field, instead, stillSameChat))) return { done: 'changed' }
        }
        const { outcome, placed } = await insertText(element, text, stillSameChat, lastField)
        lastInserted = placed && { requestId, chatKey, field: placed.field }
        if (placed) remember(requestId, chatKey, placed)
        return outcome
      }),
    undo: ({ requestId, chatKey }) =>
      inTurn(async () => {
        if (currentKey() !== chatKey) return { done: 'wrong-chat' }
        if (lastField.composing()) return { done: 'composing' }
        if (latest?.requestId !== requestId || latest.chatKey !== chatKey) return { done: 'no-field' }
        const { undoable } = latest
        const stillSameChat = () => currentKey() === chatKey && composer() === undoable.placed.field.element
        forget(false)
        if (await takeOut(undoable, lastField, stillSameChat)) return { done: 'inserted', text: '' }
        onTouched(requestId)
        return { done: 'no-field' }
      }),
    pasteImages: ({ requestId, chatKey, images }) =>
      inTurn(async () => {
        const into = lastInserted
        lastInserted = null
        if (into?.requestId !== requestId || into.chatKey !== chatKey) return { done: 'refused' }
        const stillSameChat = () => currentKey() === chatKey && composer() === into.field.element
        return pasteImages(into.field, images, stillSameChat)
      }),
    focusComposer() {
      const field = fieldOf(composer())
      if (field) void placeCaret(field, lastField)
    },
    composing: lastField.composing,
    stop() {
      stopping.abort()
      forget(false)
      lastField.stop()
    },
  }
}
