/** Customers out of a plain table of orders (customer, date, amount), for the tiers command. */
import Papa from 'papaparse'
import { amountOf } from '../../lib/imports/amounts'
import { instantFrom } from '../../lib/imports/dates'
import { DAY_MS } from '../../lib/time'

export interface Customer {
  key: string
  orders: number
  amountMinor: number
  /** Days since 1970-01-01. */
  firstDay: number
  lastDay: number
}

const COLUMNS: Record<'customer' | 'date' | 'amount', RegExp> = {
  customer: /^(customer(_?id)?|buyer|客户|买家)$/i,
  date: /^(order_?)?(date|day|日期|时间)$/i,
  amount: /^(amount|revenue|sales|dollar_value|金额)$/i,
}

/** Days since 1970 of `1997-01-29`, `19970129` or any ISO instant; null for what is none. */
export function dayOf(text: string): number | null {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  const at = instantFrom(compact ? `${compact[1]}-${compact[2]}-${compact[3]}` : text, ['ymd'], 'UTC')
  return typeof at === 'number' ? Math.floor(at / DAY_MS) : null
}

export const dayText = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** Every line is one order, the 0.00 ones too. Throws with the line for anything that is no order. */
export function customersOf(csv: string): Customer[] {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '').trimEnd(), { skipEmptyLines: true })
  const header = (data[0] ?? []).map((name) => name.trim())
  const at = (name: keyof typeof COLUMNS) => {
    const index = header.findIndex((column) => COLUMNS[name].test(column))
    if (index < 0) throw new Error(`no column "${name}" in the header: ${header.join(',').slice(0, 200)}`)
    return index
  }
  const [customerAt, dateAt, amountAt] = [at('customer'), at('date'), at('amount')]
  const customers = new Map<string, Customer>()
  for (let i = 1; i < data.length; i++) {
    const row = data[i] as string[]
    const key = (row[customerAt] ?? '').trim()
    const day = dayOf((row[dateAt] ?? '').trim())
    const amountMinor = amountOf((row[amountAt] ?? '').trim(), 'USD')
    if (key === '' || day === null || typeof amountMinor !== 'number')
      throw new Error(`row ${i + 1} is no order: ${row.join(',').slice(0, 200)}`)
    const known = customers.get(key)
    if (!known) customers.set(key, { key, orders: 1, amountMinor, firstDay: day, lastDay: day })
    else {
      known.orders++
      known.amountMinor += amountMinor
      known.firstDay = Math.min(known.firstDay, day)
      known.lastDay = Math.max(known.lastDay, day)
    }
  }
  if (customers.size === 0) throw new Error('no orders in the file')
  return [...customers.values()]
}
