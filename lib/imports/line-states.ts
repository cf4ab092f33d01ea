/** The state of each line of an order, and of the order as a whole. */
import type { OrderState } from '../orders/order'
import { amountIn, type Reading, textIn } from './reading'
import type { SheetRow } from './source'
import type { StatusReading } from './status'

export interface LineState {
  row: SheetRow
  reading: StatusReading
  /** Paid column of the line, minor units. */
  paid: number
  /** Refund column of the line. */
  refunded: number
}

function refundDegree(refunded: number, paid: number): 'none' | 'some' | 'full' {
  if (refunded <= 0) return 'none'
  return refunded >= paid ? 'full' : 'some'
}

/** `whole` carries the order's own amounts where the profile states them per order. Throws `LineProblem`. */
export function lineStatesOf(
  rows: readonly SheetRow[],
  reading: Reading,
  currency: string,
  whole: { paid: number; refunded: number },
): LineState[] {
  const { layout, statusOf } = reading
  const { profile } = layout
  const first = rows[0] as SheetRow
  const wordless = (row: SheetRow) =>
    !textIn(row, layout, 'status') && !textIn(row, layout, 'afterSale') && !textIn(row, layout, 'subStatus')
  return rows.map((row) => {
    // Order-level cells stand on the first line only (Shopify, 1688): later lines say nothing of their own.
    const spoken = row !== first && wordless(row) ? first : row
    const paid = profile.amounts.paid === 'line' ? (amountIn(row, reading, 'paid', currency) ?? 0) : whole.paid
    const refunded =
      profile.amounts.refunded === 'line' ? (amountIn(row, reading, 'refunded', currency) ?? 0) : whole.refunded
    const status = statusOf({
      status: textIn(spoken, layout, 'status'),
      subStatus: textIn(spoken, layout, 'subStatus'),
      afterSale: textIn(spoken, layout, 'afterSale'),
      closeReason: textIn(spoken, layout, 'closeReason'),
      cancelType: textIn(spoken, layout, 'cancelType'),
      refund: refundDegree(refunded, paid),
      asks: (field) => layout.columns.has(field),
      has: (field) => {
        if (field === 'paid') return paid > 0
        if (field === 'refunded') return refunded > 0
        if (!layout.columns.has(field)) return false
        return rows.some((other) => textIn(other, layout, field) !== '')
      },
    })
    return { row, reading: status, paid, refunded }
  })
}

const PROGRESS: readonly OrderState[] = ['unpaid', 'paid', 'shipped', 'delivered', 'completed']

/**
 * One state for the order: refunded or closed only when all lines are; a running refund shows at once; of the rest the
 * line that lags behind decides.
 */
export function orderStateOf(lines: readonly LineState[]): StatusReading {
  const only = (lines[0] as LineState).reading
  if (lines.length === 1 || lines.every(({ reading }) => reading.state === only.state && reading.raw === only.raw))
    return only
  const running = lines.find(({ reading }) => reading.state === 'refunding')
  if (running) return running.reading
  let behind: StatusReading | null = null
  for (const { reading } of lines) {
    const rank = PROGRESS.indexOf(reading.state)
    if (rank >= 0 && (!behind || rank < PROGRESS.indexOf(behind.state))) behind = reading
  }
  return behind ?? lines.find(({ reading }) => reading.state === 'refunded')?.reading ?? only
}
