/** States, receipt and openness of orders. */
import { describe, expect, test } from 'vitest'
import { DAY_MS } from '../time'
import type { Order, OrderEvent, OrderState, StateFact } from './order'
import { receivedAt, stateOf } from './state'
import { stateOfWord } from './words'

const NOW = Date.UTC(2026, 8, 22, 6)
const event = (
  type: OrderEvent['type'],
  at: number | null,
  asOf = NOW,
  source: OrderEvent['source'] = 'file',
): OrderEvent => ({ type, at, source, asOf })
const fact = (state: OrderState, asOf: number, source: StateFact['source'] = 'file'): StateFact => ({
  state,
  raw: state,
  source,
  asOf,
})
const order = (events: OrderEvent[], states: StateFact[] = []): Order => ({
  key: 's|1',
  shopId: 's',
  marketplace: 'taobao',
  orderNo: '1',
  buyerKey: null,
  placedAt: events[0]?.at ?? NOW,
  currency: 'CNY',
  totalMinor: 1,
  paidMinor: 1,
  refundedMinor: 0,
  items: [],
  rev: 0,
  updatedAt: 0,
  events,
  states,
})

describe('stateOf', () => {
  test('goes by the newest statement', () => {
    expect(stateOf(order([], [fact('shipped', 10), fact('paid', 9)]), NOW).state).toBe('shipped')
    expect(stateOf(order([], [fact('paid', 10), fact('shipped', 9)]), NOW).state).toBe('paid')
  })

  test('at equal times believes the agent, then the file, then the console', () => {
    const all = [fact('shipped', 10, 'console'), fact('paid', 10, 'file'), fact('closed', 10, 'agent')]
    expect(stateOf(order([], all), NOW).state).toBe('closed')
    expect(stateOf(order([], all.slice(0, 2)), NOW).state).toBe('paid')
  })

  test('falls back on the events, the furthest one', () => {
    expect(stateOf(order([event('placed', 1), event('paid', 2), event('shipped', 3)]), NOW)).toMatchObject({
      state: 'shipped',
      raw: '',
      asOf: NOW,
    })
    expect(stateOf(order([]), NOW).state).toBe('unpaid')
  })

  test('lets a later event carry it on, never back', () => {
    expect(stateOf(order([event('shipped', 5, 14, 'console')], [fact('paid', 9)]), NOW)).toMatchObject({
      state: 'shipped',
      source: 'console',
      asOf: 14,
    })
    expect(stateOf(order([event('paid', 5, 14)], [fact('shipped', 9)]), NOW).state).toBe('shipped')
    expect(stateOf(order([event('shipped', 5, 8)], [fact('paid', 9)]), NOW).state).toBe('paid')
  })

  test('does not believe in the future', () => {
    expect(stateOf(order([event('placed', 1), event('shipped', NOW + 3 * DAY_MS)]), NOW).state).toBe('unpaid')
  })
})

test('goods are received when signed for or confirmed, whichever is first', () => {
  expect(receivedAt(order([event('completed', 9), event('delivered', 7)]))).toBe(7)
  expect(receivedAt(order([event('completed', null)]))).toBeNull()
})

test('status words mean what their marketplace means', () => {
  expect(stateOfWord('pinduoduo', '已发货，待签收')).toBe('shipped')
  expect(stateOfWord('pinduoduo', ' 已发货,待签收 ')).toBe('shipped')
  expect(stateOfWord('jd', '锁定')).toBe('refunding')
  expect(stateOfWord('tiktok', 'จัดส่งสำเร็จ')).toBe('delivered')
  expect(stateOfWord('shopee', 'Selesai')).toBe('completed')
  expect(stateOfWord('taobao', '__proto__')).toBeNull()
  expect(stateOfWord('other', '已发货')).toBeNull()
})
