import { describe, expect, test } from 'vitest'
import type { Order, OrderState } from '../../lib/orders/order'
import { DAY_MS, HOUR_MS } from '../../lib/time'
import { statusLine } from './status-line'

const now = Date.UTC(2026, 10, 20, 6)
const shop = { timeZone: 'Asia/Shanghai', noReasonDays: 7 }

function orderIn(state: OrderState, asOf: number, over: Partial<Order> = {}): Order {
  return {
    key: 's|1',
    shopId: 's',
    marketplace: 'taobao',
    orderNo: '1',
    buyerKey: null,
    placedAt: asOf - DAY_MS,
    currency: 'CNY',
    totalMinor: 100,
    paidMinor: 100,
    refundedMinor: 0,
    items: [],
    events: [],
    states: [{ state, raw: '买家已付款', source: 'file', asOf }],
    rev: 1,
    updatedAt: 0,
    ...over,
  }
}

describe('a paid order', () => {
  test('is stated as truth for two hours and never after', () => {
    expect(statusLine(orderIn('paid', now - 2 * HOUR_MS), now, shop).stale).toBe(false)
    expect(statusLine(orderIn('paid', now - 2 * HOUR_MS - 1), now, shop).stale).toBe(true)
  })

  test('shows its ship-by, and says when that has passed', () => {
    const soon = statusLine(orderIn('paid', now, { shipBy: now + HOUR_MS }), now, shop)
    expect(soon).toMatchObject({ shipBy: now + HOUR_MS, shipByPast: false })
    expect(statusLine(orderIn('paid', now, { shipBy: now - 1 }), now, shop).shipByPast).toBe(true)
  })
})

test('a shipped order grows old without becoming doubtful, and has no ship-by any more', () => {
  const shipped = statusLine(orderIn('shipped', now - 9 * HOUR_MS, { shipBy: now }), now, shop)
  expect(shipped).toMatchObject({ stale: false, shipBy: null })
})

test('no-reason days count down from receipt in the shop’s days and end at zero', () => {
  const received = (daysAgo: number) =>
    statusLine(
      orderIn('delivered', now, {
        events: [{ type: 'delivered', at: now - daysAgo * DAY_MS, source: 'file', asOf: now }],
      }),
      now,
      shop,
    ).returnDaysLeft
  expect(received(3)).toBe(4)
  expect(received(7)).toBe(0)
  expect(received(8)).toBeNull()
})
