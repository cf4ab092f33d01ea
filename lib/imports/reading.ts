/** How one file is read: its layout plus all that the file itself has settled (currency, zone, day or month first). */
import { amountOf, currencyOfSign, type DecimalSign } from './amounts'
import { valueText } from './cells'
import { type DateFormat, firstPartIs, instantFrom, isTimeZone } from './dates'
import type { FaultValues, RowFaultCode } from './faults'
import { type Layout, variantOf } from './header'
import type { Field } from './profile'
import type { SheetRow } from './source'
import { type StatusEvidence, type StatusReading, statusReader } from './status'

export interface Reading {
  layout: Layout
  currency: string
  decimalSign: DecimalSign
  dates: readonly DateFormat[]
  /** False while no date of the file has told day from month. */
  datesSettled: boolean
  timeZone: string
  statusOf(evidence: StatusEvidence): StatusReading
}

/** What is wrong with a line; caught by the builder of orders, never leaves the room. */
export class LineProblem extends Error {
  constructor(
    readonly line: number,
    readonly code: RowFaultCode,
    readonly values: FaultValues,
  ) {
    super(code)
  }
}

const DATE_FIELDS: readonly Field[] = ['placedAt', 'paidAt', 'shippedAt', 'deliveredAt', 'completedAt', 'closedAt']

/** Settles what the profile leaves open, from the first rows of data. `timeZone` is the shop's, where the caller knows it. */
export function readingOf(layout: Layout, sample: readonly SheetRow[], timeZone?: string): Reading {
  const { profile } = layout
  const variant = variantOf(layout, sample)
  const paidColumn = layout.columns.get('paid')?.[0]
  const signed =
    profile.currency === 'CNY' || paidColumn === undefined
      ? null
      : sample.map((row) => currencyOfSign(row.cells[paidColumn] ?? '')).find((currency) => currency !== null)
  const dates = variant?.dates ?? profile.dates
  const first = profile.dayOrMonth ? firstPartIn(layout, sample) : null
  return {
    layout,
    // A bare $ is the dollar of whoever writes it: there the site knows better.
    currency: (signed !== 'USD' ? signed : null) ?? variant?.currency ?? signed ?? profile.currency,
    decimalSign: variant?.decimalSign ?? profile.decimalSign ?? 'point',
    dates: first ? withFirst(dates, first) : profile.dayOrMonth ? withUsual(dates) : dates,
    datesSettled: first !== null || !profile.dayOrMonth,
    timeZone: timeZone && isTimeZone(timeZone) ? timeZone : (variant?.timeZone ?? profile.timeZone),
    statusOf: statusReader(profile),
  }
}

/** Day or month first, as soon as one date tells. */
function firstPartIn(layout: Layout, sample: readonly SheetRow[]): 'day' | 'month' | null {
  for (const row of sample) {
    for (const field of DATE_FIELDS) {
      const first = firstPartIs(textIn(row, layout, field))
      if (first) return first
    }
  }
  return null
}

/** One of the two only, so that two rows of a file are never read in two ways. */
function withUsual(dates: readonly DateFormat[]): readonly DateFormat[] {
  const usual = dates.find((format) => format === 'dmy' || format === 'mdy')
  return dates.filter((format) => (format !== 'dmy' && format !== 'mdy') || format === usual)
}

export function withFirst(dates: readonly DateFormat[], first: 'day' | 'month'): readonly DateFormat[] {
  const format = first === 'day' ? 'dmy' : 'mdy'
  return [format, ...dates.filter((other) => other !== 'dmy' && other !== 'mdy')]
}

/** The first filled cell among a field's columns. */
export function textIn(row: SheetRow, layout: Layout, field: Field): string {
  const columns = layout.columns.get(field)
  if (!columns) return ''
  for (const column of columns) {
    const text = valueText(row.cells[column] ?? '')
    if (text !== '') return text
  }
  return ''
}

const columnName = (layout: Layout, field: Field) => layout.header[layout.columns.get(field)?.[0] ?? -1] ?? field

/** Minor units; undefined where the cell is empty. Throws `LineProblem`. */
export function amountIn(row: SheetRow, reading: Reading, field: Field, currency: string): number | undefined {
  const text = textIn(row, reading.layout, field)
  const amount = amountOf(text, currency, reading.decimalSign)
  if (amount === null)
    throw new LineProblem(row.line, 'bad-amount', { column: columnName(reading.layout, field), value: text })
  return amount
}

/** Epoch ms; undefined where the cell is empty. Throws `LineProblem`. */
export function instantIn(row: SheetRow, reading: Reading, field: Field): number | undefined {
  const text = textIn(row, reading.layout, field)
  const at = instantFrom(text, reading.dates, reading.timeZone)
  if (at === null)
    throw new LineProblem(row.line, 'bad-date', { column: columnName(reading.layout, field), value: text })
  return at
}

export function badQuantity(row: SheetRow, layout: Layout, value: string): LineProblem {
  return new LineProblem(row.line, 'bad-quantity', { column: columnName(layout, 'quantity'), value })
}
