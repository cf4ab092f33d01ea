/** Ranks the library for the open chat: what was asked first, then topic, step and stage; every place has its reason. */
import type { Message } from '../chat/chat'
import type { CheckResult } from '../checklists/checklist'
import type { Mood, Reason, Stage, StageReading, TextReading } from '../stage/stage'
import { asksWhich, checkReply, repeatsMismatch } from './check-replies'
import { renderReply } from './render'
import type { Locale, Reply } from './reply'
import { similarityIn } from './similarity'
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

/** What each piece of evidence is worth; measured together, see `test/measure/suggest.ts`. */
const WORTH = {
  asked: 4,
  topics: [2.2, 0.9, 0.5],
  firstTopic: 0.5,
  step: 0.5,
  stage: 0.9,
  anyStage: 0.6,
  neighbour: 0.35,
  empathy: { angry: 6, impatient: 0.8, calm: -0.8, happy: -1.5 } satisfies Record<Mood, number>,
  holding: -1,
  /** Used often: enough to part equals, never enough to sit on top of another topic. */
  uses: 0.04,
  mismatch: 20,
} as const

/** Below this the words have little in common; the topic then speaks alone. */
const ASKED_FLOOR = 0.3

/** Stages that touch: a reply for the neighbour ranks lower, it is not hidden (S01). */
const NEIGHBOURS: Record<Stage, Stage[]> = { pre: ['in'], in: ['pre', 'after'], after: ['in'] }

interface Scored {
  reply: Reply
  score: number
  why: Reason
}

/** The buyer's words since the seller last spoke, newest first, at most four messages; the last words before that if none. */
function openQuestion(messages: Message[]): string[] {
  const burst: string[] = []
  for (let i = messages.length - 1; i >= 0 && burst.length < 4; i--) {
    const message = messages[i]!
    if (message.speaker === 'system') continue
    if (message.speaker !== 'buyer') {
      if (burst.length > 0) break
      continue
    }
    if (message.text.trim() !== '') burst.push(message.text)
  }
  return burst
}

function stageWorth(reply: Reply, reading: TextReading): number {
  if (reply.stages.length === 0) return WORTH.anyStage
  if (reading.stage === 'unclear')
    return reading.alternatives.some((stage) => reply.stages.includes(stage)) ? WORTH.anyStage : WORTH.neighbour
  // A reply written for this stage alone fits better than one for all.
  if (reply.stages.includes(reading.stage)) return WORTH.stage + (reply.stages.length === 1 ? 0.1 : 0)
  const near = [...NEIGHBOURS[reading.stage], ...reading.alternatives]
  return near.some((stage) => reply.stages.includes(stage)) ? WORTH.neighbour : 0
}

function topicWorth(reply: Reply, reading: TextReading): { worth: number; topic: string | null } {
  let worth = 0
  let topic: string | null = null
  reading.topics.slice(0, WORTH.topics.length).forEach((read, i) => {
    if (!reply.topics.includes(read)) return
    const value = (WORTH.topics[i] ?? 0) + (i === 0 && reply.topics[0] === read ? WORTH.firstTopic : 0)
    if (value > worth) {
      worth = value
      topic = read
    }
  })
  return { worth, topic }
}

function scoreAll({ reading, messages, replies }: SuggestionSources): Scored[] {
  const similarity = similarityIn(replies)
  const burst = openQuestion(messages)
  const closeness = burst.map((text) => similarity.of(text))
  return replies.map((reply, i) => {
    let asked = 0
    let quote = ''
    closeness.forEach((close, back) => {
      const value = close[i]! * (back === 0 ? 1 : 0.85)
      if (value <= asked) return
      asked = value
      quote = burst[back] ?? ''
    })
    const askedWorth = asked < ASKED_FLOOR ? asked * WORTH.asked * 0.5 : asked * WORTH.asked
    const { worth: topicValue, topic } = topicWorth(reply, reading)
    const step = reading.step !== null && reply.steps.includes(reading.step) ? WORTH.step : 0
    const empathy = reply.empathy ? WORTH.empathy[reading.mood] : 0
    const score =
      askedWorth +
      topicValue +
      step +
      stageWorth(reply, reading) +
      empathy +
      (reply.holding ? WORTH.holding : 0) +
      Math.log1p(reply.uses) * WORTH.uses
    return { reply, score, why: reasonOf({ reading, asked, quote, topic, step, empathy }) }
  })
}

function reasonOf(found: {
  reading: TextReading
  asked: number
  quote: string
  topic: string | null
  step: number
  empathy: number
}): Reason {
  const { reading } = found
  if (found.empathy > 0) return { code: 'reply-mood', values: { mood: reading.mood } }
  if (found.asked >= 0.45) return { code: 'reply-asked', values: { quote: found.quote.slice(0, 24) } }
  if (found.topic) return { code: 'reply-topic', values: { topic: found.topic } }
  if (found.asked >= ASKED_FLOOR) return { code: 'reply-asked', values: { quote: found.quote.slice(0, 24) } }
  if (found.step > 0 && reading.step) return { code: 'reply-step', values: { step: reading.step } }
  if (reading.stage !== 'unclear') return { code: 'reply-stage', values: { stage: reading.stage } }
  return { code: 'reply-common' }
}

/** Replies that ask which of two values holds, one per mismatch, in the order of the checklist. */
function checkSuggestions(sources: SuggestionSources, locale: Locale): Scored[] {
  return sources.checks
    .filter((check) => check.state === 'mismatch')
    .map((check, i) => ({
      reply: sources.replies.find((reply) => asksWhich(reply, check.attribute)) ?? checkReply(check.attribute, locale),
      score: WORTH.mismatch - i,
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
  const rest = scoreAll(sources)
    .filter(({ reply }) => reply.deletedAt === null && !taken.has(reply.id) && !repeatsMismatch(reply, mismatches))
    .filter(({ reply }) => !reply.holding || !received.some((one) => one.replyId === reply.id))
    .sort((a, b) => b.score - a.score || b.reply.uses - a.reply.uses || (a.reply.id < b.reply.id ? -1 : 1))
  const suggestions: Suggestion[] = []
  for (const { reply, score, why } of [...first, ...rest]) {
    if (suggestions.length === SUGGESTION_LIMIT) break
    const variant = bestVariant(reply, received, said, values)
    if (variant === null) continue
    suggestions.push({ reply, variant: variant.number, why: factReason(why, variant.text, sources), score })
  }
  return suggestions
}

/** The first fresh variant whose words are not in the chat yet; one that can be filled goes before one with blanks. */
function bestVariant(
  reply: Reply,
  received: ReceivedReply[],
  said: Set<string>,
  values: ReplyValues,
): { number: number; text: string } | null {
  let best: { number: number; text: string; blanks: number } | null = null
  for (const number of freshVariants(reply, received)) {
    const { text, blanks } = renderReply(reply.variants[number]!.text, values, reply.locale)
    if (said.has(sameness(text))) continue
    if (best === null || blanks.length < best.blanks) best = { number, text, blanks: blanks.length }
    if (best.blanks === 0) break
  }
  return best
}
