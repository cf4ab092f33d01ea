/** What one text says by itself: the cues it matches, its small talk, its mood. Remembered per text, so a new message costs only itself. */
import { type Cue, MATTERS, type Matter } from './cues/cue'
import { EN } from './cues/en'
import type { Language } from './cues/language'
import { ZH } from './cues/zh'
import { readable } from './simplified'
import type { Mood, Topic } from './stage'

export type Weights = Record<Matter, number>

export interface Hit {
  cue: Cue
  quote: string
}

export interface Turn {
  /** Readable text without order cards. */
  text: string
  /** `number`: digits, names or places in answer to a question. */
  kind: 'empty' | 'card' | 'greeting' | 'closer' | 'number' | 'human' | 'says'
  /** Evidence that fades with newer turns, and evidence that lasts. */
  fading: Weights
  lasting: Weights
  topics: Partial<Record<Topic, number>>
  hits: Hit[]
  asks: boolean
  thanks: boolean
  mood: Partial<Record<Mood, number>>
}

/** Longest text that is read: what a person types is shorter, a pasted page says enough at both ends. */
const LONGEST = 1200
/** Longest text that can be small talk. */
const LONGEST_SMALL_TALK = 40

// Consoles paste the order a buyer came from as text; it names an order and says nothing about it.
const ORDER_CARD =
  /(顾客通过点击[^:]{0,24}发送:)?\[?(咨询)?订单(编?号)?:\s*(\[[^\]]{0,12}\]|[\da-z]{6,24})?(,?\s*(订单金额|下单时间|商品id|订单状态):\s*(\[[^\]]{0,12}\]\s*){0,4}[¥\d.:\s-]{0,40}){0,4}\]?|^\[订单[^\]]{0,4}\]$/g

// Not the eleven to thirteen digits of a product, nor a link.
const ANSWER = /(?<!\d)\d{1,10}(?!\d)|\[(?!链接|订单)[^\]]{1,5}\]|[*+/:x×-]/g

export const noWeights = (): Weights => ({ pre: 0, in: 0, after: 0, na: 0 })

const remembered = { buyer: new Map<string, Turn>(), seller: new Map<string, Turn>() }
const MOST_REMEMBERED = 4000

/** The turn a burst makes: what its texts say together; each cue counts once however often it is said. */
export function turnOf(by: 'buyer' | 'seller', texts: readonly string[]): Turn {
  const turns = texts.map((text) => lineOf(by, text))
  if (turns.length === 1) return turns[0]!
  const kind = KINDS.find((one) => turns.some((turn) => turn.kind === one)) ?? 'empty'
  const telling = turns.filter((turn) => turn.kind === kind)
  const hits = new Map<Cue, Hit>()
  for (const hit of telling.flatMap((turn) => turn.hits)) if (!hits.has(hit.cue)) hits.set(hit.cue, hit)
  const mood: Turn['mood'] = {}
  for (const turn of turns) {
    for (const [name, weight] of Object.entries(turn.mood) as [Mood, number][])
      mood[name] = Math.max(mood[name] ?? 0, weight)
  }
  return withHits(
    {
      text: telling.map((turn) => turn.text).join('\n'),
      kind,
      asks: telling.some((turn) => turn.asks),
      thanks: turns.some((turn) => turn.thanks),
      mood,
    },
    [...hits.values()],
  )
}

/** What decides the kind of a burst when its texts are of several. */
const KINDS: readonly Turn['kind'][] = ['says', 'human', 'number', 'card', 'closer', 'greeting']

function lineOf(by: 'buyer' | 'seller', raw: string): Turn {
  const memory = remembered[by]
  const known = memory.get(raw)
  if (known) return known
  const turn = readTurn(by, raw)
  if (raw.length <= LONGEST) {
    if (memory.size >= MOST_REMEMBERED) memory.clear()
    memory.set(raw, turn)
  }
  return turn
}

function withHits(plain: Omit<Turn, 'fading' | 'lasting' | 'topics' | 'hits'>, hits: Hit[]): Turn {
  const turn: Turn = { ...plain, fading: noWeights(), lasting: noWeights(), topics: {}, hits }
  for (const { cue } of hits) {
    const evidence = cue.lasting ? turn.lasting : turn.fading
    for (const matter of MATTERS) evidence[matter] += cue.stage?.[matter] ?? 0
    for (const [topic, weight] of Object.entries(cue.topic ?? {}) as [Topic, number][]) {
      turn.topics[topic] = (turn.topics[topic] ?? 0) + weight
    }
  }
  return turn
}

function readTurn(by: 'buyer' | 'seller', raw: string): Turn {
  const whole = readable(raw.length > LONGEST ? `${raw.slice(0, LONGEST / 2)}\n${raw.slice(-LONGEST / 2)}` : raw)
  const text = whole.replace(ORDER_CARD, ' ').trim()
  // Digits and marks alone are read as Chinese shops write them.
  const language = /[a-z]{2}/.test(text) && !/\p{Script=Han}/u.test(text) ? EN : ZH
  const turn = (kind: Turn['kind'], hits: Hit[] = []) =>
    withHits(
      {
        text,
        kind,
        asks: language.asks.test(text),
        thanks: language.thanks.test(text),
        mood: moodIn(text, language),
      },
      hits,
    )
  if (text === '') return turn(whole === '' ? 'empty' : 'card')
  const small = smallTalk(text, language)
  if (small) return turn(text === whole ? small : 'card')
  if (smallTalk(text.replace(ANSWER, ''), language) !== null) return turn('number')
  const hits = hitsIn(text.replace(language.politeness, ''), by, language)
  return turn(hits.length === 0 && language.asksHuman.test(text) ? 'human' : 'says', hits)
}

function hitsIn(text: string, by: 'buyer' | 'seller', language: Language): Hit[] {
  const hits: Hit[] = []
  const covered: Span[] = []
  for (const cue of language.cues) {
    if (cue.by !== by) continue
    const found = occurrenceOf(cue, text, covered)
    if (!found) continue
    if (cue.covers) covered.push(found)
    hits.push({ cue, quote: text.slice(found.start, found.end).trim() || text })
  }
  return hits
}

/** Characters around an occurrence in which something can rule it out. */
const AROUND = 9

interface Span {
  start: number
  end: number
}

/** The first occurrence of a cue that nothing close by rules out and no other cue hides. */
function occurrenceOf(cue: Cue, text: string, covered: readonly Span[]): Span | null {
  const { words } = cue
  words.lastIndex = 0
  for (let found = words.exec(text); found; found = words.exec(text)) {
    const start = found.index
    const end = start + found[0].length
    if (end === start) words.lastIndex++ // an empty match would be found for ever
    if (covered.some((span) => start < span.end && end > span.start)) continue
    if (!cue.unless?.test(text.slice(Math.max(0, start - AROUND), end + AROUND))) return { start, end }
  }
  return null
}

function smallTalk(text: string, language: Language): 'greeting' | 'closer' | null {
  // Signs and pictures alone nod, smile or urge, but they tell nothing.
  if (!/[\p{L}\p{N}]/u.test(text)) return 'closer'
  if (text.length > LONGEST_SMALL_TALK) return null
  if (text.replace(language.greeting, '') === '') return 'greeting'
  return text.replace(language.greeting, '').replace(language.closer, '') === '' ||
    text.replace(language.closer, '').replace(language.greeting, '') === ''
    ? 'closer'
    : null
}

function moodIn(text: string, language: Language): Partial<Record<Mood, number>> {
  const mood: Partial<Record<Mood, number>> = {}
  for (const row of language.moods) if (row.words.test(text)) mood[row.mood] = Math.max(mood[row.mood] ?? 0, row.weight)
  return mood
}
