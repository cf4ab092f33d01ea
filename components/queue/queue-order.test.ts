import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Waiter } from '../../lib/queries/use-waiters'
import { longestOf, orderQueue, urgencyOf } from './queue-order'

const now = Date.UTC(2026, 10, 20, 4) // 12:00 in Shanghai
const limit = { limitMs: 180_000, fromHour: 8, toHour: 23 }
const rule = { limit, timeZone: 'Asia/Shanghai', now }
const waits = (name: string, ms: number | null, more: Partial<Waiter> = {}): Waiter => ({
  name,
  since: ms === null ? null : now - ms,
  unread: 1,
  tier: null,
  regular: false,
  ...more,
})
const names = (list: readonly Waiter[]) => list.map(({ name }) => name).join('')

describe('orderQueue', () => {
  test('regulars first among equal waits, and before new ones who wait little longer (S44)', () => {
    expect(names(orderQueue([waits('新', 20_000), waits('老', 20_000, { regular: true })], rule))).toBe('老新')
    expect(names(orderQueue([waits('新', 60_000), waits('老', 20_000, { regular: true })], rule))).toBe('老新')
    expect(names(orderQueue([waits('新', 110_000), waits('老', 20_000, { regular: true })], rule))).toBe('新老')
  })

  test('nobody overtakes a chat whose limit is about to pass', () => {
    const near = waits('新', 125_000)
    expect(names(orderQueue([waits('老', 119_000, { regular: true }), near], rule))).toBe('新老')
  })

  test('the better tier first where all else is equal; who waits unknown long comes last', () => {
    const list = [waits('丙', null), waits('乙', 9, { tier: 'B' }), waits('甲', 9, { tier: 'A' })]
    expect(names(orderQueue(list, rule))).toBe('甲乙丙')
  })

  test('a new chat near its limit stands before every regular that is not, whatever the list', () => {
    const waiter = fc.record({ ms: fc.integer({ min: 0, max: 400_000 }), regular: fc.boolean() })
    fc.assert(
      fc.property(fc.array(waiter, { maxLength: 12 }), (list) => {
        const ordered = orderQueue(
          list.map(({ ms, regular }, at) => waits(String(at), ms, { regular })),
          rule,
        )
        expect(ordered).toHaveLength(list.length)
        const near = ordered.map((one) => urgencyOf(one.since, rule) === 'near')
        expect(near.lastIndexOf(true)).toBe(near.filter(Boolean).length - 1)
      }),
    )
  })
})

test('colours stay calm until the limit is near, and outside the hours in which it counts', () => {
  expect(urgencyOf(now - 100_000, rule)).toBe('calm')
  expect(urgencyOf(now - 130_000, rule)).toBe('near')
  expect(urgencyOf(now - 181_000, rule)).toBe('over')
  expect(urgencyOf(now - 181_000, { ...rule, limit: null })).toBe('calm')
  expect(urgencyOf(now - 181_000, { ...rule, limit: { ...limit, fromHour: 13 } })).toBe('calm')
  expect(urgencyOf(null, rule)).toBe('calm')
})

test('the longest is among those of whom the wait is known', () => {
  expect(longestOf([waits('甲', null), waits('乙', 5), waits('丙', 9)])?.name).toBe('丙')
  expect(longestOf([waits('甲', null)])).toBeNull()
})
