/** Readable text that remembers where each of its characters stood in the original. */
import { readable } from './simplified'

export interface Aligned {
  /** As readable() writes it. */
  text: string
  /** The UTF-16 range in the original for a range of `text`. */
  placeOf(start: number, end: number): { start: number; end: number }
}

export function align(original: string): Aligned {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of original) {
    const plain = readable(character)
    // A space is readable only between two other characters.
    const written = plain === '' && /\s/u.test(character) && text !== '' && !text.endsWith(' ') ? ' ' : plain
    for (let i = 0; i < written.length; i++) {
      starts.push(at)
      ends.push(at + character.length)
    }
    text += written
    at += character.length
  }
  return {
    text,
    placeOf: (start, end) => ({
      start: starts[start] ?? original.length,
      end: ends[end - 1] ?? starts[start] ?? original.length,
    }),
  }
}
