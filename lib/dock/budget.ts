/** How often something may be repaired before we stop quietly: a page that fights us must win, not hang. */

export interface Budget {
  /** True while there is something left to spend at `now` (ms); spending counts at once. */
  spend(now: number): boolean
}

/** At most `most` times within any `withinMs`. */
export function createBudget(most: number, withinMs: number): Budget {
  let spent: number[] = []
  return {
    spend(now) {
      spent = spent.filter((at) => now - at < withinMs)
      if (spent.length >= most) return false
      spent.push(now)
      return true
    },
  }
}
