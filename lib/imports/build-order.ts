/** One order out of its rows: amounts once or summed as the profile says, events with their times, the state with its words. */
import type { OrderEvent, OrderEventType, OrderState } from '../orders/order'
import { dayOfOrderNo } from './dates'
import { type OrderRows, rejectedLine } from './group'
import { itemsOf } from './items'
import { type LineState, lineStatesOf, orderStateOf } from './line-states'
import { putBuyer, putDetails } from './order-details'
import type { ParsedOrder, RejectedLine } from './parsed'
import type { AmountField, Field } from './profile'
import { amountIn, instantIn, LineProblem, type Reading, textIn } from './reading'
import type { SheetRow } from './source'

export interface BuiltOrder {
  order: ParsedOrder
  /** Paid and refund columns as written, before the state has a say. */
  paidWritten: number
  refundedWritten: number
  raw: string
  state: OrderState
  /** False: the file's status words are new to us. */
  knownWords: boolean
}

const EVENT_FIELDS: readonly (readonly [Field, OrderEventType])[] = [
  ['placedAt', 'placed'],
  ['paidAt', 'paid'],
  ['shippedAt', 'shipped'],
  ['deliveredAt', 'delivered'],
  ['completedAt', 'completed'],
  ['refundAskedAt', 'refund-asked'],
  ['refundedAt', 'refunded'],
  ['closedAt', 'closed'],
]

/** The event that a state says has happened. */
const EVENT_OF: Partial<Record<OrderState, OrderEventType>> = {
  paid: 'paid',
  shipped: 'shipped',
  delivered: 'delivered',
  completed: 'completed',
  refunding: 'refund-asked',
  refunded: 'refunded',
  closed: 'closed',
}

/** The order, or all its lines rejected: half an order would carry a wrong sum. `asOf`: when the file was
 * true; null for the first look, which leaves out people, places and words. */
export function buildOrder(
  { orderNo, rows }: OrderRows,
  reading: Reading,
  asOf: number | null,
): BuiltOrder | { rejected: RejectedLine[] } {
  try {
    return built(orderNo, rows, reading, asOf)
  } catch (error) {
    if (!(error instanceof LineProblem)) throw error
    return {
      rejected: rows.map((row) =>
        row.line === error.line
          ? rejectedLine(row, error.code, error.values)
          : rejectedLine(row, 'order-incomplete', { line: error.line }),
      ),
    }
  }
}

/** Lines of the same line number, and repeats of a file that has one row per order, count once. */
function distinct(rows: SheetRow[], reading: Reading): SheetRow[] {
  if (rows.length === 1) return rows
  const { layout } = reading
  if (layout.profile.rowIsOrder) return rows.slice(0, 1)
  if (!layout.columns.has('lineNo')) return rows
  const seen = new Set<string>()
  return rows.filter((row) => {
    const lineNo = textIn(row, layout, 'lineNo')
    if (lineNo === '') return true
    const isNew = !seen.has(lineNo)
    seen.add(lineNo)
    return isNew
  })
}

function built(orderNo: string, allRows: SheetRow[], reading: Reading, asOf: number | null): BuiltOrder {
  const at = asOf ?? 0
  const { layout } = reading
  const { profile } = layout
  const rows = distinct(allRows, reading)
  const first = (field: Field): string => {
    for (const row of rows) {
      const text = textIn(row, layout, field)
      if (text !== '') return text
    }
    return ''
  }
  const currency = currencyIn(first('currency')) ?? reading.currency
  const amount = (field: AmountField): number | undefined => {
    if (!layout.columns.has(field)) return undefined
    let sum: number | undefined
    for (const row of rows) {
      const value = amountIn(row, reading, field, currency)
      if (value === undefined) continue
      if (profile.amounts[field] === 'order') return value
      sum = (sum ?? 0) + value
    }
    return sum
  }
  const paidWritten = amount('paid') ?? 0
  const refundColumn = refundIn(rows, reading, currency, paidWritten) ?? amount('refunded')
  const lines = lineStatesOf(rows, reading, currency, { paid: paidWritten, refunded: refundColumn ?? 0 })
  const status = orderStateOf(lines)
  const { paidMinor, refundedMinor } = received(lines, reading, status.state, {
    paidWritten,
    refundColumn,
    beside: beside(rows, reading, currency),
  })

  const events = eventsOf(rows, reading, at)
  const happened = EVENT_OF[status.state]
  if (happened && !status.weak && !events.some((event) => event.type === happened))
    events.push({ type: happened, at: null, source: 'file', asOf: at })
  const placedAt = earliest(events) ?? (profile.dayInOrderNo ? dayOfOrderNo(orderNo, reading.timeZone) : null)
  if (placedAt === null) throw new LineProblem((rows[0] as SheetRow).line, 'no-date', {})

  const order: ParsedOrder = {
    marketplace: profile.marketplace,
    orderNo,
    placedAt: events.find((event) => event.type === 'placed')?.at ?? placedAt,
    currency,
    totalMinor: amount('total') ?? paidWritten,
    paidMinor,
    refundedMinor,
    items: itemsOf(rows, reading, currency),
    events,
    states: status.weak ? [] : [{ state: status.state, raw: status.raw, source: 'file', asOf: at }],
  }
  const freight = amount('freight')
  if (freight !== undefined) order.freightMinor = freight
  putBuyer(order, first)
  if (asOf !== null) putDetails(order, first, rows, reading)
  return {
    order,
    paidWritten,
    refundedWritten: refundColumn ?? refundedMinor,
    raw: status.raw,
    state: status.state,
    knownWords: status.known,
  }
}

function currencyIn(text: string): string | null {
  const code = text.toUpperCase()
  return /^[A-Z]{3}$/.test(code) ? (code === 'RMB' ? 'CNY' : code) : null
}

/** Etsy states refunds as a lower adjusted total; 0.00 there means that nothing was adjusted. */
function refundIn(rows: readonly SheetRow[], reading: Reading, currency: string, paid: number): number | undefined {
  if (!reading.layout.columns.has('adjustedTotal')) return undefined
  const adjusted = amountIn(rows[0] as SheetRow, reading, 'adjustedTotal', currency) ?? 0
  return adjusted > 0 && adjusted < paid ? paid - adjusted : 0
}

/** Money beside the paid column: taxes and shipping that the buyer paid too, promotions that nobody paid. */
function beside(rows: readonly SheetRow[], reading: Reading, currency: string): number {
  let sum = 0
  for (const [field, sign] of [
    ['added1', 1],
    ['added2', 1],
    ['added3', 1],
    ['taken1', -1],
    ['taken2', -1],
  ] as const) {
    if (!reading.layout.columns.has(field)) continue
    for (const row of rows) sum += sign * Math.abs(amountIn(row, reading, field, currency) ?? 0)
  }
  return sum
}

/** What was really received and really returned, given the states. */
function received(
  lines: readonly LineState[],
  { layout: { profile } }: Reading,
  state: OrderState,
  {
    paidWritten,
    refundColumn,
    beside: more,
  }: { paidWritten: number; refundColumn: number | undefined; beside: number },
): { paidMinor: number; refundedMinor: number } {
  const counts = (lineState: OrderState, refunded: number) =>
    profile.paidMeans === 'received' || (lineState !== 'unpaid' && (lineState !== 'closed' || refunded > 0))
  if (profile.amounts.paid === 'order') {
    const paidMinor = counts(state, refundColumn ?? 0) ? paidWritten + more : 0
    const refundedMinor = refundColumn || (state === 'refunded' ? paidMinor : 0)
    return { paidMinor, refundedMinor }
  }
  let paidMinor = 0
  let refundedMinor = 0
  for (const line of lines) {
    const paid = counts(line.reading.state, line.refunded) ? line.paid : 0
    paidMinor += paid
    refundedMinor += line.refunded || (line.reading.state === 'refunded' ? paid : 0)
  }
  if (paidMinor > 0) paidMinor = Math.max(0, paidMinor + more)
  if (state === 'refunded' && !refundColumn) refundedMinor = paidMinor
  return { paidMinor, refundedMinor }
}

function eventsOf(rows: readonly SheetRow[], reading: Reading, asOf: number): OrderEvent[] {
  const events: OrderEvent[] = []
  for (const [field, type] of EVENT_FIELDS) {
    if (!reading.layout.columns.has(field)) continue
    for (const row of rows) {
      const at = instantIn(row, reading, field)
      if (at === undefined) continue
      events.push({ type, at, source: 'file', asOf })
      break
    }
  }
  return events
}

function earliest(events: readonly OrderEvent[]): number | null {
  let at: number | null = null
  for (const event of events) if (event.at !== null && (at === null || event.at < at)) at = event.at
  return at
}
