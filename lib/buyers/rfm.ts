/** Recency, frequency and money of buyers as scores from 1 to 5, and the eight segments that they make (S42). */

export interface RfmRow {
  key: string
  /** Whole days since the last order, on the day of the analysis. */
  recencyDays: number
  /** Orders in the period. */
  frequency: number
  /** Money in the period, minor units. */
  amountMinor: number
}

export type Score = 1 | 2 | 3 | 4 | 5

export interface RfmScore {
  key: string
  r: Score
  f: Score
  m: Score
}

/** Below so many buyers quintiles say nothing: fixed bins are used. */
const SMALL_SHOP = 50

/** A threshold as an exact fraction: `numerator / 5`. */
type Fifths = bigint

/**
 * The type-7 quantiles (linear interpolation) at 20, 40, 60 and 80 %, in fifths: the position (n − 1) · k / 5 has fifths only,
 * so nothing is rounded.
 */
export function quintileThresholds(values: readonly number[]): Fifths[] {
  const sorted = Float64Array.from(values).sort()
  if (sorted.length === 0) return []
  return [1, 2, 3, 4].map((k) => {
    const position = (sorted.length - 1) * k
    const low = Math.floor(position / 5)
    const below = BigInt(sorted[low] as number)
    const above = BigInt(sorted[Math.min(low + 1, sorted.length - 1)] as number)
    return below * 5n + BigInt(position % 5) * (above - below)
  })
}

/** 1 + the number of thresholds strictly below the value: equal values always share a score. */
function scoreOf(value: number, thresholds: readonly Fifths[]): Score {
  const fifths = BigInt(value) * 5n
  let score = 1
  for (const threshold of thresholds) if (threshold < fifths) score++
  return score as Score
}

/** A score for each value, asked once per different value. */
function scorer(values: readonly number[]): (value: number) => Score {
  const thresholds = quintileThresholds(values)
  const known = new Map<number, Score>()
  return (value) => {
    let score = known.get(value)
    if (score === undefined) {
      score = scoreOf(value, thresholds)
      known.set(value, score)
    }
    return score
  }
}

const reversed = (score: Score): Score => (6 - score) as Score

/** Value quintiles over all rows; the most recent buyers score 5. Values must be integers. */
export function rfmByQuintiles(rows: readonly RfmRow[]): RfmScore[] {
  const r = scorer(rows.map((row) => row.recencyDays))
  const f = scorer(rows.map((row) => row.frequency))
  const m = scorer(rows.map((row) => row.amountMinor))
  return rows.map((row) => ({
    key: row.key,
    r: reversed(r(row.recencyDays)),
    f: f(row.frequency),
    m: m(row.amountMinor),
  }))
}

/** Days: at most 30 → 5, 60 → 4, 90 → 3, 180 → 2. Orders: 1, 2, 3, 4–5, 6 and more. */
const RECENCY_BINS = [30, 60, 90, 180] as const
const FREQUENCY_BINS = [1, 2, 3, 5] as const
/** Money against the shop's average buyer, in per cent: up to half, up to the average, twice, four times. */
const MONEY_BINS = [50, 100, 200, 400] as const

/** Fixed bins for small shops: a score then means the same next month. */
export function rfmByBins(rows: readonly RfmRow[]): RfmScore[] {
  const sum = rows.reduce((total, row) => total + BigInt(Math.max(0, row.amountMinor)), 0n)
  const count = BigInt(rows.length)
  const past = (value: number, bins: readonly number[]) => (1 + bins.filter((bin) => value > bin).length) as Score
  return rows.map((row) => ({
    key: row.key,
    r: reversed(past(row.recencyDays, RECENCY_BINS)),
    f: past(row.frequency, FREQUENCY_BINS),
    m: (1 + MONEY_BINS.filter((bin) => BigInt(row.amountMinor) * count * 100n > BigInt(bin) * sum).length) as Score,
  }))
}

export function scoreRfm(rows: readonly RfmRow[]): { method: 'quintiles' | 'bins'; scores: RfmScore[] } {
  return rows.length < SMALL_SHOP
    ? { method: 'bins', scores: rfmByBins(rows) }
    : { method: 'quintiles', scores: rfmByQuintiles(rows) }
}

/** The eight usual segments, from "recently, often, much" to none of it. */
const SEGMENTS = ['key-value', 'key-develop', 'key-keep', 'key-retain', 'value', 'develop', 'keep', 'retain'] as const
export type Segment = (typeof SEGMENTS)[number]

/** Each segment's rule: above (1) or not above (0) the average score of R, F, M. */
export const SEGMENT_RULES: Record<
  Segment,
  { r: 0 | 1; f: 0 | 1; m: 0 | 1; names: { 'zh-CN': string; 'zh-TW': string; en: string } }
> = {
  'key-value': { r: 1, f: 1, m: 1, names: { 'zh-CN': '重要价值客户', 'zh-TW': '重要價值客戶', en: 'Champions' } },
  'key-develop': {
    r: 1,
    f: 0,
    m: 1,
    names: { 'zh-CN': '重要发展客户', 'zh-TW': '重要發展客戶', en: 'High spenders to bring back more often' },
  },
  'key-keep': {
    r: 0,
    f: 1,
    m: 1,
    names: { 'zh-CN': '重要保持客户', 'zh-TW': '重要保持客戶', en: 'Loyal, not seen lately' },
  },
  'key-retain': {
    r: 0,
    f: 0,
    m: 1,
    names: { 'zh-CN': '重要挽留客户', 'zh-TW': '重要挽留客戶', en: 'High spenders about to be lost' },
  },
  value: {
    r: 1,
    f: 1,
    m: 0,
    names: { 'zh-CN': '一般价值客户', 'zh-TW': '一般價值客戶', en: 'Frequent, small orders' },
  },
  develop: { r: 1, f: 0, m: 0, names: { 'zh-CN': '一般发展客户', 'zh-TW': '一般發展客戶', en: 'New or occasional' } },
  keep: {
    r: 0,
    f: 1,
    m: 0,
    names: { 'zh-CN': '一般保持客户', 'zh-TW': '一般保持客戶', en: 'Once frequent, small orders' },
  },
  retain: { r: 0, f: 0, m: 0, names: { 'zh-CN': '一般挽留客户', 'zh-TW': '一般挽留客戶', en: 'Lost' } },
}

/** Segments of all buyers: "above" means above the average score of these very rows, compared exactly. */
export function segmentsOf(scores: readonly RfmScore[]): Map<string, Segment> {
  const n = scores.length
  const sums = { r: 0, f: 0, m: 0 }
  for (const { r, f, m } of scores) {
    sums.r += r
    sums.f += f
    sums.m += m
  }
  const above = (score: number, sum: number): 0 | 1 => (score * n > sum ? 1 : 0)
  return new Map(
    scores.map(({ key, r, f, m }) => {
      const own = { r: above(r, sums.r), f: above(f, sums.f), m: above(m, sums.m) }
      const segment = SEGMENTS.find(
        (name) => SEGMENT_RULES[name].r === own.r && SEGMENT_RULES[name].f === own.f && SEGMENT_RULES[name].m === own.m,
      )
      return [key, segment as Segment]
    }),
  )
}
