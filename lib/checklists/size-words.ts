/** Finds sizes in a sentence: letters, shoe sizes, 170/92A, heights, bed widths; what counts depends on how the order writes its own. */
import type { Mention } from './colour-words'
import { NUMERAL, numberOf } from './numerals'

/** How sizes of an order are written. `letter` S–6XL, `shoe` 34–48, `girth` 170/92A, `height` 80–185, `metre` 1.5m, `weight` 500g, `one` 均码. */
export type SizeShape = 'letter' | 'shoe' | 'girth' | 'height' | 'metre' | 'other'

const LETTERS = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL', '4XL', '5XL', '6XL', '7XL', '8XL']

/** XL, XXL and 2XL under one name. */
function letterSize(count: string, exes: string, letter: string): string | null {
  const xs = count !== '' && exes.length === 1 ? Number(count) : exes.length
  if (count !== '' && exes === '') return null
  if (letter === 'm') return xs === 0 ? 'M' : null
  if (letter === 's') return ['S', 'XS', 'XXS'][xs] ?? null
  if (xs <= 2) return ['L', 'XL', 'XXL'][xs] ?? null
  return xs <= 8 ? `${xs}XL` : null
}

const LETTER = /(?<![a-z0-9.'/])(\d?)(x{0,6})(s|m|l)(?![a-z0-9'])(?!\s*\d{3,})/g
const ANY_LETTER = new RegExp(LETTER.source)
const WORD_SIZES: [RegExp, string][] = [
  [/加加大|特大号?|超大号?/g, 'XXL'],
  [/加大(?:号|码)?(?!码?的?尺)/g, 'XL'],
  [/均码|均号|one size|free size/g, '均码'],
  [/(?<!加|特|最|多|么)大(?:码|号)|\blarge\b/g, 'L'],
  [/中(?:码|号)|\bmedium\b/g, 'M'],
  [/(?<!加|最)小(?:码|号)(?!买)|\bsmall\b/g, 'S'],
]
const STEP = /([大小])(?:一|1)(?:个)?[码号]|([大小])(?:两|2)(?:个)?[码号]/g

export function shapeOf(ordered: string): SizeShape {
  const text = ordered.toLowerCase()
  if (/\d{3}\s*\/\s*\d{2,3}/.test(text)) return 'girth'
  if (/\d(?:\.\d+)?\s*(?:m|米)(?![a-z])/.test(text)) return 'metre'
  if (ANY_LETTER.test(text) || /均码|[大中小]码/.test(text)) return 'letter'
  const number = /\d+(?:\.\d+)?/.exec(text)
  if (number) {
    const value = Number(number[0])
    if (value >= 30 && value <= 50) return 'shoe'
    if (value >= 59 && value <= 200) return 'height'
  }
  return 'other'
}

function push(mentions: Mention[], value: string | null, match: RegExpMatchArray, weak = false): void {
  const start = match.index ?? 0
  const end = start + match[0].length
  if (value === null || mentions.some((one) => one.start < end && start < one.end)) return
  mentions.push({ value, start, end, weak })
}

function letterMentions(sentence: string, ordered: string | null, mentions: Mention[]): void {
  if (!/[smlx大小中均特超]|size/.test(sentence)) return
  for (const match of sentence.matchAll(LETTER))
    push(mentions, letterSize(match[1] ?? '', match[2] ?? '', match[3] ?? ''), match)
  for (const match of sentence.matchAll(STEP)) {
    const at = ordered === null ? -1 : LETTERS.indexOf(ordered)
    if (at === -1) continue
    const steps = (match[1] ?? match[2]) === '大' ? 1 : -1
    push(mentions, LETTERS[at + steps * (match[2] ? 2 : 1)] ?? null, match)
  }
  for (const [pattern, value] of WORD_SIZES) {
    for (const match of sentence.matchAll(pattern)) push(mentions, value, match)
  }
}

/** What follows a bare number that is then no size. */
const OTHER_UNIT =
  /^\s*(?:元|块|天|件|个|双|条|套|%|分|点|小时|斤|公斤|kg|克|g(?![a-z])|岁|楼|栋|幢|室|号楼|号发|号到|月|日|年|抽|包|袋|盒|瓶|w|人|次|折|张|单|\d|[.:：/+])/
/** What stands before a number that is then no size. */
const OTHER_MEASURE = /(?:身高|体重|脚长|腰围|胸围|臀围|肩宽|衣长|裤长|满|减|加|差|¥|￥|第|尾号|[\d.:：/-])$/

const NUMBER_SIZE = new RegExp(`(${NUMERAL})(\\s*(?:码半|号半|半码|码|号|的))?`, 'g')

function numberMentions(sentence: string, low: number, high: number, mentions: Mention[]): void {
  for (const match of sentence.matchAll(NUMBER_SIZE)) {
    const number = numberOf(match[1] ?? '')
    if (number === null || number < low || number > high) continue
    const after = sentence.slice((match.index ?? 0) + match[0].length)
    if (OTHER_MEASURE.test(sentence.slice(0, match.index))) continue
    const unit = match[2]?.trim() ?? ''
    if (!/码|号/.test(unit) && OTHER_UNIT.test(after)) continue
    if (/^[发到寄送前后]/.test(after) && unit === '号') continue
    push(mentions, String(number + (unit.includes('半') ? 0.5 : 0)), match, !/码|号/.test(unit))
  }
}

const METRE = /(\d(?:\.\d+)?)\s*(?:m(?![a-z])|米(\d)?)|([一二两三])米([一二三四五六七八九\d])?/g

function metreMentions(sentence: string, mentions: Mention[]): void {
  for (const match of sentence.matchAll(METRE)) {
    const whole = match[1] ?? String(numberOf(match[3] ?? '') ?? '')
    const tenth = match[2] ?? (match[4] === undefined ? '' : String(numberOf(match[4]) ?? ''))
    push(mentions, `${Number(tenth === '' ? whole : `${whole}.${tenth}`)}m`, match)
  }
  for (const match of sentence.matchAll(/(?<![\d.])([12]\.\d)(?![\d.])(?!\s*(?:元|块|斤|公斤|kg|折|万|倍))/g))
    push(mentions, `${Number(match[1])}m`, match, true)
}

/** Sizes named in a sentence (folded, simplified), in order; `ordered` is the order's own size as written. */
export function sizesIn(sentence: string, ordered: string): Mention[] {
  const mentions: Mention[] = []
  const text = sentence.replace(/(?<![a-z])x\s+l(?![a-z])/g, (word) => `${' '.repeat(word.length - 2)}xl`)
  switch (shapeOf(ordered)) {
    case 'metre':
      metreMentions(text, mentions)
      break
    case 'girth':
      for (const match of text.matchAll(/(\d{3})\s*\/\s*(\d{2,3})\s*([abcy])?/g))
        push(mentions, `${match[1]}/${match[2]}${(match[3] ?? '').toUpperCase()}`, match)
      letterMentions(text, null, mentions)
      numberMentions(text, 145, 205, mentions)
      break
    case 'shoe':
      numberMentions(text, 30, 50, mentions)
      break
    case 'height':
      for (const mention of numbersWithCm(text)) mentions.push(mention)
      numberMentions(text, 52, 200, mentions)
      break
    case 'letter':
      letterMentions(text, canonicalSize(ordered), mentions)
      break
    default:
      break
  }
  return mentions.sort((a, b) => a.start - b.start)
}

function numbersWithCm(sentence: string): Mention[] {
  const mentions: Mention[] = []
  for (const match of sentence.matchAll(/(?<!身高\D{0,3})(?<!\d)(\d{2,3})\s*(?:cm|厘米|公分)/g))
    push(mentions, match[1] ?? null, match)
  return mentions
}

/** The order's size under the name that mentions carry; the text itself where it has no known shape. */
export function canonicalSize(ordered: string): string {
  const text = ordered.normalize('NFKC').toLowerCase()
  const letter = /(?<![a-z0-9])(\d?)(x{0,6})(s|m|l)(?![a-z0-9])/.exec(text)
  switch (shapeOf(ordered)) {
    case 'letter':
      if (letter) return letterSize(letter[1] ?? '', letter[2] ?? '', letter[3] ?? '') ?? ordered
      return { 大: 'L', 中: 'M', 小: 'S' }[/[大中小](?=码)/.exec(text)?.[0] ?? ''] ?? '均码'
    case 'metre': {
      const mentions: Mention[] = []
      metreMentions(text, mentions)
      return mentions[0]?.value ?? ordered
    }
    case 'girth':
      return /(\d{3})\s*\/\s*\d{2,3}\s*[abcy]?/.exec(text)?.[0].replace(/\s/g, '').toUpperCase() ?? ordered
    case 'shoe':
    case 'height':
      return /\d+(?:\.\d+)?/.exec(text)?.[0] ?? ordered
    default:
      return ordered
  }
}

/** Whether the size said can be the one ordered: 170 is 170/92A, XXL is 2XL. */
export function sameSize(said: string, ordered: string): boolean {
  const own = canonicalSize(ordered)
  if (own === said) return true
  if (shapeOf(ordered) === 'girth') {
    if (said.includes('/')) return own.startsWith(said) || said.startsWith(own)
    if (own.startsWith(`${said}/`)) return true
    const letters = /(?<![a-z0-9])(\d?)(x{0,6})(s|m|l)(?![a-z0-9])/.exec(ordered.toLowerCase())
    return letters !== null && letterSize(letters[1] ?? '', letters[2] ?? '', letters[3] ?? '') === said
  }
  return false
}
