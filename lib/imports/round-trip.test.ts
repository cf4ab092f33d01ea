/** Whatever is written in a profile's own shape comes back as it was. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { STATE_CASES, type StateCase } from '../../test/exports/cases'
import {
  csvOf,
  DAYS_ONLY,
  headerOf,
  readingFor,
  tableOf,
  timesOf,
  type WrittenOrder,
} from '../../test/exports/write-table'
import { startOfDay } from '../time'
import { valueText } from './cells'
import type { ExportProfile } from './profile'
import { PROFILES } from './profiles'
import { openExport } from './read'

const RUNS = process.env.SOAK ? 300 : 25
// The runners share two cores with browsers.
vi.setConfig({ testTimeout: process.env.SOAK ? 300_000 : 30_000 })

/** Any text that an order table can hold: exporters trim, guard and mark emptiness themselves. */
const text = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength }),
      fc.constantFrom('藏青色;L', 'a"b,c\nd', "O'Brien", '=1+1', '连衣裙, 夏'),
    )
    .map((raw) => settled(raw.replace(/[；;，\r]/g, ' ')))

/** Guards come off one layer at a time: a text that is nothing but guards has none left. */
function settled(raw: string): string {
  const next = valueText(raw)
  return next === raw ? raw : settled(next)
}

const filled = (maxLength: number) => text(maxLength).map((value) => settled(value.replace(/^(#|\$)+/, '')) || '好')

function ordersOf(profile: ExportProfile): fc.Arbitrary<WrittenOrder[]> {
  const cases = STATE_CASES[profile.id] as StateCase[]
  const reading = readingFor(profile)
  const free = profile.wordColumns.length === 0 || !profile.columns.price
  const line = fc.record({
    title: filled(20),
    sku: text(12),
    quantity: fc.integer({ min: 1, max: 99 }),
    priceMinor: fc.integer({ min: 0, max: 9_999_999 }),
    paidMinor: fc.integer({ min: 1, max: 9_999_999 }),
  })
  const order = fc.record({
    // Thai and English words never meet in one file: they stand for two sites with two currencies.
    case: fc.constantFrom(...cases.filter(({ cells }) => !/\p{Script=Thai}/u.test(cells.status ?? ''))),
    firstAt: fc
      .integer({ min: Date.UTC(2024, 0, 1) / 1000, max: Date.UTC(2026, 9, 1) / 1000 })
      .map((second) => second * 1000),
    lines: fc.array(line, { minLength: 1, maxLength: free ? 1 : 4 }),
    recipient: filled(8),
    phone: fc.constantFrom('13800138000', '138****8000', ''),
    address: filled(20),
    buyer: fc.constantFrom('tb_happy88', '小王', 'buyer.one', ''),
    message: text(20),
  })
  return fc.uniqueArray(order, { minLength: 1, maxLength: 6, selector: ({ firstAt }) => firstAt }).map((orders) =>
    orders.map((one, index) => ({
      ...one,
      firstAt: DAYS_ONLY.has(profile.id) ? startOfDay(one.firstAt, reading.timeZone) : one.firstAt,
      orderNo: `69179267688236437${String(index).padStart(2, '0')}`,
    })),
  )
}

describe.each(PROFILES.map((profile) => [profile.id, profile] as const))('%s', (id, profile) => {
  test('has cases for its words', () => {
    expect(STATE_CASES[id]?.length).toBeGreaterThan(1)
    expect(headerOf(profile).length).toBeGreaterThan(5)
  })

  test('parse(write(orders)) = orders', async () => {
    await fc.assert(
      fc.asyncProperty(ordersOf(profile), fc.constantFrom(',', '\t', ';'), async (orders, delimiter) => {
        const bytes = new TextEncoder().encode(csvOf(tableOf(profile, orders), delimiter))
        const opened = await openExport({ bytes, fileName: 'x.csv' })
        expect(opened.profile.id).toBe(id)
        expect(opened.rejected).toEqual([])
        expect(opened.orders.map(({ orderNo }) => orderNo)).toEqual(orders.map(({ orderNo }) => orderNo))
        for (const [index, parsed] of opened.orders.entries())
          expect(outcome(parsed, profile)).toEqual(expected(orders[index] as WrittenOrder, profile))
      }),
      { numRuns: RUNS },
    )
  })
})

function outcome(parsed: Awaited<ReturnType<typeof openExport>>['orders'][number], profile: ExportProfile) {
  const reading = readingFor(profile)
  return {
    orderNo: parsed.orderNo,
    state: parsed.states.at(-1)?.state,
    times: Object.fromEntries(parsed.events.filter(({ at }) => at !== null).map(({ type, at }) => [type, at])),
    total: parsed.totalMinor,
    currency: parsed.currency === reading.currency,
    items: parsed.items.map(({ title, sku, quantity, priceMinor }) => ({
      title,
      sku: sku ?? '',
      quantity,
      priceMinor,
    })),
    recipient: parsed.recipient,
    address: parsed.address,
    buyer: parsed.buyerNick ?? '',
    message: parsed.buyerMessage ?? '',
  }
}

const TYPES = {
  placedAt: 'placed',
  paidAt: 'paid',
  shippedAt: 'shipped',
  deliveredAt: 'delivered',
  completedAt: 'completed',
  closedAt: 'closed',
} as Record<string, string>

function expected(order: WrittenOrder, profile: ExportProfile): ReturnType<typeof outcome> {
  const { columns } = profile
  const lines = profile.rowIsOrder ? order.lines.slice(0, 1) : order.lines
  const forced = order.case.cells.paid
  const sum = lines.reduce((total, { paidMinor }) => total + paidMinor, 0)
  const shared = columns.total?.[0] === columns.paid?.[0] && forced !== undefined
  const hasAddress = profile.address !== undefined
  return {
    orderNo: order.orderNo,
    state: profile.id === 'tmall-order-report' ? undefined : order.case.state,
    times: Object.fromEntries(
      [...timesOf(order, readingFor(profile))]
        .filter(([field]) => columns[field])
        .map(([field, at]) => [TYPES[field], at]),
    ),
    total: shared ? Number(forced) : sum,
    currency: true,
    items: columns.title
      ? lines.map(({ title, sku, quantity, priceMinor }) => ({
          title,
          sku: columns.sku ? sku : '',
          quantity: columns.quantity ? quantity : 1,
          priceMinor: columns.price ? priceMinor : undefined,
        }))
      : [],
    recipient: columns.recipient ? order.recipient : undefined,
    address: hasAddress ? order.address : undefined,
    buyer: columns.buyerNick ? order.buyer : '',
    message: columns.buyerMessage ? order.message : '',
  }
}
