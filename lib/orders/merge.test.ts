/** Accounts of one order merge in any order and lose nothing. */
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { mergeOrder } from './merge'
import { ORDER_EVENT_TYPES, type Order, type OrderEvent, type OrderState, type StateFact } from './order'
import { stateOf } from './state'

const source = fc.constantFrom('file' as const, 'console' as const, 'agent' as const)
const asOf = fc.integer({ min: 1, max: 6 })
const event: fc.Arbitrary<OrderEvent> = fc.record({
  type: fc.constantFrom(...ORDER_EVENT_TYPES),
  at: fc.option(fc.integer({ min: 1, max: 4 })),
  source,
  asOf,
})
const fact: fc.Arbitrary<StateFact> = fc.record({
  state: fc.constantFrom<OrderState>('unpaid', 'paid', 'shipped', 'refunded'),
  raw: fc.constantFrom('已发货', '待发货', ''),
  source,
  asOf,
})
const text = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined })
const minor = fc.constantFrom(0, 100, 200)

const order: fc.Arbitrary<Order> = fc
  .record({
    placedAt: fc.integer({ min: 1, max: 3 }),
    currency: fc.constantFrom('CNY', 'USD'),
    totalMinor: minor,
    paidMinor: minor,
    refundedMinor: minor,
    freightMinor: fc.option(minor, { nil: undefined }),
    items: fc.constantFrom<Order['items'][]>(
      [],
      [{ title: 'x', attributes: {}, quantity: 1 }],
      [{ title: 'y', attributes: { 尺码: 'L' }, quantity: 2 }],
    ),
    events: fc.array(event, { maxLength: 4 }),
    states: fc.array(fact, { maxLength: 3 }),
    buyerKey: fc.constantFrom(null, 's|nick:a', 's|nick:b'),
    recipient: text,
    phone: text,
    sellerMemo: text,
    rev: fc.integer({ min: 0, max: 3 }),
    updatedAt: fc.integer({ min: 0, max: 3 }),
  })
  .map((fields) => {
    const whole: Order = { key: 's|1', shopId: 's', marketplace: 'taobao', orderNo: '1', ...fields }
    for (const name of ['freightMinor', 'recipient', 'phone', 'sellerMemo'] as const)
      if (whole[name] === undefined) delete whole[name]
    return whole
  })

const runs = { numRuns: process.env.SOAK ? 20_000 : 400 }

// The runners share two cores with browsers.
vi.setConfig({ testTimeout: process.env.SOAK ? 300_000 : 30_000 })

describe('mergeOrder', () => {
  test('is commutative', () =>
    fc.assert(
      fc.property(order, order, (a, b) => {
        expect(mergeOrder(a, b)).toEqual(mergeOrder(b, a))
      }),
      runs,
    ))

  test('is associative', () =>
    fc.assert(
      fc.property(order, order, order, (a, b, c) => {
        expect(mergeOrder(mergeOrder(a, b), c)).toEqual(mergeOrder(a, mergeOrder(b, c)))
      }),
      runs,
    ))

  test('is idempotent', () =>
    fc.assert(
      fc.property(order, order, (a, b) => {
        const merged = mergeOrder(a, b)
        expect(mergeOrder(merged, merged)).toEqual(merged)
        expect(mergeOrder(merged, b)).toEqual(merged)
        expect(mergeOrder(a, merged)).toEqual(merged)
      }),
      runs,
    ))

  test('loses no fact', () =>
    fc.assert(
      fc.property(order, order, (a, b) => {
        const merged = mergeOrder(a, b)
        for (const { type, at, source: by, asOf: when } of [...a.events, ...b.events]) {
          const kept = merged.events.filter((other) => other.type === type && other.source === by)
          expect(
            at === null ? kept.length : kept.filter((other) => other.at === at && other.asOf >= when).length,
          ).toBeGreaterThan(0)
        }
        for (const { state, raw, source: by, asOf: when } of [...a.states, ...b.states]) {
          expect(
            merged.states.some(
              (other) => other.state === state && other.raw === raw && other.source === by && other.asOf >= when,
            ),
          ).toBe(true)
        }
        for (const name of ['recipient', 'phone', 'sellerMemo'] as const)
          if (a[name] ?? b[name]) expect([a[name], b[name]]).toContain(merged[name])
      }),
      runs,
    ))
})

describe('an order told by several sources', () => {
  const file = (at: number, state: OrderState, more: Partial<Order> = {}): Order => ({
    key: 's|1',
    shopId: 's',
    marketplace: 'taobao',
    orderNo: '1',
    buyerKey: 's|nick:a',
    placedAt: 10,
    currency: 'CNY',
    totalMinor: 9900,
    paidMinor: 9900,
    refundedMinor: 0,
    rev: 1,
    updatedAt: at,
    items: [{ title: '连衣裙', attributes: { 尺码: 'L' }, quantity: 1 }],
    events: [{ type: 'placed', at: 10, source: 'file', asOf: at }],
    states: [{ state, raw: state, source: 'file', asOf: at }],
    ...more,
  })
  const card = (at: number, state: OrderState): Order => ({
    ...file(at, state),
    buyerKey: null,
    totalMinor: 0,
    paidMinor: 0,
    items: [{ title: '连衣…', attributes: {}, quantity: 1 }],
    events: [],
    states: [{ state, raw: '已发货', source: 'console', asOf: at }],
  })

  test('takes the state of the console at 14:02 and the amounts and goods of the file of 9:00', () => {
    const merged = mergeOrder(file(900, 'paid'), card(1402, 'shipped'))
    expect(stateOf(merged, 2000).state).toBe('shipped')
    expect(merged).toMatchObject({ totalMinor: 9900, paidMinor: 9900, buyerKey: 's|nick:a' })
    expect(merged.items[0]?.title).toBe('连衣裙')
  })

  test('takes the newest address and keeps an older memo', () => {
    const merged = mergeOrder(
      file(900, 'paid', { address: '旧', sellerMemo: '加赠品' }),
      file(1000, 'paid', { address: '新' }),
    )
    expect(merged).toMatchObject({
      address: '新',
      sellerMemo: '加赠品',
      stamps: { sellerMemo: { asOf: 900, source: 'file' } },
    })
    expect(mergeOrder(merged, file(950, 'paid', { sellerMemo: '不用赠品' })).sellerMemo).toBe('不用赠品')
  })

  test('imported twice is the order imported once', () => {
    const once = file(900, 'paid')
    expect(mergeOrder(once, file(900, 'paid'))).toEqual(once)
  })
})
