/** Ranks a shop's buyers and keeps the ranking as one curve, on which any buyer's tier is looked up (S40). */
import { classify } from '../buyers/abc'
import { DAY_MS } from '../time'
import type { Tier, TierReason, TierSettings } from './contract'
import { type ChatsideDb, write } from './db'
import type { BuyerRow, TierCurveRow } from './rows'

/** The name of the ranking over all shops. */
export const ALL_SHOPS = '*'
const PAGE = 10_000
const TOP = 50

/** What a buyer counts for in the ranking: minor units, or orders; null without any paid order. */
function amountOf(
  { deals }: Pick<BuyerRow, 'deals'>,
  { indicator, windowDays }: Pick<TierSettings, 'indicator' | 'windowDays'>,
  asOf: number,
): number | null {
  if (deals.length === 0) return null
  const since = windowDays === null ? Number.NEGATIVE_INFINITY : asOf - windowDays * DAY_MS
  let amount = 0
  for (let i = 0; i < deals.length; i += 3) {
    if ((deals[i] ?? 0) < since) continue
    const paid = deals[i + 1] ?? 0
    amount += indicator === 'orders' ? 1 : indicator === 'paid' ? paid : paid - (deals[i + 2] ?? 0)
  }
  return amount
}

async function eachBuyer(db: ChatsideDb, shopId: string, see: (row: BuyerRow) => void): Promise<void> {
  // Pages of their own transactions: nobody else waits for a long one.
  let after = shopId === ALL_SHOPS ? '' : `${shopId}|`
  const end = shopId === ALL_SHOPS ? '\uffff' : `${shopId}|\uffff`
  for (;;) {
    const page = await db.buyers.where('key').between(after, end, false, true).limit(PAGE).toArray()
    for (const row of page) see(row)
    const last = page.at(-1)
    if (!last || page.length < PAGE) return
    after = last.key
  }
}

/** Ranks the buyers of a shop (or of all, `*`) and stores the curve. `now` also ends the window. */
export async function computeTiers(
  db: ChatsideDb,
  shopId: string,
  settings: TierSettings,
  now: number,
): Promise<TierCurveRow> {
  const ranked: { key: string; amountMinor: number }[] = []
  const net = new Map<string, number>()
  await eachBuyer(db, shopId, (row) => {
    const amountMinor = amountOf(row, settings, now)
    if (amountMinor === null) return
    ranked.push({ key: row.key, amountMinor })
    net.set(row.key, row.netMinor)
  })
  const curve = curveOf(shopId, ranked, net, settings, now)
  await write(db, [db.tierCurves], async () => {
    await db.tierCurves.put(curve)
  })
  return curve
}

function curveOf(
  shopId: string,
  ranked: { key: string; amountMinor: number }[],
  net: Map<string, number>,
  settings: TierSettings,
  now: number,
): TierCurveRow {
  const classes: TierCurveRow['classes'] = {
    A: { buyers: 0, netMinor: 0 },
    B: { buyers: 0, netMinor: 0 },
    C: { buyers: 0, netMinor: 0 },
  }
  const steps: { amount: number; rank: number; before: number; through: number; tier: Tier }[] = []
  const top: string[] = []
  for (const row of classify(ranked, settings.cuts).buyers) {
    classes[row.tier].buyers++
    classes[row.tier].netMinor += net.get(row.key) ?? 0
    if (top.length < TOP) top.push(row.key)
    const last = steps.at(-1)
    if (last && last.amount === row.amountMinor) last.through = row.shareWith
    else
      steps.push({
        amount: row.amountMinor,
        rank: row.rank,
        before: row.shareBefore,
        through: row.shareWith,
        tier: row.tier,
      })
  }
  return {
    shopId,
    computedAt: now,
    indicator: settings.indicator,
    windowDays: settings.windowDays,
    of: ranked.length,
    amounts: Float64Array.from(steps, ({ amount }) => amount),
    ranks: Float64Array.from(steps, ({ rank }) => rank),
    sharesBefore: Float64Array.from(steps, ({ before }) => before),
    sharesWith: Float64Array.from(steps, ({ through }) => through),
    throughA: steps.filter(({ tier }) => tier === 'A').length,
    throughB: steps.filter(({ tier }) => tier !== 'C').length,
    classes,
    top,
  }
}

/** Tier, rank and shares of a buyer on the curve; null without a paid order or without a curve. */
export function standingOn(curve: TierCurveRow | undefined, row: BuyerRow): { tier: Tier; reason: TierReason } | null {
  const amount = curve ? amountOf(row, curve, curve.computedAt) : null
  if (!curve || amount === null || curve.amounts.length === 0) return null
  // First step that is not above the amount; a buyer who changed since then stands where the amount would have stood.
  let low = 0
  let high = curve.amounts.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((curve.amounts[middle] ?? 0) > amount) low = middle + 1
    else high = middle
  }
  return {
    tier: low < curve.throughA ? 'A' : low < curve.throughB ? 'B' : 'C',
    reason: {
      rank: curve.ranks[low] ?? 0,
      of: curve.of,
      shareBefore: curve.sharesBefore[low] ?? 0,
      shareWith: curve.sharesWith[low] ?? 0,
      computedAt: curve.computedAt,
    },
  }
}
