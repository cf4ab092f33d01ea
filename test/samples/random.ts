/** A seeded source of chance: the same seed gives the same shop on every machine. */

export interface Chance {
  /** 0 ≤ x < 1 */
  next(): number
  /** Whole number, both ends included. */
  whole(from: number, to: number): number
  pick<T>(list: readonly T[]): T
  digits(count: number): string
}

/** Mulberry32: 32 bits of state are plenty for a few thousand orders. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    whole,
    pick: (list) => list[whole(0, list.length - 1)]!,
    digits: (count) => Array.from({ length: count }, () => whole(0, 9)).join(''),
  }
}
