/** Keeps what was read from a text: each new bubble asks again about the two hundred before it. */
import { readable } from '../stage/simplified'

const LIMIT = 2000

/** `read` must depend on its text alone; what it returns must not be changed by callers. */
export function remember<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    let result = known.get(text)
    if (result === undefined && !known.has(text)) {
      result = read(text)
      // Long texts are rare; keeping them would hold megabytes.
      if (text.length <= 500) {
        if (known.size >= LIMIT) known.clear()
        known.set(text, result)
      }
    }
    return result as Result
  }
}

/** A text as it is read: folded and simplified. */
export const plainOf = remember(readable)
