/** What the words of a conversation say about it: stage, step, topics, mood, with reasons. */
import type { Message } from '../chat/chat'
import { calibrated } from './calibration'
import { MATTERS, type Matter } from './cues/cue'
import type { TextModel } from './model'
import { moodOf } from './mood'
import type { Reason, Stage, TextReading } from './stage'
import { stepOf } from './steps'
import { topicsOf } from './topics'
import { TUNING, type Tuning } from './tuning'
import { noWeights, type Weights } from './turn'
import { type ReadTurn, turnsOf } from './turns'

/** Reasons that are given. */
const MOST_REASONS = 3

export function readText(messages: readonly Message[], model?: TextModel, tuning: Tuning = TUNING): TextReading {
  const turns = turnsOf(messages)
  const mood = moodOf(turns)
  const informative = turns.filter((read) => read.by === 'buyer' && read.turn.kind === 'says')
  if (informative.length === 0) {
    const topics = topicsOf(turns, null, model)
    const hasCard = turns.some((read) => read.by === 'buyer' && read.turn.kind === 'card')
    return {
      stage: 'unclear',
      confidence: calibrated(0.95),
      alternatives: hasCard ? ['in', 'after'] : [],
      step: stepOf(turns, 'unclear', topics),
      topics,
      mood,
      reasons: [{ code: hasCard ? 'only-order-card' : turns.length ? 'only-greeting' : 'no-words' }],
    }
  }
  const weights = weigh(turns, tuning, model)
  const odds = probabilities(weights)
  const topics = topicsOf(turns, odds, model)
  const ranked = [...MATTERS].sort((a, b) => odds[b] - odds[a])
  const [first, second] = ranked as [Matter, Matter]
  const stages = ranked.filter((matter): matter is Stage => matter !== 'na')
  const confidence = calibrated(odds[first])
  const said = MATTERS.some((matter) => Math.abs(weights[matter] - tuning.prior[matter]) >= tuning.least)
  if (!said) {
    return {
      stage: 'unclear',
      confidence: 0.6,
      alternatives: stages.slice(0, 2),
      step: stepOf(turns, 'unclear', topics),
      topics,
      mood,
      reasons: [{ code: 'no-evidence' }],
    }
  }
  if (first === 'na') {
    return {
      stage: 'unclear',
      confidence,
      alternatives: odds[second] >= 0.2 ? stages.slice(0, 1) : [],
      step: null,
      topics,
      mood,
      reasons: [{ code: 'not-a-sale' }, ...reasonsFor(turns, 'na')].slice(0, MOST_REASONS),
    }
  }
  return {
    stage: first,
    confidence,
    alternatives: stages.filter((stage) => stage !== first && odds[stage] >= odds[first] * tuning.alternative),
    step: stepOf(turns, first, topics),
    topics,
    mood,
    reasons: reasonsFor(turns, first),
  }
}

/** A lasting fact this strong moves the sale on: what was said before spoke of the stage that is over. */
const MOVES_ON = 1.2

/** Log-odds of each matter: every turn's evidence, faded by the newer turns. */
export function weigh(turns: readonly ReadTurn[], tuning: Tuning, model?: TextModel): Weights {
  const sum = { ...tuning.prior }
  const kept = { pre: 1, in: 1, after: 1, na: 1 }
  for (const { by, turn, age } of [...turns].reverse()) {
    const role = by === 'buyer' ? 1 : tuning.sellerWeight
    const fade = tuning.decay ** age
    const lasting = tuning.lastingDecay ** age
    const says = by === 'buyer' && turn.kind === 'says'
    const learnt = says ? model?.read(turn).matters : undefined
    // Ten cues in one long message are not ten messages.
    let most = 0
    for (const matter of MATTERS) most = Math.max(most, Math.abs(turn.fading[matter]))
    const damped = most > tuning.most ? tuning.most / most : 1
    for (const matter of MATTERS) {
      sum[matter] += role * kept[matter] * (turn.fading[matter] * damped * fade + turn.lasting[matter] * lasting)
      if (learnt) sum[matter] += tuning.modelWeight * (Math.max(learnt[matter], -5) + 1.39) * fade * kept[matter]
    }
    if (says && turn.asks && most === 0) sum.pre += tuning.plainQuestion * fade * kept.pre
    if (turn.lasting.in >= MOVES_ON || turn.lasting.after >= MOVES_ON) kept.pre = tuning.overtaken
    if (turn.lasting.after >= MOVES_ON) kept.in = tuning.overtaken
  }
  return sum
}

export function probabilities(weights: Weights): Weights {
  const top = Math.max(...MATTERS.map((matter) => weights[matter]))
  const odds = noWeights()
  let total = 0
  for (const matter of MATTERS) total += odds[matter] = Math.exp(weights[matter] - top)
  for (const matter of MATTERS) odds[matter] /= total
  return odds
}

/** Words that weigh less than this explain nothing. */
const LEAST_REASON = 0.1

/** The words that weighed most for `matter`, newest first among equals. */
function reasonsFor(turns: readonly ReadTurn[], matter: Matter): Reason[] {
  const found: { code: string; quote: string; weight: number }[] = []
  for (const { turn, age } of turns) {
    for (const { cue, quote } of turn.hits) {
      const weight = (cue.stage?.[matter] ?? 0) * (cue.lasting ? 0.9 : 0.6) ** age
      if (weight > LEAST_REASON) found.push({ code: `says-${cue.says}`, quote: quote.slice(0, 16), weight })
    }
  }
  const reasons = new Map<string, Reason>()
  for (const { code, quote } of found.sort((a, b) => b.weight - a.weight)) {
    if (!reasons.has(code)) reasons.set(code, { code, values: { quote } })
  }
  return [...reasons.values()].slice(0, MOST_REASONS)
}
