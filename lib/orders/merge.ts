/**
 * Two accounts of one order made into one: events and states are joined as sets, every other field follows the newest fact.
 * The merge is commutative, associative and idempotent, so the order in which files arrive never matters.
 */
import { compareStamps, type FactStamp } from './facts'
import type { Order, OrderEvent, StateFact } from './order'

/** Fields that follow the newest fact. */
const BY_TIME = [
  'recipient',
  'phone',
  'address',
  'buyerMessage',
  'sellerMemo',
  'carrier',
  'trackingNo',
  'shipBy',
  'closeReason',
  'adviser',
  'buyerKey',
] as const
/** Fields in which a file knows better than a console card, however old: cards round amounts and cut titles. */
const BY_FILE = ['placedAt', 'currency', 'totalMinor', 'paidMinor', 'refundedMinor', 'freightMinor', 'items'] as const
type MergedField = (typeof BY_TIME)[number] | (typeof BY_FILE)[number]
const FIELDS: readonly MergedField[] = [...BY_TIME, ...BY_FILE]
const FILE_FIRST: ReadonlySet<string> = new Set(BY_FILE)

interface Stamped {
  value: unknown
  stamp: FactStamp
}

/** The age of fields that carry no stamp of their own: the newest file or agent fact, else the newest fact. */
function baseStamp(order: Pick<Order, 'events' | 'states'>): FactStamp {
  let written: FactStamp | null = null
  let seen: FactStamp | null = null
  for (const fact of [...order.states, ...order.events]) {
    if (fact.source === 'console') {
      if (!seen || compareStamps(fact, seen) > 0) seen = fact
    } else if (!written || compareStamps(fact, written) > 0) written = fact
  }
  const { asOf, source } = written ?? seen ?? { asOf: 0, source: 'console' as const }
  return { asOf, source }
}

/** What an order says about a field; null when it says nothing: a console card knows no amounts, an order-level file no goods. */
function said(order: Order, field: MergedField, base: FactStamp): Stamped | null {
  const value = order[field]
  const own = order.stamps?.[field]
  const stamp = own ?? base
  if (value === undefined || value === null) return null
  if (field === 'items' && order.items.length === 0) return null
  if (
    !own &&
    base.source === 'console' &&
    FILE_FIRST.has(field) &&
    (value === 0 || (field === 'currency' && order.totalMinor === 0))
  )
    return null
  return { value, stamp }
}

/** Equal stamps must still have one winner, whoever is asked first. */
function newer(field: MergedField, a: Stamped | null, b: Stamped | null): Stamped | null {
  if (!a || !b) return a ?? b
  if (FILE_FIRST.has(field)) {
    const written = Number(a.stamp.source !== 'console') - Number(b.stamp.source !== 'console')
    if (written !== 0) return written > 0 ? a : b
  }
  const age = compareStamps(a.stamp, b.stamp)
  if (age !== 0) return age > 0 ? a : b
  const [left, right] = [canonical(a.value), canonical(b.value)]
  return left >= right ? a : b
}

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined)
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`)
    .join(',')}}`
}

/** Each event once, with the newest confirmation; "it happened" gives way to "it happened then" of the same source. */
function joinedEvents(events: readonly OrderEvent[]): OrderEvent[] {
  const joined = new Map<string, OrderEvent>()
  for (const event of events) {
    const key = `${event.type}|${event.at}|${event.source}`
    const before = joined.get(key)
    if (!before || event.asOf > before.asOf) joined.set(key, event)
  }
  const dated = new Set(
    [...joined.values()].flatMap(({ type, at, source }) => (at === null ? [] : [`${type}|${source}`])),
  )
  return [...joined.values()]
    .filter(({ type, at, source }) => at !== null || !dated.has(`${type}|${source}`))
    .sort(
      (a, b) =>
        (a.at ?? Number.MAX_SAFE_INTEGER) - (b.at ?? Number.MAX_SAFE_INTEGER) ||
        compareText(a.type, b.type) ||
        compareText(a.source, b.source),
    )
}

/** Each word of each source once, with the newest time it was true. */
function joinedStates(states: readonly StateFact[]): StateFact[] {
  const joined = new Map<string, StateFact>()
  for (const fact of states) {
    const key = `${fact.state}|${fact.source}|${fact.raw}`
    const before = joined.get(key)
    if (!before || fact.asOf > before.asOf) joined.set(key, fact)
  }
  return [...joined.values()].sort(
    (a, b) =>
      a.asOf - b.asOf || compareText(a.source, b.source) || compareText(a.state, b.state) || compareText(a.raw, b.raw),
  )
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** `stored` and `incoming` must carry the same key. Pure; neither is changed. */
export function mergeOrder(stored: Order, incoming: Order): Order {
  const events = joinedEvents([...stored.events, ...incoming.events])
  const states = joinedStates([...stored.states, ...incoming.states])
  const base = baseStamp({ events, states })
  const [storedBase, incomingBase] = [baseStamp(stored), baseStamp(incoming)]
  const stamps = new Map<MergedField, FactStamp>()
  const values = new Map<MergedField, unknown>()
  for (const field of FIELDS) {
    const winner = newer(field, said(stored, field, storedBase), said(incoming, field, incomingBase))
    if (!winner) continue
    values.set(field, winner.value)
    if (compareStamps(winner.stamp, base) !== 0) stamps.set(field, winner.stamp)
  }
  const { key, shopId, marketplace, orderNo } = stored
  const merged: Order = {
    key,
    shopId,
    marketplace,
    orderNo,
    // Console cards leave these open; what nobody has said is nothing.
    buyerKey: null,
    placedAt: Math.min(stored.placedAt, incoming.placedAt),
    currency: compareText(stored.currency, incoming.currency) > 0 ? stored.currency : incoming.currency,
    totalMinor: 0,
    paidMinor: 0,
    refundedMinor: 0,
    items: [],
    ...(Object.fromEntries(values) as Partial<Order>),
    events,
    states,
    rev: Math.max(stored.rev, incoming.rev),
    updatedAt: Math.max(stored.updatedAt, incoming.updatedAt),
  }
  if (stamps.size > 0) merged.stamps = Object.fromEntries(stamps)
  return merged
}
