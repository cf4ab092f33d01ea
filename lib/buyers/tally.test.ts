import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Order } from '../orders/order'
import { emptyTally, tallyOf, withChangedOrder, withOrder } from './tally'

const order = (change: Partial<Order> = {}): Order => ({
  key: 's|1',
  shopId: 's',
  marketplace: 'taobao',
  orderNo: '1',
  buyerKey: 's|nick:a',
  placedAt: 1000,
  currency: 'CNY',
  totalMinor: 100,
  paidMinor: 100,
  refundedMinor: 0,
  items: [{ title: 't', attributes: { 尺码: 'L' }, quantity: 1 }],
  events: [],
  states: [],
  rev: 1,
  updatedAt: 0,
  ...change,
})
const sized = (size: string, more: Partial<Order> = {}) =>
  order({ items: [{ title: 't', attributes: { 尺码: size }, quantity: 1 }], ...more })

it('one purchase is no habit, two are, two sizes level are none', () => {
  expect(tallyOf([sized('L')]).usualSize).toBeNull()
  expect(tallyOf([sized('L'), sized('l（建议100-110斤）')]).usualSize).toBe('L')
  expect(tallyOf([sized('L'), sized('L'), sized('M'), sized('M')]).usualSize).toBeNull()
})

it('goods that went back or were never paid tell no size', () => {
  expect(tallyOf([sized('M', { refundedMinor: 100 }), sized('L', { paidMinor: 0 })]).sizes).toEqual([])
  expect(tallyOf([sized('M', { refundedMinor: 100 })])).toMatchObject({ paidOrders: 1, refundedOrders: 1, netMinor: 0 })
  const refunded = { state: 'refunded', raw: '退款成功', source: 'file', asOf: 1 } as const
  expect(tallyOf([sized('M', { states: [refunded] })])).toMatchObject({ refundedOrders: 1, sizes: [] })
})

it('the adviser of the latest order is the last one, whatever order they come in', () => {
  const orders = [
    order({ placedAt: 3000, adviser: '小李' }),
    order({ placedAt: 1000, adviser: '小王' }),
    order({ placedAt: 5000 }),
  ]
  expect(tallyOf(orders)).toMatchObject({ lastAdviser: '小李', firstAt: 1000, lastAt: 5000 })
  expect(orders.reduce((tally, one) => withOrder(tally, one), emptyTally()).lastAdviser).toBe('小李')
})

it('an order that moves in time or changes hands asks for a new count', () => {
  const tally = tallyOf([order()])
  expect(withChangedOrder(tally, order(), order({ placedAt: 2000 }))).toBeNull()
  expect(withChangedOrder(tally, order(), order({ adviser: '小李' }))).toBeNull()
})

it('a change counted along equals a count from nothing', () => {
  const version = fc.record({
    paidMinor: fc.constantFrom(0, 50, 100),
    refundedMinor: fc.constantFrom(0, 50, 100),
    size: fc.constantFrom('M', 'L', '__proto__'),
  })
  const made = ({ size, ...money }: { paidMinor: number; refundedMinor: number; size: string }, key: string) =>
    sized(size, { ...money, key, placedAt: 1000 + key.length })
  fc.assert(
    fc.property(fc.array(version, { maxLength: 5 }), version, version, (others, before, after) => {
      const rest = others.map((one, i) => made(one, `s|${i}`))
      const changed = withChangedOrder(tallyOf([...rest, made(before, 'x')]), made(before, 'x'), made(after, 'x'))
      expect(changed).toEqual(tallyOf([...rest, made(after, 'x')]))
    }),
  )
})
