/** A bounded memory by text: what was asked for lately stays, what nobody asked for again goes, half at a time. */

export interface Memory<T> {
  get(text: string): T | undefined
  set(text: string, value: T): void
}

/** Holds at least half of `most` and never more. */
export function memoryOf<T>(most: number): Memory<T> {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  const set = (text: string, value: T) => {
    if (young.size >= most / 2) {
      old = young
      young = new Map()
    }
    young.set(text, value)
  }
  return {
    get(text) {
      const known = young.get(text)
      if (known !== undefined) return known
      const before = old.get(text)
      if (before !== undefined) set(text, before)
      return before
    },
    set,
  }
}
