/** One text on its way into the reply box, as a pure reading of what was asked and what the page answered. */
import type { InsertOutcome, PageToPanel, PanelToPage, PasteOutcome } from '../bridge/protocol'

/** How long the undo stands in the footer. */
export const UNDO_MS = 8000
/** How long a word about a failure stands there. */
export const WORD_MS = 6000
/** A page that has not answered by then will not answer. */
export const ANSWER_MS = 3000

/** `kept`: it was to be taken back and could not be. */
type InsertPhase = 'asked' | InsertOutcome['done'] | 'undone' | 'kept' | 'no-answer'

export interface Insertion {
  requestId: string
  chatKey: string
  /** Reply id, or `confirm:` + order key for an order confirmation. */
  subject: string
  variant: number
  text: string
  phase: InsertPhase
  /** Epoch ms of the last change of phase. */
  at: number
  /** The box no longer holds exactly this text: it can be neither replaced nor taken back. */
  touched: boolean
  /** True once the store has been told that this buyer got it. */
  remembered: boolean
  /** What became of the reply's pictures; null where there are none to go with this text. */
  pictures: 'wanted' | PasteOutcome['done'] | null
}

/** A key that the page side has heard itself needs no proof that the panel is in sight; a click does. */
export type InsertedBy = 'key' | 'click'

export interface InsertAsk {
  chatKey: string
  subject: string
  /** Rendered texts in the order of the variants. */
  texts: readonly string[]
  /** The variant that is shown, and goes first. */
  variant: number
  by: InsertedBy
  /** What stands in the box stays: this is said after it, not instead of it. */
  fresh?: boolean
  /** The reply has pictures. They go with its text once, not again with another wording or a later bubble. */
  pictures?: boolean
  /** What the agent typed to find it, and what it takes the place of. */
  instead?: string
}

/** `again`: the same text already stands in the box and there is no other variant; nothing is to be done. */
export type InsertPlan =
  /** `instead`: of the last one, which then counts as not given. */
  | { act: 'send'; instead: boolean; insertion: Insertion; message: Extract<PanelToPage, { type: 'insert' }> }
  | { act: 'again' }
  | { act: 'wait' }

/** The same subject again while its text is untouched means its next variant, in place of the first. */
export function planInsert(last: Insertion | null, ask: InsertAsk, requestId: string, now: number): InsertPlan {
  const here = last && last.chatKey === ask.chatKey ? last : null
  if (here?.phase === 'asked' && now - here.at < ANSWER_MS) return { act: 'wait' }
  const same =
    here && !ask.fresh && ask.instead === undefined && !here.touched && here.subject === ask.subject ? here : null
  const replaces = same?.phase === 'inserted' ? same : null
  // What was only copied stands in no box: the next variant takes its place in the clipboard, unless it counts as given.
  const recopies = same?.phase === 'copied' && !same.remembered ? same : null
  if (replaces && ask.texts.length < 2 && ask.texts[0] === replaces.text) return { act: 'again' }
  const shown = replaces ?? recopies
  const variant = shown ? (shown.variant + 1) % ask.texts.length : ask.variant
  const text = ask.texts[variant]
  if (!text) return { act: 'again' }
  const { chatKey, subject, by, instead } = ask
  return {
    act: 'send',
    instead: shown !== null,
    insertion: {
      requestId,
      chatKey,
      subject,
      variant,
      text,
      phase: 'asked',
      at: now,
      touched: false,
      remembered: false,
      pictures: ask.pictures && !replaces && !ask.fresh ? 'wanted' : null,
    },
    message: {
      type: 'insert',
      requestId,
      chatKey,
      text,
      by,
      ...(replaces ? { replaces: replaces.requestId } : {}),
      ...(instead === undefined ? {} : { instead }),
    },
  }
}

/** The insertion after the page's answer; the same object when the message is about another one. */
export function hearInsertion(last: Insertion | null, message: PageToPanel, now: number): Insertion | null {
  if (!last || !('requestId' in message) || message.requestId !== last.requestId) return last
  if (message.type === 'touched') return { ...last, touched: true }
  if (message.type === 'pasted') return { ...last, pictures: message.outcome.done, at: now }
  if (message.type !== 'inserted') return last
  if (last.phase === 'undone') return message.outcome.done === 'inserted' ? last : { ...last, phase: 'kept', at: now }
  return { ...last, phase: message.outcome.done, at: now }
}

/** True while the box holds exactly this text, as far as the page has told. */
export function standsInBox({ phase, touched }: Insertion): boolean {
  return (phase === 'asked' || phase === 'inserted') && !touched
}

/** What is to be said of the pictures; null while there is nothing. */
export const pictureWord = ({ pictures }: Insertion) => (pictures === 'wanted' ? null : pictures)

/** True while the footer still has something to say about it. */
export function isTold(insertion: Insertion, now: number): boolean {
  if (insertion.phase === 'asked') return false
  if (insertion.phase === 'inserted')
    return (!insertion.touched || pictureWord(insertion) !== null) && now - insertion.at < UNDO_MS
  return now - insertion.at < WORD_MS
}

/** True when it can no longer be taken back, so that the buyer is to count as having got it. */
export function isFinal(insertion: Insertion, now: number): boolean {
  if (insertion.remembered) return false
  if (insertion.phase === 'kept') return true
  if (insertion.phase !== 'inserted' && insertion.phase !== 'copied') return false
  return insertion.touched || now - insertion.at >= (insertion.phase === 'copied' ? WORD_MS : UNDO_MS)
}
