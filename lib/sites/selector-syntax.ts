/**
 * Says whether a selector from outside may be used: a plain subset of CSS, checked in one pass and without a document, so that
 * a file can be judged where no page is. What passes here is data for `querySelectorAll`, never code.
 */

/** Longest selector: UTF-16 units. */
export const LONGEST_SELECTOR = 500
/** Simple selectors in one selector: more is not a description of a part but a load on the page. */
const MOST_PIECES = 60
const MOST_DEPTH = 3

const NAME = /[A-Za-z0-9_-]|[^\0-\x7f]/
const PSEUDO_PLAIN = [
  'scope',
  'first-child',
  'last-child',
  'only-child',
  'first-of-type',
  'last-of-type',
  'empty',
  'root',
]
const PSEUDO_NTH = ['nth-child', 'nth-last-child', 'nth-of-type', 'nth-last-of-type']
const PSEUDO_LIST = ['not', 'is', 'where', 'has']

/** True for one selector, or several joined by ` >>> ` (into open shadow roots and frames). */
export function isSelector(css: string): boolean {
  if (css.length === 0 || css.length > LONGEST_SELECTOR || css.trim() !== css) return false
  return css.split(' >>> ').every((step) => isList(step))
}

function isList(text: string): boolean {
  const reader = { text, at: 0, pieces: 0, has: 0 }
  return list(reader, 0) && reader.at === text.length
}

interface Reader {
  text: string
  at: number
  pieces: number
  has: number
}

const peek = (reader: Reader) => reader.text[reader.at] ?? ''
const spaces = (reader: Reader) => {
  const from = reader.at
  while (peek(reader) === ' ') reader.at++
  return reader.at > from
}

/** `relative`: inside `:has`, where a combinator may come first. */
function list(reader: Reader, depth: number, relative = false): boolean {
  if (depth > MOST_DEPTH) return false
  for (;;) {
    spaces(reader)
    if (relative && peek(reader) !== '' && '>+~'.includes(peek(reader))) reader.at++
    spaces(reader)
    if (!complex(reader, depth)) return false
    if (peek(reader) !== ',') return true
    reader.at++
  }
}

function complex(reader: Reader, depth: number): boolean {
  for (;;) {
    if (!compound(reader, depth)) return false
    const apart = spaces(reader)
    const next = peek(reader)
    if (next === '' || next === ',' || next === ')') return true
    if ('>+~'.includes(next)) {
      reader.at++
      spaces(reader)
    } else if (!apart) return false
  }
}

function compound(reader: Reader, depth: number): boolean {
  const from = reader.at
  if (peek(reader) === '*') reader.at++
  else word(reader)
  for (;;) {
    if (++reader.pieces > MOST_PIECES) return false
    const next = peek(reader)
    if (next === '.' || next === '#') {
      reader.at++
      if (!word(reader)) return false
    } else if (next === '[') {
      if (!attribute(reader)) return false
    } else if (next === ':') {
      if (!pseudo(reader, depth)) return false
    } else return reader.at > from
  }
}

function word(reader: Reader): boolean {
  const from = reader.at
  for (;;) {
    const next = peek(reader)
    if (next === '\\') {
      // An escape is one character, or up to six hexadecimal digits and a space.
      const hex = /^[0-9a-fA-F]{1,6} ?/.exec(reader.text.slice(reader.at + 1, reader.at + 8))
      const step = hex ? hex[0].length + 1 : 2
      if (reader.at + step > reader.text.length) return false
      reader.at += step
    } else if (next !== '' && NAME.test(next)) reader.at++
    else return reader.at > from
  }
}

function attribute(reader: Reader): boolean {
  reader.at++
  if (!word(reader)) return false
  if (peek(reader) !== ']') {
    const operator = /^[~|^$*]?=/.exec(reader.text.slice(reader.at, reader.at + 2))
    if (!operator) return false
    reader.at += operator[0].length
    if (!(peek(reader) === '"' ? quoted(reader) : word(reader))) return false
    if (reader.text.startsWith(' i', reader.at)) reader.at += 2
  }
  if (peek(reader) !== ']') return false
  reader.at++
  return true
}

function quoted(reader: Reader): boolean {
  for (reader.at++; reader.at < reader.text.length; reader.at++) {
    const next = peek(reader)
    if (next === '\n') return false
    if (next === '\\') reader.at++
    else if (next === '"') {
      reader.at++
      return true
    }
  }
  return false
}

function pseudo(reader: Reader, depth: number): boolean {
  reader.at++
  const name = /^[a-z-]+/.exec(reader.text.slice(reader.at, reader.at + 20))?.[0] ?? ''
  reader.at += name.length
  if (PSEUDO_PLAIN.includes(name)) return peek(reader) !== '('
  if (peek(reader) !== '(') return false
  reader.at++
  if (PSEUDO_NTH.includes(name)) {
    const digits = /^\d{1,4}/.exec(reader.text.slice(reader.at, reader.at + 5))?.[0] ?? ''
    reader.at += digits.length
    if (digits === '') return false
  } else if (PSEUDO_LIST.includes(name)) {
    // A page is searched once for every `:has`; one can be paid for.
    if (name === 'has' && ++reader.has > 1) return false
    if (!list(reader, depth + 1, name === 'has')) return false
    spaces(reader)
  } else return false
  if (peek(reader) !== ')') return false
  reader.at++
  return true
}
