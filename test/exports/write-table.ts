/** Writes orders as an export of a given profile would hold them: the other direction of the import, for tests only. */
import { layoutOf } from '../../lib/imports/header'
import type { ExportProfile, Field } from '../../lib/imports/profile'
import { type Reading, readingOf } from '../../lib/imports/reading'
import { minorUnitsOf } from '../../lib/money'
import { DAY_MS, startOfDay, wallTime } from '../../lib/time'
import type { StateCase } from './cases'

interface WrittenLine {
  title: string
  sku: string
  quantity: number
  priceMinor: number
  paidMinor: number
}

export interface WrittenOrder {
  orderNo: string
  case: StateCase
  /** Epoch ms of the first event; each further one is a day later. */
  firstAt: number
  lines: WrittenLine[]
  recipient: string
  phone: string
  address: string
  buyer: string
  message: string
}

const DATE_ORDER: readonly Field[] = ['placedAt', 'paidAt', 'shippedAt', 'deliveredAt', 'completedAt', 'closedAt']
/** Exports that print days only. */
export const DAYS_ONLY = new Set(['ebay-orders', 'etsy-sold-orders', 'etsy-sold-order-items'])

const two = (n: number) => String(n).padStart(2, '0')
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** One name per field; what the profile calls it first. */
export function headerOf(profile: ExportProfile): string[] {
  const names = Object.values(profile.columns).map((aliases) => aliases[0] as string)
  const address = profile.address?.parts.map((aliases) => aliases[0] as string) ?? []
  return [...new Set([...names, ...address.slice(0, 1)])]
}

export function readingFor(profile: ExportProfile): Reading {
  const row = { line: 1, cells: headerOf(profile) }
  return readingOf(layoutOf({ profile, row }), [])
}

function dateText(at: number, { dates, timeZone, layout }: Reading): string {
  const { year, month, day, hour, minute, second } = wallTime(at, timeZone)
  const clock = DAYS_ONLY.has(layout.profile.id) ? '' : ` ${two(hour)}:${two(minute)}:${two(second)}`
  switch (dates[0]) {
    case 'mdy':
      return `${two(month)}/${two(day)}/${year}${clock}`
    case 'dmy':
      return `${two(day)}/${two(month)}/${year}${clock}`
    case 'month-name':
      return `${MONTHS[month - 1]}-${two(day)}-${two(year % 100)}`
    default:
      return `${year}-${two(month)}-${two(day)}${clock}`
  }
}

function amountText(minor: number, { currency, decimalSign }: Reading): string {
  const units = minorUnitsOf(currency)
  const whole = String(Math.trunc(minor / units))
  if (units === 1) return decimalSign === 'comma' ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole
  return `${whole}${decimalSign === 'comma' ? ',' : '.'}${two(minor % units)}`
}

export function timesOf(order: WrittenOrder, { timeZone, layout }: Reading): Map<Field, number> {
  const filled = DATE_ORDER.filter((field) => order.case.dates.includes(field))
  const at = (index: number) => order.firstAt + index * DAY_MS
  const place = DAYS_ONLY.has(layout.profile.id) ? (index: number) => startOfDay(at(index) + DAY_MS / 2, timeZone) : at
  return new Map(filled.map((field, index) => [field, place(index)]))
}

/** Header and rows, cell by cell. */
export function tableOf(profile: ExportProfile, orders: readonly WrittenOrder[]): string[][] {
  const header = headerOf(profile)
  const reading = readingFor(profile)
  const rows = orders.flatMap((order) => {
    const lines = profile.rowIsOrder ? order.lines.slice(0, 1) : order.lines
    const times = timesOf(order, reading)
    const sum = lines.reduce((total, { paidMinor }) => total + paidMinor, 0)
    return lines.map((line, index) => {
      const cells = new Map<string, string>()
      const put = (field: Field, text: string) => {
        const name = profile.columns[field]?.[0]
        if (name && !cells.has(name)) cells.set(name, order.case.cells[field] ?? text)
      }
      const orderOnly = profile.id === 'shopify-orders' || profile.id === '1688-orders' ? index === 0 : true
      put('orderNo', profile.id === '1688-orders' && index > 0 ? '' : order.orderNo)
      put('lineNo', `${order.orderNo}${index}`)
      for (const field of ['title', 'sku'] as const) put(field, line[field])
      put('quantity', String(line.quantity))
      put('price', amountText(line.priceMinor, reading))
      for (const field of ['paid', 'total'] as const)
        put(
          field,
          profile.amounts[field] === 'line'
            ? amountText(line.paidMinor, reading)
            : orderOnly
              ? amountText(sum, reading)
              : '',
        )
      if (orderOnly) {
        for (const field of ['status', 'subStatus', 'afterSale', 'closeReason', 'cancelType'] as const) put(field, '')
        put('recipient', order.recipient)
        put('phone', order.phone)
        put('buyerNick', order.buyer)
        put('buyerMessage', order.message)
        for (const [field, at] of times) put(field, dateText(at, reading))
        const address = profile.address?.parts[0]?.[0]
        if (address) cells.set(address, order.address)
      }
      return header.map((name) => cells.get(name) ?? '')
    })
  })
  return [header, ...rows]
}

/** CSV text; every cell quoted, so that any text survives. */
export function csvOf(table: readonly (readonly string[])[], delimiter = ','): string {
  return `${table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n')}\r\n`
}
