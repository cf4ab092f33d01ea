/** Which of many patterns a text may match, seen in one walk over the text; the others need not be tried. */
import { needlesOf, withoutDigits } from './needles'

interface Needle {
  /** What follows its first two characters. */
  rest: string
  pattern: number
}

/** Two neighbouring characters as one small integer; pairs that share one only let more through. */
const pairOf = (first: number, second: number) => ((first & 0x7fff) << 15) | (second & 0x7fff)

/** A sieve for patterns; it says of a text, pattern by pattern, 1 where it may match. The answer is overwritten by the next one. */
export function sieveOf(patterns: readonly RegExp[]): (text: string) => Uint8Array {
  const single = new Map<number, number[]>()
  const pairs = new Map<number, Needle[]>()
  const always = new Uint8Array(patterns.length)
  patterns.forEach((regex, pattern) => {
    const needles = needlesOf(regex)
    if (!needles) always[pattern] = 1
    for (const needle of needles ?? []) {
      const first = needle.charCodeAt(0)
      if (needle.length === 1) listed(single, first).push(pattern)
      else listed(pairs, pairOf(first, needle.charCodeAt(1))).push({ rest: needle.slice(2), pattern })
    }
  })
  const possible = new Uint8Array(patterns.length)
  return (text) => {
    possible.set(always)
    const searched = withoutDigits(text)
    for (let at = 0; at < searched.length; at++) {
      const first = searched.charCodeAt(at)
      const alone = single.get(first)
      if (alone) for (let i = 0; i < alone.length; i++) possible[alone[i]!] = 1
      const begun = pairs.get(pairOf(first, searched.charCodeAt(at + 1)))
      if (!begun) continue
      for (let i = 0; i < begun.length; i++) {
        const { rest, pattern } = begun[i]!
        if (possible[pattern] === 0 && (rest === '' || searched.startsWith(rest, at + 2))) possible[pattern] = 1
      }
    }
    return possible
  }
}

function listed<T>(lists: Map<number, T[]>, key: number): T[] {
  const known = lists.get(key)
  if (known) return known
  const list: T[] = []
  lists.set(key, list)
  return list
}
