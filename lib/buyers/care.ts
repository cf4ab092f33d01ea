/** How many heads each class should have, and when to warn (S41). */
import type { Tier } from './abc'

/** Healthy shares of heads in per cent. */
const HEAD_SHARES: Record<'A' | 'B', readonly [min: number, max: number]> = { A: [10, 15], B: [15, 25] }

/** Fewer buyers than this make no share worth a warning. */
const MIN_HEADS = 20

export type HeadWarning =
  | { code: 'too-few' | 'too-many'; tier: 'A' | 'B'; percent: number; min: number; max: number }
  | { code: 'shrunk'; tier: 'A' | 'B'; before: number; now: number }

export type HeadCounts = Record<Tier, number>

/** Warnings about the head counts; `before` is the count of the last computation, where there was one. */
export function headWarnings(heads: HeadCounts, before?: HeadCounts): HeadWarning[] {
  const all = heads.A + heads.B + heads.C
  const warnings: HeadWarning[] = []
  for (const tier of ['A', 'B'] as const) {
    const [min, max] = HEAD_SHARES[tier]
    if (all >= MIN_HEADS) {
      const percent = Math.round((heads[tier] * 1000) / all) / 10
      if (heads[tier] * 100 < min * all) warnings.push({ code: 'too-few', tier, percent, min, max })
      else if (heads[tier] * 100 > max * all) warnings.push({ code: 'too-many', tier, percent, min, max })
    }
    if (before && heads[tier] < before[tier])
      warnings.push({ code: 'shrunk', tier, before: before[tier], now: heads[tier] })
  }
  return warnings
}
