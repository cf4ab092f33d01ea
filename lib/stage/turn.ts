/** What a burst says: its lines taken together, and how much each of their cues weighs. */
import { type Cue, MATTERS, type Matter } from './cues/cue'
import { type Hit, type Line, lineOf } from './line'
import { memoryOf } from './memory'
import type { Mood, Topic } from './stage'

export type Weights = Record<Matter, number>

export interface Turn extends Line {
  /** Evidence that fades with newer turns, and evidence that lasts. */
  fading: Weights
  lasting: Weights
  topics: Partial<Record<Topic, number>>
}

export const noWeights = (): Weights => ({ pre: 0, in: 0, after: 0, na: 0 })

interface Said {
  texts: readonly string[]
  turn: Turn
}

// Bursts are found again by their last text: two that end alike only read their lines together anew.
const MOST_REMEMBERED = 4000
const remembered = { buyer: memoryOf<Said>(MOST_REMEMBERED), seller: memoryOf<Said>(MOST_REMEMBERED) }
/** Bursts of longer texts are not kept: they are rare, and memory is dear. */
const LONGEST_REMEMBERED = 1200

/** The turn a burst makes: what its texts say together; each cue counts once however often it is said. */
export function turnOf(by: 'buyer' | 'seller', texts: readonly string[]): Turn {
  const last = texts.at(-1) ?? ''
  const known = remembered[by].get(last)
  if (known && known.texts.length === texts.length && known.texts.every((text, i) => text === texts[i])) {
    return known.turn
  }
  const lines = texts.map((text) => lineOf(by, text))
  const turn = weighed(lines.length === 1 ? lines[0]! : together(lines))
  if (texts.every(({ length }) => length <= LONGEST_REMEMBERED)) remembered[by].set(last, { texts, turn })
  return turn
}

/** What decides the kind of a burst when its texts are of several. */
const KINDS: readonly Line['kind'][] = ['says', 'human', 'number', 'card', 'closer', 'greeting']

function together(lines: readonly Line[]): Line {
  const kind = KINDS.find((one) => lines.some((line) => line.kind === one)) ?? 'empty'
  const telling = lines.filter((line) => line.kind === kind)
  const hits = new Map<Cue, Hit>()
  for (const line of telling) for (const hit of line.hits) if (!hits.has(hit.cue)) hits.set(hit.cue, hit)
  const mood: Line['mood'] = {}
  for (const line of lines) {
    for (const [name, weight] of Object.entries(line.mood) as [Mood, number][])
      mood[name] = Math.max(mood[name] ?? 0, weight)
  }
  return {
    text: telling.map((line) => line.text).join('\n'),
    kind,
    asks: telling.some((line) => line.asks),
    thanks: lines.some((line) => line.thanks),
    mood,
    hits: [...hits.values()],
  }
}

function weighed({ text, kind, asks, thanks, mood, hits }: Line): Turn {
  const fading = noWeights()
  const lasting = noWeights()
  const topics: Turn['topics'] = {}
  for (const { cue } of hits) {
    const evidence = cue.lasting ? lasting : fading
    if (cue.stage) for (const matter of MATTERS) evidence[matter] += cue.stage[matter] ?? 0
    for (const topic in cue.topic) {
      topics[topic as Topic] = (topics[topic as Topic] ?? 0) + cue.topic[topic as Topic]!
    }
  }
  return { text, kind, asks, thanks, mood, fading, lasting, topics, hits }
}
