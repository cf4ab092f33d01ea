/** Words that a pattern needs: a text without any of them cannot match it, which is far cheaper to see than to try. */

/** What a part of a pattern says about the texts it matches. */
interface Part {
  /** All texts it can match, where they are few. */
  exact: readonly string[] | null
  /** Words of which every match holds at least one; null where nothing is known. */
  needs: readonly string[] | null
}

interface Reader {
  source: string
  at: number
}

// More or longer words than these are cut into parts: the point is to rule out, not to match.
const MOST_EXACT = 40
const LONGEST_EXACT = 4

const UNKNOWN: Part = { exact: null, needs: null }
const NOTHING: Part = { exact: [''], needs: null }

/** The needles of a pattern, digits written as 0; null where the pattern must always be tried. */
export function needlesOf({ source, flags }: RegExp): readonly string[] | null {
  // A flag may change what a character matches: only patterns without such flags are read.
  if (/[^gy]/.test(flags)) return null
  const reader = { source, at: 0 }
  const part = alternatives(reader)
  return reader.at === source.length ? needsOf(part) : null
}

const needsOf = ({ exact, needs }: Part) => (exact && !exact.includes('') ? exact : needs)

/** In nearly every Chinese sentence, so a needle of one of these rules out little. */
const EVERYDAY = '的了是我不有吗你在这就要么个好没可以能到发都'
/** How often one of the words is met, roughly: each further character makes a word rarer. */
function frequency(words: readonly string[]): number {
  let sum = 0
  for (const word of words) sum += word.length > 1 ? 30 ** -word.length : EVERYDAY.includes(word) ? 0.1 : 0.03
  return sum
}

/** The rarer of two lists of needles; one with an empty word is none. */
function rarer(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (!other || other.includes('')) return one
  return one && frequency(one) <= frequency(other) ? one : other
}

function alternatives(reader: Reader): Part {
  const first = sequence(reader)
  if (reader.source[reader.at] !== '|') return first
  const exact: string[] = []
  const needs: string[] = []
  let few = true
  let known = true
  for (let part = first; ; part = sequence(reader)) {
    const words = needsOf(part)
    if (part.exact) exact.push(...part.exact)
    else few = false
    if (words) needs.push(...words)
    else known = false
    if (reader.source[reader.at] !== '|') break
    reader.at++
  }
  return { exact: few && exact.length <= MOST_EXACT ? exact : null, needs: known ? needs : null }
}

function sequence(reader: Reader): Part {
  const { source } = reader
  let run: readonly string[] = ['']
  let whole = true
  let best: readonly string[] | null = null
  for (let next = source[reader.at]; next !== undefined && next !== '|' && next !== ')'; next = source[reader.at]) {
    const part = repeated(literal(reader) ?? atom(reader), reader)
    const longer = part.exact && crossed(run, part.exact)
    if (longer) {
      run = longer
      continue
    }
    whole = false
    best = rarer(rarer(best, run), part.needs)
    run = part.exact ?? ['']
  }
  return whole ? { exact: run, needs: null } : { exact: null, needs: rarer(best, run) }
}

/** Every word of the one followed by every word of the other; null where that is too many or too long. */
function crossed(first: readonly string[], second: readonly string[]): readonly string[] | null {
  if (first.length === 1 && first[0] === '') return second
  if (first.length * second.length > MOST_EXACT) return null
  const words: string[] = []
  for (const start of first) {
    for (const end of second) {
      if (start.length + end.length > LONGEST_EXACT) return null
      words.push(start + end)
    }
  }
  return words
}

const DIGITS = /\d/g
/** All digits are one digit here, in needles as in the texts that are searched for them. */
export const withoutDigits = (words: string) => words.replace(DIGITS, '0')

// Most of a pattern is plain: characters that nothing repeats, and groups and classes of nothing else.
const PLAIN = /[^\\[\](){}.*+?|^$]+(?![*+?{])|[^\\[\](){}.*+?|^$]/y
const PLAIN_GROUP = /\((?:\?:)?([^\\[\](){}.*+?^$]+)\)/y
const PLAIN_CLASS = /\[([^\\[\]^-]+)\]/y

function literal(reader: Reader): Part | null {
  const next = reader.source[reader.at]
  const pattern = next === '(' ? PLAIN_GROUP : next === '[' ? PLAIN_CLASS : PLAIN
  pattern.lastIndex = reader.at
  const found = pattern.exec(reader.source)
  if (!found) return null
  reader.at = pattern.lastIndex
  const words = withoutDigits(found[1] ?? found[0])
  const exact = pattern === PLAIN ? [words] : words.split(pattern === PLAIN_GROUP ? '|' : '')
  return exact.length <= MOST_EXACT ? { exact, needs: null } : { exact: null, needs: exact.includes('') ? null : exact }
}

const REPEATS = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y

function repeated(part: Part, reader: Reader): Part {
  const sign = reader.source[reader.at]
  if (sign !== '*' && sign !== '+' && sign !== '?' && sign !== '{') return part
  REPEATS.lastIndex = reader.at
  const found = REPEATS.exec(reader.source)
  if (!found) return part
  reader.at = REPEATS.lastIndex
  if (sign === '?') return part.exact ? { exact: [...part.exact, ''], needs: null } : UNKNOWN
  const least = sign === '{' ? Number(found[1]) : sign === '+' ? 1 : 0
  if (least === 0) return UNKNOWN
  let run = part.exact
  for (let times = 1; run && times < least; times++) {
    const longer = crossed(run, part.exact!)
    if (!longer) return { exact: null, needs: needsOf({ exact: run, needs: part.needs }) }
    run = longer
  }
  const always = sign === '{' && found[2] === ''
  return { exact: always ? run : null, needs: needsOf({ exact: run, needs: part.needs }) }
}

function atom(reader: Reader): Part {
  const character = reader.source[reader.at++]!
  if (character === '(') return group(reader)
  if (character === '[') return oneOf(reader)
  if (character === '\\') return escaped(reader)
  return character === '^' || character === '$' ? NOTHING : UNKNOWN
}

const OPENING = /\?(?:[:=!]|<[=!]|<\w+>)/y

function group(reader: Reader): Part {
  OPENING.lastIndex = reader.at
  const opening = OPENING.exec(reader.source)?.[0] ?? ''
  reader.at += opening.length
  const part = alternatives(reader)
  reader.at++
  // What stands ahead or behind is no part of the match.
  return opening.endsWith('=') || opening.endsWith('!') ? NOTHING : part
}

// Codes, properties and references are longer than one letter; none of them is read.
const CODE = /u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|[pPk][{<][^}>]*[}>]|c[a-z]|\d+|\w/iy

function escaped(reader: Reader): Part {
  CODE.lastIndex = reader.at
  const code = CODE.exec(reader.source)?.[0]
  reader.at += code?.length ?? 1
  if (code === undefined) return { exact: [reader.source[reader.at - 1]!], needs: null }
  if (code === 'd') return { exact: ['0'], needs: null }
  return code === 'b' || code === 'B' ? NOTHING : UNKNOWN
}

/** A class that is not plain: its escapes are read, its ranges are not. */
function oneOf(reader: Reader): Part {
  const { source } = reader
  const members: string[] = []
  let known = source[reader.at] !== '^'
  if (!known) reader.at++
  for (let next = source[reader.at]; next !== ']'; next = source[reader.at]) {
    reader.at++
    const [member] = (next === '\\' ? escaped(reader).exact : next === '-' ? null : [withoutDigits(next!)]) ?? []
    if (member) members.push(member)
    else known = false
  }
  reader.at++
  return known && members.length <= MOST_EXACT ? { exact: members, needs: null } : UNKNOWN
}
