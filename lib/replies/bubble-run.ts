/** How far the bubbles of one answer have come in one chat: put in, standing, sent by the agent, the next. */
import type { Message } from '../chat/chat'
import { HOUR_MS, SECOND_MS } from '../time'
import { sameness } from './variants'

/** `asked`: on its way into the box; `gone`: no longer in the box, and not seen in the chat either. */
export type BubbleState = 'asked' | 'standing' | 'gone' | 'sent'

export interface BubbleRun {
  replyId: string
  variant: number
  /** Place of its row in the list, kept while it is on its way; null where it has a key of its own. */
  slot: number | null
  /** How many bubbles there are. */
  of: number
  /** The bubble that was put in last, from 0. */
  at: number
  text: string
  state: BubbleState
  requestId: string
  /** Ids of the messages that were in the chat before. */
  known: readonly string[]
  /** Epoch ms. */
  putAt: number
  /** What stood in the box last: the agent may have changed the words before sending them. */
  lastDraft: string
  /** Epoch ms since when the box no longer holds exactly these words; null while it does. */
  touchedAt: number | null
}

/** What the page says now. */
export interface BoxNews {
  /** Words in the reply box; null where that is not known, or not known anew since the bubble was put in. */
  draft: string | null
  messages: readonly Message[]
  /** False on consoles that do not show who speaks: there an emptied box is all that can be seen. */
  tellsSpeakers: boolean
  /** Epoch ms. */
  now: number
}

/** A page that has not answered by then did not put it in. */
const ANSWER_MS = 3 * SECOND_MS
/** Words of the box come at most this late after it was touched. */
const DRAFT_MS = SECOND_MS
/** Clocks of console and machine differ. */
const CLOCKS_MS = 60 * SECOND_MS
/** An answer that was begun longer ago starts from its first bubble. */
const RESUME_MS = 12 * HOUR_MS

const same = (one: string, other: string): boolean =>
  sameness(one) === '' ? one.trim() === other.trim() : sameness(one) === sameness(other)

/** What the agent has added before sending changes nothing: the bubble is in it. */
const holdsAll = (said: string, text: string): boolean =>
  same(said, text) || (sameness(text) !== '' && sameness(said).includes(sameness(text)))

function isInChat({ known, putAt, text, lastDraft }: BubbleRun, messages: readonly Message[]): boolean {
  return messages.some(
    (message) =>
      message.speaker === 'seller' &&
      !known.includes(message.id) &&
      (message.at === undefined || message.at >= putAt - CLOCKS_MS) &&
      (holdsAll(message.text, text) || (lastDraft !== '' && same(message.text, lastDraft))),
  )
}

/** The run after what the page says now; the same object when nothing has changed. */
export function followRun(run: BubbleRun, news: BoxNews): BubbleRun {
  if (run.state === 'sent') return run
  const { draft, messages, tellsSpeakers, now } = news
  const holds = draft !== null && draft !== '' && draft.includes(run.text.trim())
  if (tellsSpeakers && !holds && isInChat(run, messages)) return { ...run, state: 'sent' }
  if (run.state === 'asked') return now - run.putAt < ANSWER_MS ? run : { ...run, state: holds ? 'standing' : 'gone' }
  if (draft === null) return run
  if (draft === '') {
    if (run.state === 'gone') return run
    return { ...run, state: tellsSpeakers ? 'gone' : 'sent' }
  }
  // Put back by the console when the chat was opened again, or by the agent's own undo.
  if (run.state === 'gone') return holds ? { ...run, state: 'standing', lastDraft: draft } : run
  return draft === run.lastDraft ? run : { ...run, lastDraft: draft }
}

/**
 * The words in the box as far as they can be trusted for this run. `fresh`: they were told after the bubble was put in. An
 * emptied box that was empty before tells nothing; that it was touched is then all there is.
 */
export function trustedDraft(run: BubbleRun, draft: string | null, fresh: boolean, now: number): string | null {
  if (fresh || run.state !== 'standing') return draft
  return run.touchedAt !== null && now - run.touchedAt >= DRAFT_MS ? draft : null
}

/** What the next press does: `put` bubble `at`; `unsent`: the last one still stands in the box; `wait`: it is on its way. */
export type BubbleStep = { act: 'put'; at: number } | { act: 'unsent' } | { act: 'wait' }

export function nextBubble(run: BubbleRun | null, of: number): BubbleStep {
  // An answer that has been rewritten meanwhile begins anew.
  if (!run || run.of !== of) return { act: 'put', at: 0 }
  if (run.state === 'asked') return { act: 'wait' }
  if (run.state === 'standing') return { act: 'unsent' }
  if (run.state === 'gone') return { act: 'put', at: run.at }
  return { act: 'put', at: run.at + 1 < of ? run.at + 1 : 0 }
}

export const isFinished = ({ state, at, of }: BubbleRun): boolean => state === 'sent' && at + 1 >= of

/** The bubble that the row shows: the one that stands in the box or comes next. */
export function shownBubble(run: BubbleRun | null, of: number): number {
  if (!run || run.of !== of || isFinished(run)) return 0
  return run.state === 'sent' ? run.at + 1 : run.at
}

/** What this buyer got of a reply, as the store remembers it. */
export interface GotBubble {
  replyId: string
  variant: number
  text: string
  /** Epoch ms. */
  at: number
}

/**
 * Takes up an answer that was begun before this panel was opened, from what the store remembers; null when there is none, or
 * it was finished. `bubbles`: the texts of each variant.
 */
export function resumeRun(
  replyId: string,
  bubbles: readonly (readonly string[])[],
  got: readonly GotBubble[],
  { draft, messages, tellsSpeakers, now }: BoxNews,
): BubbleRun | null {
  const last = got
    .filter((one) => one.replyId === replyId && now - one.at < RESUME_MS)
    .reduce<GotBubble | null>((newest, one) => (newest && newest.at >= one.at ? newest : one), null)
  const texts = last && bubbles[last.variant]
  if (!last || !texts || texts.length < 2) return null
  const at = texts.findIndex((text) => same(text, last.text))
  if (at < 0) return null
  const run: BubbleRun = {
    replyId,
    variant: last.variant,
    slot: 0,
    of: texts.length,
    at,
    text: last.text,
    state: 'gone',
    requestId: '',
    known: [],
    putAt: last.at,
    lastDraft: '',
    touchedAt: null,
  }
  if (draft?.includes(last.text.trim())) return { ...run, state: 'standing', lastDraft: draft }
  const sent = tellsSpeakers ? isInChat(run, messages) : true
  const resumed: BubbleRun = sent ? { ...run, state: 'sent' } : run
  return isFinished(resumed) ? null : resumed
}
