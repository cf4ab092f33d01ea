/** Rows gathered into orders: neighbours by number, strays held until the end, everything else put in quarantine. */

import { folded } from '../text'
import { cellText, idText } from './cells'
import { MAX_RAW } from './limits'
import type { RejectedLine } from './parsed'
import { type Reading, textIn } from './reading'
import { digest53 } from './seen'
import type { RowSource, SheetRow } from './source'

export interface OrderRows {
  orderNo: string
  rows: SheetRow[]
}

export interface Gathered {
  /** Rows of data seen so far: no header, no blank rows, no footers. */
  rows: number
}

export function rejectedLine(
  row: SheetRow,
  code: RejectedLine['code'],
  values: RejectedLine['values'] = {},
): RejectedLine {
  const raw = row.cells.map((cell) => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')
  return { line: row.line, code, values, raw: raw.slice(0, MAX_RAW) }
}

const blank = (row: SheetRow) => row.cells.every((cell) => cell === '' || cellText(cell) === '')

/** Ids never hold spaces: an explanation under the header does (TikTok Shop), or the columns' names again. */
function isDescription(row: SheetRow, reading: Reading): boolean {
  const { layout } = reading
  const id = textIn(row, layout, 'orderNo')
  if (!/\d{4}/.test(id)) return true
  return layout.header.some(
    (name, index) =>
      name !== '' && name === row.cells[index] && !/\d/.test(name) && index === layout.columns.get('orderNo')?.[0],
  )
}

/**
 * Yields orders and rejected lines in file order; orders whose digest is in `scattered` come at the end, whole.
 * `counted.rows` runs along.
 */
export function* gathered(
  source: RowSource,
  reading: Reading,
  scattered: ReadonlySet<number>,
  counted: Gathered,
): Generator<OrderRows | RejectedLine> {
  const { layout } = reading
  const { profile } = layout
  const width = layout.header.length
  const footers = profile.footers?.map((footer) => folded(footer.replaceAll('*', ''))) ?? []
  const held = new Map<string, SheetRow[]>()
  let current = null as OrderRows | null
  let description = profile.descriptionRow === true

  for (const portion of source.rows()) {
    for (const row of portion) {
      if (row.line <= layout.line) continue
      if (!row.flaw && blank(row)) continue
      if (description) {
        description = false
        if (!row.flaw && isDescription(row, reading)) continue
      }
      if (footers.length > 0 && isFooter(row, footers)) continue
      counted.rows++
      const fault = faultOf(row, width)
      if (fault) {
        yield fault
        continue
      }
      const { id, scientific } = idText(firstCell(row, reading))
      let orderNo = id
      if (orderNo === '' && profile.carriesOrderNo && current && textIn(row, layout, 'title') !== '')
        orderNo = current.orderNo
      if (orderNo === '') {
        yield rejectedLine(row, 'no-order-no')
        continue
      }
      if (scientific || orderNo.includes('\uFFFD')) {
        yield rejectedLine(row, scientific ? 'rounded-order-no' : 'broken-text', { value: orderNo })
        continue
      }
      if (current?.orderNo === orderNo) {
        current.rows.push(row)
        continue
      }
      if (current) yield* released(current, scattered, held)
      current = { orderNo, rows: [row] }
    }
  }
  if (current) yield* released(current, scattered, held)
  for (const [orderNo, rows] of held) yield { orderNo, rows }
}

function* released(
  order: OrderRows,
  scattered: ReadonlySet<number>,
  held: Map<string, SheetRow[]>,
): Generator<OrderRows> {
  if (scattered.size === 0 || !scattered.has(digest53(order.orderNo))) {
    yield order
    return
  }
  const before = held.get(order.orderNo)
  if (before) before.push(...order.rows)
  else held.set(order.orderNo, order.rows)
}

function firstCell(row: SheetRow, reading: Reading): string {
  for (const column of reading.layout.columns.get('orderNo') ?? []) {
    const cell = row.cells[column] ?? ''
    if (cell !== '' && cellText(cell) !== '') return cell
  }
  return ''
}

function isFooter(row: SheetRow, footers: readonly string[]): boolean {
  const filled = row.cells.filter((cell) => cell !== '')
  if (filled.length > 3) return false
  const text = folded(filled.join(' '))
  return footers.some((footer) => text.includes(footer))
}

function faultOf(row: SheetRow, width: number): RejectedLine | null {
  if (row.flaw) return rejectedLine(row, row.flaw)
  if (row.cells.length <= width) return null
  const extra = row.cells.slice(width).filter((cell) => cellText(cell) !== '').length
  return extra > 0 ? rejectedLine(row, 'extra-cells', { count: extra }) : null
}
