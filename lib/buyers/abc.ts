/** ABC classes of buyers by what they are worth, to the letter of S40 and without floats in any decision. */

export type Tier = 'A' | 'B' | 'C'

/** Cumulative cuts in per cent: [75, 95] means A to 75 %, B to 95 %, C the rest. */
export type Cuts = readonly [number, number]

export interface Worth {
  key: string
  /** The indicator in integer units: minor units of money, or orders. */
  amountMinor: number
}

export interface ClassifiedBuyer extends Worth {
  tier: Tier
  /** 1 is best; buyers of equal amount share a rank. */
  rank: number
  of: number
  /** Share held by all buyers ranked before this one: 0..1. */
  shareBefore: number
  /** Share including this buyer and those of the same amount: 0..1. */
  shareWith: number
}

interface ClassSum {
  customers: number
  amountMinor: number
}

export interface Classification {
  buyers: ClassifiedBuyer[]
  classes: Record<Tier, ClassSum>
}

/** Cuts may have decimals (66.7): kept as millionths of a per cent. */
const CUT_UNITS = 1_000_000

/** `before / total < cut %`, exactly. */
function below(before: number, total: number, cut: number): boolean {
  return BigInt(before) * BigInt(100 * CUT_UNITS) < BigInt(Math.round(cut * CUT_UNITS)) * BigInt(total)
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * S40: sorted by the indicator, a buyer's class is told by the share held by those BEFORE them (share < limit), so whoever
 * crosses a line goes up. Buyers of equal amount share a class and a rank. Net ≤ 0 is C and does not touch the running sum;
 * the whole is the sum of the positive amounts. Best first; equal amounts in the order of their keys.
 * Throws `RangeError` for cuts that do not rise between 0 and 100, or amounts that are no safe integers.
 */
export function classify(rows: readonly Worth[], cuts: Cuts): Classification {
  const [cutA, cutB] = cuts
  if (!(cutA >= 0 && cutA <= cutB && cutB <= 100)) throw new RangeError(`cuts must rise within 0…100: ${cutA}, ${cutB}`)
  const sorted = [...rows].sort((a, b) => b.amountMinor - a.amountMinor || compareKeys(a.key, b.key))
  let total = 0
  for (const { amountMinor } of sorted) if (amountMinor > 0) total += amountMinor
  if (!Number.isSafeInteger(total)) throw new RangeError('amounts are beyond exact integers')

  const buyers: ClassifiedBuyer[] = []
  let before = 0
  for (let start = 0; start < sorted.length; ) {
    const { amountMinor } = sorted[start] as Worth
    let end = start + 1
    while (end < sorted.length && sorted[end]?.amountMinor === amountMinor) end++
    const through = before + (amountMinor > 0 ? amountMinor * (end - start) : 0)
    const tier = amountMinor <= 0 ? 'C' : below(before, total, cutA) ? 'A' : below(before, total, cutB) ? 'B' : 'C'
    const shareBefore = total === 0 ? 1 : before / total
    const shareWith = total === 0 ? 1 : through / total
    for (const { key } of sorted.slice(start, end)) {
      buyers.push({ key, amountMinor, tier, rank: start + 1, of: sorted.length, shareBefore, shareWith })
    }
    before = through
    start = end
  }
  return { buyers, classes: classSums(buyers) }
}

function classSums(buyers: readonly ClassifiedBuyer[]): Record<Tier, ClassSum> {
  const sums: Record<Tier, ClassSum> = {
    A: { customers: 0, amountMinor: 0 },
    B: { customers: 0, amountMinor: 0 },
    C: { customers: 0, amountMinor: 0 },
  }
  for (const { tier, amountMinor } of buyers) {
    sums[tier].customers++
    sums[tier].amountMinor += amountMinor
  }
  return sums
}
