/** Many texts joined into one string, so that a substring is found in all of them by one native scan. */

export interface Haystack {
  /** Calls `hit` once per text that contains `needle`, with the text's number and the first fitting offset inside it. */
  find(needle: string, hit: (text: number, offset: number) => void): void
}

const SEPARATOR = '\n'

/**
 * `texts` may not contain newlines. With `boundaries` (per text, offsets at which a match may start, ascending), other
 * matches do not count.
 */
export function haystackOf(texts: string[], boundaries?: (text: number) => number[]): Haystack {
  const starts = new Uint32Array(texts.length + 1)
  let length = 0
  for (let i = 0; i < texts.length; i++) {
    starts[i] = length
    length += texts[i]!.length + 1
  }
  starts[texts.length] = length
  const joined = texts.join(SEPARATOR) + SEPARATOR
  let mayStart: Uint8Array | null = null
  if (boundaries) {
    mayStart = new Uint8Array(length)
    for (let i = 0; i < texts.length; i++) for (const offset of boundaries(i)) mayStart[starts[i]! + offset] = 1
  }
  return {
    find(needle, hit) {
      if (needle === '' || needle.includes(SEPARATOR)) return
      let text = 0
      let at = joined.indexOf(needle)
      while (at !== -1) {
        if (mayStart && !mayStart[at]) {
          at = joined.indexOf(needle, at + 1)
          continue
        }
        text = textAt(starts, at, text)
        hit(text, at - starts[text]!)
        at = joined.indexOf(needle, starts[text + 1]!)
      }
    },
  }
}

/** Number of the text that holds offset `at`; `from` is known not to be behind it. */
function textAt(starts: Uint32Array, at: number, from: number): number {
  let low = from
  let step = 1
  // Hits are often neighbours: gallop before halving.
  while (low + step < starts.length - 1 && starts[low + step]! <= at) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, starts.length - 1)
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= at) low = middle
    else high = middle
  }
  return low
}
