/** The learnt model: how texts of each matter and topic are written. Its weights are loaded when first needed. */
import type { Matter } from './cues/cue'
import { memoryOf } from './memory'
import { knownPieces, type Pieces, piecesOf } from './pieces'
import { STAGES, type Topic } from './stage'
import type { Turn } from './turn'

/** The weights as test/measure/train.ts writes them. */
export interface ModelData {
  /** Pieces in the order of the weights, one per line; the first `topicPieces` of them serve the other two heads as well. */
  pieces: string
  topicPieces: number
  cueWeight: number
  /** Stages, on utterances of one clear stage. */
  stages: Head
  /** A buyer's matter, or not. */
  foreign: Head
  topics: Head & { names: Topic[] }
}

interface Head {
  bias: number[]
  /** What a quantised weight of 1 is worth. */
  scale: number
  /** Base64 of signed bytes, piece by piece, class by class. */
  weights: string
}

export interface ModelReading {
  /** Natural log-probabilities. */
  matters: Record<Matter, number>
  /** Probabilities of the likelier topics. */
  topics: Partial<Record<Topic, number>>
}

export interface TextModel {
  read(turn: Pick<Turn, 'text' | 'hits'>): ModelReading
}

/** Topics below this probability are left out. */
const LEAST_TOPIC = 0.05
const MOST_REMEMBERED = 4000

let loading: Promise<TextModel> | undefined

export function loadModel(): Promise<TextModel> {
  loading ??= import('./weights.json').then((data) => modelOf(data.default as ModelData))
  return loading
}

export function modelOf(data: ModelData): TextModel {
  const known = knownPieces(data.pieces.split('\n'))
  const stages = bytesOf(data.stages.weights)
  const foreign = bytesOf(data.foreign.weights)
  const topics = bytesOf(data.topics.weights)
  const remembered = memoryOf<ModelReading>(MOST_REMEMBERED)
  return {
    read({ text, hits }) {
      const before = remembered.get(text)
      if (before) return before
      const pieces = piecesOf(
        text,
        hits.map(({ cue }) => cue.says),
        known,
        data.cueWeight,
      )
      const stageOdds = softmax(sums(pieces, stages, data.stages, known.size))
      const [own = 1, na = 0] = softmax(sums(pieces, foreign, data.foreign, data.topicPieces))
      const topicOdds = softmax(sums(pieces, topics, data.topics, data.topicPieces))
      const reading: ModelReading = { matters: { pre: 0, in: 0, after: 0, na: log(na) }, topics: {} }
      STAGES.forEach((stage, i) => {
        reading.matters[stage] = log(stageOdds[i]! * own)
      })
      data.topics.names.forEach((topic, i) => {
        if (topicOdds[i]! >= LEAST_TOPIC) reading.topics[topic] = topicOdds[i]!
      })
      remembered.set(text, reading)
      return reading
    },
  }
}

const log = (odds: number) => Math.log(Math.max(odds, 1e-6))

function sums({ indices, weights }: Pieces, table: Int8Array, head: Head, rows: number): number[] {
  const classes = head.bias.length
  const total = [...head.bias]
  for (let i = 0; i < indices.length; i++) {
    const index = indices[i]!
    if (index >= rows) continue
    const worth = weights[i]! * head.scale
    const row = index * classes
    for (let c = 0; c < classes; c++) total[c]! += worth * table[row + c]!
  }
  return total
}

function softmax(values: number[]): number[] {
  const top = Math.max(...values)
  const powers = values.map((value) => Math.exp(value - top))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

function bytesOf(base64: string): Int8Array {
  const binary = atob(base64)
  const bytes = new Int8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = (binary.charCodeAt(i) << 24) >> 24
  return bytes
}
