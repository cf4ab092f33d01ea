/** Ranks the library for the open chat: what was asked first, then topic, step and stage; every place has its reason. */
import type { Message } from '../chat/chat'
import type { CheckResult } from '../checklists/checklist'
import type { Reason, StageReading, TextReading } from '../stage/stage'
import { asksWhich, checkReply, repeatsMismatch } from './check-replies'
import { type Scored, weighReplies } from './evidence'
import { openQuestion } from './open-question'
import { renderReply } from './render'
import type { Locale, Reply } from './reply'
import type { ReplyValues } from './variables'
import { freshVariants, type ReceivedReply, sameness } from './variants'

export interface Suggestion {
  reply: Reply
  variant: number
  why: Reason
  score: number
}

export interface SuggestionSources {
  reading: StageReading | TextReading
  messages: Message[]
  replies: Reply[]
  /** What this buyer already got. */
  received: ReceivedReply[]
  /** Open results of the order check; only mismatches move a reply. */
  checks: CheckResult[]
  values: ReplyValues
  /** Epoch ms. */
  now: number
  /** Language of the built-in check replies; that of the library when left out. */
  locale?: Locale
}

/** How many are worked out: five on keys, the rest to scroll to. */
const SUGGESTION_LIMIT = 12

/** Above all else: what was said and what was ordered do not agree. */
const MISMATCH = 20

/** Replies that ask which of two values holds, one per mismatch, in the order of the checklist. */
function checkSuggestions(sources: SuggestionSources, locale: Locale): Scored[] {
  return sources.checks
    .filter((check) => check.state === 'mismatch')
    .map((check, i) => ({
      reply: sources.replies.find((reply) => asksWhich(reply, check.attribute)) ?? checkReply(check.attribute, locale),
      score: MISMATCH - i,
      why: { code: 'reply-mismatch', values: { attribute: check.attribute } },
    }))
}

/** The most telling fact that the chosen text itself rests on comes before how it was found. */
function factReason(why: Reason, text: string, sources: SuggestionSources): Reason {
  const { ship_by: shipBy } = sources.values
  if (why.code !== 'reply-mismatch' && shipBy && text.includes(shipBy)) {
    return { code: 'reply-ship-by', values: { time: shipBy } }
  }
  return why
}

/** Best first, at most `SUGGESTION_LIMIT`. A variant this buyer already got, or that stands in the chat word for word, never comes again. */
export function suggestReplies(sources: SuggestionSources): Suggestion[] {
  const { replies, received, checks, messages, values } = sources
  const locale = sources.locale ?? replies[0]?.locale ?? 'zh-CN'
  const mismatches = checks.filter((check) => check.state === 'mismatch')
  const said = new Set([
    ...received.map((one) => sameness(one.text)),
    ...messages.filter((message) => message.speaker !== 'buyer').map((message) => sameness(message.text)),
  ])
  said.delete('')
  const first = checkSuggestions(sources, locale)
  const taken = new Set(first.map((scored) => scored.reply.id))
  const soothed = received.some((one) => replies.some((reply) => reply.empathy && reply.id === one.replyId))
  const open = openQuestion(messages)
  const rest = weighReplies({ reading: sources.reading, open, replies, locale, soothed })
    .filter(({ reply }) => reply.deletedAt === null && !taken.has(reply.id) && !repeatsMismatch(reply, mismatches))
    .filter(({ reply }) => !reply.holding || !received.some((one) => one.replyId === reply.id))
    .sort((a, b) => b.score - a.score || b.reply.uses - a.reply.uses || (a.reply.id < b.reply.id ? -1 : 1))
  const suggestions: Suggestion[] = []
  for (const { reply, score, why } of [...first, ...rest]) {
    if (suggestions.length === SUGGESTION_LIMIT) break
    const variant = bestVariant(reply, received, said, values, open.bargained === 1)
    if (variant === null) continue
    suggestions.push({ reply, variant: variant.number, why: factReason(why, variant.text, sources), score })
  }
  return suggestions
}

/**
 * The first fresh variant whose words are not in the chat yet; one that can be filled goes before one with blanks. At the
 * first ask for a lower price an offer comes only when nothing else is left (S13).
 */
function bestVariant(
  reply: Reply,
  received: ReceivedReply[],
  said: Set<string>,
  values: ReplyValues,
  firstAsk: boolean,
): { number: number; text: string } | null {
  let best: { number: number; text: string; blanks: number } | null = null
  const fresh = freshVariants(reply, received)
  const offers = (number: number) => firstAsk && reply.variants[number]!.angle === 'offer'
  for (const number of [...fresh.filter((one) => !offers(one)), ...fresh.filter(offers)]) {
    if (best !== null && offers(number)) break
    const { text, blanks } = renderReply(reply.variants[number]!.text, values, reply.locale)
    if (said.has(sameness(text))) continue
    if (best === null || blanks.length < best.blanks) best = { number, text, blanks: blanks.length }
    if (best.blanks === 0) break
  }
  return best
}
