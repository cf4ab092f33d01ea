/** What speaks for each reply at this point of the talk: the buyer's words, then topic, stage, step and mood. */
import type { Mood, Reason, Stage, StageReading, Step, TextReading, Topic } from '../stage/stage'
import { type FirstPlaces, firstPlaces } from './first-answers'
import type { OpenQuestion, Point } from './open-question'
import type { Locale, Reply } from './reply'
import { similarityIn } from './similarity'

export interface Scored {
  reply: Reply
  score: number
  why: Reason
}

/** What each piece of evidence is worth; measured together, see `test/measure/rank.ts`. */
const WORTH = {
  asked: 5,
  topics: [2.2, 1.5, 0.9],
  /** Share of a topic for its first answers, by place, and for replies that wait for their own words: without and with them. */
  first: [1.3, 1.1, 0.65, 0.5],
  special: [0.25, 1.35],
  step: 0.5,
  stage: 0.9,
  anyStage: 0.6,
  neighbour: 0.3,
  elsewhere: -1.2,
  empathy: { angry: 1, impatient: 0.4, calm: -0.8, happy: -1.5 } satisfies Record<Mood, number>,
  /** On top of it, for the one opener that fits best. */
  opener: { angry: 9, impatient: 0.8, calm: 0, happy: 0 } satisfies Record<Mood, number>,
  evidence: { angry: 2.5, impatient: 0.4, calm: 0, happy: 0 } satisfies Record<Mood, number>,
  moment: 3,
  farewell: 2.4,
  holding: -1,
  /** Share of words and topic once the shop has answered them. */
  answered: 0.6,
  rung: 1.4,
  rungBefore: -1.5,
  tooSoon: -2.5,
  /** Used often: enough to part equals, never enough to sit on top of another topic. */
  uses: 0.04,
} as const

/** How much the topic and the words still count when the talk is at this point. */
const STILL: Record<Point, number> = {
  asks: 1,
  answers: 1,
  waits: 1,
  nods: 0.55,
  closes: 0.3,
  greets: 0,
  'shows-product': 0.2,
  'shows-order': 0.2,
  silent: 1,
}

/** The step that the talk itself calls for. */
const STEP_OF: Partial<Record<Point, Step>> = { greets: 'greet', nods: 'farewell', closes: 'farewell' }

/** Below this the words have little in common; the topic then speaks alone. */
const ASKED_FLOOR = 0.3
/** From here on a special reply has its own words, and goes before the first ones. */
const ASKED_CLEARLY = 0.6

/** Stages that touch: a reply for the neighbour ranks lower, it is not hidden (S01). */
const NEIGHBOURS: Record<Stage, Stage[]> = { pre: ['in'], in: ['pre', 'after'], after: ['in'] }

export interface EvidenceSources {
  reading: StageReading | TextReading
  open: OpenQuestion
  replies: Reply[]
  locale: Locale
  /** This buyer has already got words of sympathy in this chat. */
  soothed: boolean
}

interface Asked {
  worth: number
  quote: string
}

export function weighReplies(sources: EvidenceSources): Scored[] {
  const { reading, open, replies, locale, soothed } = sources
  const places = firstPlaces(locale)
  const asked = askedOf(open, replies)
  const scored = replies.map((reply, i) => weigh(reply, asked[i]!, places, sources))
  // One opener, not five: what follows it is the way out.
  const best = scored
    .filter(({ reply }) => reply.empathy && reply.deletedAt === null)
    .reduce<Scored | null>((top, one) => (top && top.score >= one.score ? top : one), null)
  if (best && open.point !== 'greets') best.score += WORTH.opener[reading.mood] * (soothed ? 0.1 : 1)
  return scored
}

/** For each reply the text that asks it most closely. */
function askedOf(open: OpenQuestion, replies: Reply[]): Asked[] {
  const similarity = similarityIn(replies)
  const asked: Asked[] = replies.map(() => ({ worth: 0, quote: '' }))
  for (const { text, weight } of open.said) {
    const closeness = similarity.of(text)
    asked.forEach((best, i) => {
      const worth = closeness[i]! * weight
      if (worth <= best.worth) return
      best.worth = worth
      best.quote = text
    })
  }
  return asked
}

function weigh(reply: Reply, asked: Asked, places: FirstPlaces, { reading, open }: EvidenceSources): Scored {
  const still = STILL[open.point] * (open.answered ? WORTH.answered : 1)
  const stage = stageOf(reply, reading)
  // 运费谁出 means another freight after the sale than before: the same words weigh less at a stage where they are not at home.
  const words = asked.worth * WORTH.asked * (asked.worth < ASKED_FLOOR || stage < 0 ? 0.5 : 1)
  const { worth: topicWorth, topic } = topicOf(reply, asked.worth, reading, places)
  const step = reading.step !== null && reply.steps.includes(reading.step) ? WORTH.step : 0
  const empathy = reply.empathy ? WORTH.empathy[reading.mood] : 0
  const moment = momentOf(reply, reading, open, places)
  const score =
    (words + topicWorth) * still +
    step +
    stage +
    empathy +
    moment +
    ladderOf(reply, open, places) +
    (reply.holding && open.point !== 'waits' ? WORTH.holding : 0) +
    Math.log1p(reply.uses) * WORTH.uses
  const calls = moment > 0 ? (STEP_OF[open.point] ?? null) : null
  return { reply, score, why: reasonOf({ reading, asked, topic, step, calls, empathy }) }
}

function topicOf(reply: Reply, asked: number, reading: TextReading, places: FirstPlaces) {
  let worth = 0
  let topic: Topic | null = null
  reading.topics.slice(0, WORTH.topics.length).forEach((read, i) => {
    const place = places.topic(read, reply)
    if (place === null && !reply.topics.includes(read)) return
    const [low, high] = WORTH.special
    const special = low + (high - low) * Math.min(1, asked / ASKED_CLEARLY)
    // What an agent has written is meant for the topics it names.
    const share =
      place !== null
        ? (WORTH.first[place] ?? 1)
        : reply.packId === null
          ? 1
          : special * (reply.topics[0] === read ? 1 : 0.8)
    const value = (WORTH.topics[i] ?? 0) * share
    if (value > worth) {
      worth = value
      topic = read
    }
  })
  return { worth, topic: topic as Topic | null }
}

/** Stage by how sure the reading is: a doubtful one keeps its alternatives level. */
function stageOf(reply: Reply, reading: TextReading): number {
  if (reply.stages.length === 0) return WORTH.anyStage
  if (reading.stage === 'unclear')
    return reading.alternatives.some((stage) => reply.stages.includes(stage)) ? WORTH.anyStage : WORTH.neighbour
  // A reply written for this stage alone fits better than one for all.
  if (reply.stages.includes(reading.stage)) return WORTH.stage + (reply.stages.length === 1 ? 0.1 : 0)
  const { stage, alternatives, confidence } = reading
  const lies = NEIGHBOURS[stage].some((near) => reply.stages.includes(near)) ? WORTH.neighbour : WORTH.elsewhere
  if (!alternatives.some((other) => reply.stages.includes(other))) return lies * confidence
  return lies * confidence + WORTH.stage * (1 - confidence)
}

function momentOf(reply: Reply, reading: TextReading, open: OpenQuestion, places: FirstPlaces): number {
  const at = (moment: Parameters<FirstPlaces['moment']>[0], worth: number) => {
    const place = places.moment(moment, reply)
    return place === null ? 0 : worth * (1 - place * 0.06)
  }
  const evidence = at('evidence', WORTH.evidence[reading.mood])
  const upset = reading.mood === 'angry'
  // Good night and happy new year are farewells too, for those who say so.
  const farewell =
    upset || !reply.steps.includes('farewell')
      ? 0
      : reply.packId === null
        ? WORTH.farewell
        : at('farewell', WORTH.farewell)
  switch (open.point) {
    case 'greets':
      return at('greeting', reading.stage === 'pre' || reading.stage === 'unclear' ? WORTH.moment : 0)
    case 'shows-product':
      return at('product-card', WORTH.moment)
    case 'shows-order':
      return at('order-card', WORTH.moment)
    case 'nods':
      return at('nod', WORTH.moment * 0.8) + farewell * 0.7
    case 'closes':
      return (
        at('nod', WORTH.moment * 0.4) +
        farewell +
        (open.pleased && reading.stage === 'after' && !upset ? at('praise', WORTH.moment) : 0)
      )
    default:
      return evidence
  }
}

/** One rung per ask: what is given away does not come before the second (S13). */
function ladderOf(reply: Reply, open: OpenQuestion, places: FirstPlaces): number {
  const rung = places.rung(reply)
  if (rung === null || open.bargained === 0) return 0
  const asks = Math.min(open.bargained, 3)
  if (rung.ask > asks) return WORTH.tooSoon
  return rung.ask === asks ? WORTH.rung * 0.6 ** rung.place : WORTH.rungBefore
}

function reasonOf(found: {
  reading: TextReading
  asked: Asked
  topic: Topic | null
  step: number
  calls: Step | null
  empathy: number
}): Reason {
  const { reading, asked } = found
  if (found.empathy > 0) return { code: 'reply-mood', values: { mood: reading.mood } }
  if (found.calls) return { code: 'reply-step', values: { step: found.calls } }
  if (asked.worth >= 0.45) return { code: 'reply-asked', values: { quote: asked.quote.slice(0, 24) } }
  if (found.topic) return { code: 'reply-topic', values: { topic: found.topic } }
  if (asked.worth >= ASKED_FLOOR) return { code: 'reply-asked', values: { quote: asked.quote.slice(0, 24) } }
  if (found.step > 0 && reading.step) return { code: 'reply-step', values: { step: reading.step } }
  if (reading.stage !== 'unclear') return { code: 'reply-stage', values: { stage: reading.stage } }
  return { code: 'reply-common' }
}
