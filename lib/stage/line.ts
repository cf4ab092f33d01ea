/** What one text says by itself: the cues it matches, its small talk, its mood. Remembered per text, so a new message costs only itself. */
import type { Cue } from './cues/cue'
import { EN } from './cues/en'
import type { Language } from './cues/language'
import { sieveOf } from './cues/sieve'
import { ZH } from './cues/zh'
import { memoryOf } from './memory'
import { readable } from './simplified'
import { smallTalkIn } from './small-talk'
import type { Mood } from './stage'

export interface Hit {
  cue: Cue
  quote: string
}

export interface Line {
  /** Readable text without order cards. */
  text: string
  /** `number`: digits, names or places in answer to a question. */
  kind: 'empty' | 'card' | 'greeting' | 'closer' | 'number' | 'human' | 'says'
  asks: boolean
  thanks: boolean
  mood: Partial<Record<Mood, number>>
  hits: Hit[]
}

/** Longest text that is read: what a person types is shorter, a pasted page says enough at both ends. */
const LONGEST = 1200
const MOST_REMEMBERED = 4000

// Consoles paste the order a buyer came from as text; it names an order and says nothing about it.
const ORDER_CARD =
  /(顾客通过点击[^:]{0,24}发送:)?\[?(咨询)?订单(编?号)?:\s*(\[[^\]]{0,12}\]|[\da-z]{6,24})?(,?\s*(订单金额|下单时间|商品id|订单状态):\s*(\[[^\]]{0,12}\]\s*){0,4}[¥\d.:\s-]{0,40}){0,4}\]?|^\[订单[^\]]{0,4}\]$/g

const remembered = { buyer: memoryOf<Line>(MOST_REMEMBERED), seller: memoryOf<Line>(MOST_REMEMBERED) }

export function lineOf(by: 'buyer' | 'seller', raw: string): Line {
  const known = remembered[by].get(raw)
  if (known) return known
  const line = readLine(by, raw)
  if (raw.length <= LONGEST) remembered[by].set(raw, line)
  return line
}

function readLine(by: 'buyer' | 'seller', raw: string): Line {
  const whole = readable(raw.length > LONGEST ? `${raw.slice(0, LONGEST / 2)}\n${raw.slice(-LONGEST / 2)}` : raw)
  const text = whole.includes('订单') ? whole.replace(ORDER_CARD, ' ').trim() : whole
  // Digits and marks alone are read as Chinese shops write them.
  const language = /[a-z]{2}/.test(text) && !/\p{Script=Han}/u.test(text) ? EN : ZH
  const { smallTalk, signs, cues } = readerOf(language)
  const line = (kind: Line['kind'], hits: Hit[] = []): Line => ({ text, kind, ...signs(text), hits })
  if (text === '') return line(whole === '' ? 'empty' : 'card')
  const small = smallTalk(text)
  if (small) return line(small.answers ? 'number' : text === whole ? small.kind : 'card')
  const hits = cues[by](text.replace(language.politeness, ''))
  return line(hits.length === 0 && language.asksHuman.test(text) ? 'human' : 'says', hits)
}

interface Reader {
  smallTalk: ReturnType<typeof smallTalkIn>
  signs(text: string): Pick<Line, 'asks' | 'thanks' | 'mood'>
  cues: Record<'buyer' | 'seller', (text: string) => Hit[]>
}

const readers = new Map<Language, Reader>()

/** Made when the first text of a language comes: most shops hear one only. */
function readerOf(language: Language): Reader {
  const known = readers.get(language)
  if (known) return known
  const reader: Reader = {
    smallTalk: smallTalkIn(language),
    signs: signsIn(language),
    cues: { buyer: hitsIn(language, 'buyer'), seller: hitsIn(language, 'seller') },
  }
  readers.set(language, reader)
  return reader
}

function signsIn({ asks, thanks, moods }: Language): Reader['signs'] {
  const sieve = sieveOf([asks, thanks, ...moods.map(({ words }) => words)])
  return (text) => {
    const possible = sieve(text)
    const mood: Line['mood'] = {}
    moods.forEach((row, i) => {
      if (possible[i + 2] && row.words.test(text)) mood[row.mood] = Math.max(mood[row.mood] ?? 0, row.weight)
    })
    return { asks: possible[0] === 1 && asks.test(text), thanks: possible[1] === 1 && thanks.test(text), mood }
  }
}

function hitsIn(language: Language, by: 'buyer' | 'seller'): (text: string) => Hit[] {
  const cues = language.cues.filter((cue) => cue.by === by)
  const sieve = sieveOf(cues.map(({ words }) => words))
  return (text) => {
    const possible = sieve(text)
    const hits: Hit[] = []
    const covered: Span[] = []
    for (let i = 0; i < cues.length; i++) {
      if (!possible[i]) continue
      const cue = cues[i]!
      const found = occurrenceOf(cue, text, covered)
      if (!found) continue
      if (cue.covers) covered.push(found)
      hits.push({ cue, quote: text.slice(found.start, found.end).trim() || text })
    }
    return hits
  }
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
