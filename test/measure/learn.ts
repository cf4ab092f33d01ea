/** Learns the text model from labelled utterances: plain multinomial logistic regression, the same bytes on every machine. */
import type { ModelData } from '../../lib/stage/model'
import { countPieces, knownPieces, type Pieces, piecesOf } from '../../lib/stage/pieces'
import { STAGES, TOPICS, type Topic } from '../../lib/stage/stage'
import { turnOf } from '../../lib/stage/turn'
import { topicOfIntent } from './jddc-topics'

export interface Utterance {
  text: string
  intent: string
  stage: 'pre' | 'in' | 'after' | null
  alt: ('pre' | 'in' | 'after')[]
  /** `own`: written here, for the topics alone. */
  tier: 'core' | 'dual' | 'na' | 'own'
  /** Said outright; otherwise it follows from the intent. */
  topic?: Topic
}

/** Pieces in fewer utterances than this say nothing that could be relied on. */
const LEAST_UTTERANCES = 5
const LEAST_UTTERANCES_FOR_TOPICS = 10
/** What a cue weighs beside the pieces of a text, whose squares sum to 1. */
const CUE_WEIGHT = 0.4
/** What an utterance of each tier weighs for the stages: dual ones are true of two of them. */
const TIER_WEIGHT = { core: 1, dual: 0.01, na: 0, own: 0 }
const EPOCHS = 40
const RATE = 0.2
const SHRINK = 3e-5
const SEED = 20261121

interface Sample {
  pieces: Pieces
  /** Wanted probabilities, class by class. */
  wanted: Float64Array
  weight: number
}

export function learn(utterances: readonly Utterance[]): ModelData {
  const turns = utterances.map(({ text }) => turnOf('buyer', [text]))
  const { pieces, topicPieces } = choosePieces(turns)
  const known = knownPieces(pieces)
  const seen = turns.map((turn) =>
    piecesOf(
      turn.text,
      turn.hits.map(({ cue }) => cue.says),
      known,
      CUE_WEIGHT,
    ),
  )

  const taught = piecesOften(turns.filter((_, i) => utterances[i]!.stage))
  const tellsStage = pieces.map((piece) => piece.startsWith('#') || taught.has(piece))
  const stages = descend(
    utterances.flatMap((utterance, i) =>
      utterance.stage
        ? [{ pieces: only(seen[i]!, tellsStage), wanted: stagesOf(utterance), weight: TIER_WEIGHT[utterance.tier] }]
        : [],
    ),
    pieces.length,
    STAGES.length,
  )
  const foreign = descend(
    utterances.map((utterance, i) => ({
      pieces: seen[i]!,
      wanted: Float64Array.of(Number(utterance.tier !== 'na'), Number(utterance.tier === 'na')),
      weight: 1,
    })),
    topicPieces,
    2,
  )
  const topicSamples = utterances.flatMap((utterance, i) => {
    const topic = utterance.topic ?? topicOfIntent(utterance.intent)
    return topic ? [{ topic, pieces: seen[i]! }] : []
  })
  const names = TOPICS.filter((topic) => topicSamples.some((sample) => sample.topic === topic))
  const topics = descend(
    topicSamples.map(({ topic, pieces: some }) => ({
      pieces: some,
      wanted: Float64Array.from(names, (name) => Number(name === topic)),
      weight: 1,
    })),
    topicPieces,
    names.length,
  )
  return {
    pieces: pieces.join('\n'),
    topicPieces,
    cueWeight: CUE_WEIGHT,
    stages: quantised(stages),
    foreign: quantised(foreign),
    topics: { names: names as Topic[], ...quantised(topics) },
  }
}

/** Cues first, then pieces, the frequent before the rare: the topic head reads a prefix of them. */
function choosePieces(turns: readonly ReturnType<typeof turnOf>[]): { pieces: string[]; topicPieces: number } {
  const counts = new Map<string, number>()
  const cues = new Set<string>()
  for (const turn of turns) {
    for (const piece of countPieces(turn.text).keys()) counts.set(piece, (counts.get(piece) ?? 0) + 1)
    for (const { cue } of turn.hits) cues.add(`#${cue.says}`)
  }
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  const frequent = [...counts.keys()].filter((piece) => counts.get(piece)! >= LEAST_UTTERANCES_FOR_TOPICS).sort(order)
  const rare = [...counts.keys()]
    .filter((piece) => counts.get(piece)! >= LEAST_UTTERANCES && counts.get(piece)! < LEAST_UTTERANCES_FOR_TOPICS)
    .sort(order)
  const head = [...[...cues].sort(order), ...frequent]
  return { pieces: [...head, ...rare], topicPieces: head.length }
}

/** Pieces that the utterances with a stage hold often enough; what only the others hold would be learnt from a few. */
function piecesOften(turns: readonly ReturnType<typeof turnOf>[]): Set<string> {
  const counts = new Map<string, number>()
  for (const turn of turns) {
    for (const piece of countPieces(turn.text).keys()) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  }
  return new Set([...counts.keys()].filter((piece) => counts.get(piece)! >= LEAST_UTTERANCES))
}

const only = ({ indices, weights }: Pieces, wanted: readonly boolean[]): Pieces => ({
  indices: indices.filter((index) => wanted[index]),
  weights: weights.filter((_, at) => wanted[indices[at]!]),
})

function stagesOf({ stage, alt }: Utterance): Float64Array {
  const said: unknown[] = [stage, ...alt]
  return Float64Array.from(STAGES, (one) => Number(said.includes(one)) / said.length)
}

interface Trained {
  weights: Float64Array
  bias: Float64Array
}

/** Stochastic descent with a rate per weight (AdaGrad); the order of samples is shuffled by a seeded generator. */
function descend(samples: readonly Sample[], rows: number, classes: number): Trained {
  const weights = new Float64Array(rows * classes)
  const squares = new Float64Array(rows * classes).fill(1e-8)
  const bias = new Float64Array(classes)
  const random = generator(SEED)
  const order = samples.map((_, i) => i)
  const odds = new Float64Array(classes)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const index of order) {
      const { pieces, wanted, weight } = samples[index]!
      odds.set(bias)
      for (let k = 0; k < pieces.indices.length; k++) {
        if (pieces.indices[k]! >= rows) continue
        const row = pieces.indices[k]! * classes
        for (let c = 0; c < classes; c++) odds[c] = odds[c]! + weights[row + c]! * pieces.weights[k]!
      }
      toProbabilities(odds)
      for (let c = 0; c < classes; c++) odds[c] = (odds[c]! - wanted[c]!) * weight
      for (let k = 0; k < pieces.indices.length; k++) {
        if (pieces.indices[k]! >= rows) continue
        const row = pieces.indices[k]! * classes
        for (let c = 0; c < classes; c++) {
          const slope = odds[c]! * pieces.weights[k]! + SHRINK * weights[row + c]!
          squares[row + c] = squares[row + c]! + slope * slope
          weights[row + c] = weights[row + c]! - (RATE * slope) / Math.sqrt(squares[row + c]!)
        }
      }
      for (let c = 0; c < classes; c++) bias[c] = bias[c]! - 0.01 * odds[c]!
    }
  }
  return { weights, bias }
}

function toProbabilities(values: Float64Array): void {
  const top = values.reduce((most, value) => Math.max(most, value), -Infinity)
  let total = 0
  for (let c = 0; c < values.length; c++) total += values[c] = exp(values[c]! - top)
  for (let c = 0; c < values.length; c++) values[c] = values[c]! / total
}

// Math.exp may differ in the last bit between engines; sums and products may not.
function exp(x: number): number {
  if (x < -40) return 0
  let halvings = 0
  let part = x
  while (Math.abs(part) > 0.25) {
    part /= 2
    halvings++
  }
  let term = 1
  let sum = 1
  for (let n = 1; n < 12; n++) sum += term *= part / n
  for (; halvings > 0; halvings--) sum *= sum
  return sum
}

/** Weights below this share of the greatest say nothing, and steps this coarse lose nothing: both make the file small. */
const LEAST_SHARE = 0.05
const STEP = 6

function quantised({ weights, bias }: Trained) {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const scale = Number((most / 127).toPrecision(6)) || 1
  const bytes = Int8Array.from(weights, (weight) => {
    if (Math.abs(weight) < most * LEAST_SHARE) return 0
    return Math.max(-127, Math.min(127, Math.round(weight / scale / STEP) * STEP))
  })
  return {
    bias: [...bias].map((value) => Number(value.toFixed(4))),
    scale,
    weights: Buffer.from(bytes.buffer).toString('base64'),
  }
}

/** Mulberry32: numbers from 0 to 1, the same on every machine. */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
