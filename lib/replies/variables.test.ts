import { describe, expect, it } from 'vitest'
import type { Order } from '../orders/order'
import { HOUR_MS } from '../time'
import { labelOf, VARIABLE_IDS, VARIABLES, variableOf } from './variable-names'
import { referenceOf, type ValueSources, valuesOf } from './variables'

const now = Date.parse('2026-11-21T14:00:00+08:00')

const order: Order = {
  key: 's|4012345678901234567',
  shopId: 's',
  marketplace: 'taobao',
  orderNo: '4012345678901234567',
  buyerKey: null,
  placedAt: now - 5 * HOUR_MS,
  currency: 'CNY',
  totalMinor: 29_900,
  paidMinor: 28_990,
  refundedMinor: 0,
  items: [{ title: '连帽卫衣', attributes: { 颜色: '藏青色', 尺码: 'L' }, quantity: 2 }],
  events: [{ type: 'paid', at: now - 4 * HOUR_MS, source: 'file', asOf: now - HOUR_MS }],
  states: [{ state: 'paid', raw: '等待发货', source: 'file', asOf: now - HOUR_MS }],
  recipient: '李雪',
  phone: '13812345678',
  address: '浙江省杭州市西湖区文三路88号3幢502室',
  shipBy: now + 4 * HOUR_MS,
  rev: 1,
  updatedAt: now,
}

const values = (extra: Partial<ValueSources> = {}, changed: Partial<Order> = {}) =>
  valuesOf({
    chat: null,
    order: { ...order, ...changed },
    shop: {
      name: '优衣坊',
      timeZone: 'Asia/Shanghai',
      facts: { 快递: '顺丰', ship_days: '2' },
      fullContact: false,
      noReasonDays: 7,
      afterSaleDays: 15,
    },
    buyer: { name: '清风徐来', usualSize: 'L' },
    settings: { agentName: '小李', language: 'zh-CN' },
    now,
    ...extra,
  })

describe('valuesOf', () => {
  it('fills from order, shop, buyer and agent', () => {
    expect(values()).toMatchObject({
      buyer: '清风徐来',
      agent: '小李',
      shop: '优衣坊',
      carrier: '顺丰',
      ship_days: '2',
      order_tail: '…4567',
      colour: '藏青色',
      size: 'L',
      quantity: '2',
      amount: '289.90',
      ship_by: '今天 18:00',
      paid_at: '今天 10:00',
      phone: '138****5678',
      address: '浙江省杭州市西湖区文三路***',
      no_reason_days: '7',
    })
  })

  it('forgets the promise when the fact is old, overtaken or past', () => {
    const paid = (asOf: number) => [{ state: 'paid' as const, raw: '等待发货', source: 'file' as const, asOf }]
    expect(values({}, { states: paid(now - 3 * HOUR_MS), events: [] }).ship_by).toBeUndefined()
    expect(values({}, { shipBy: now - 1 }).ship_by).toBeUndefined()
    const shipped = { state: 'shipped' as const, raw: '已发货', source: 'console' as const, asOf: now }
    expect(values({}, { states: [...order.states, shipped] }).ship_by).toBeUndefined()
  })

  it('never prints what the platform masks, and contacts in full only where the shop says so', () => {
    const masked = values({}, { recipient: '李*', phone: '138****5678', address: '浙江省***' })
    expect(masked.recipient ?? masked.phone ?? masked.address).toBeUndefined()
    expect(values({ chat: { buyerName: '清*来' } }).buyer).toBeUndefined()
    const full = values({
      shop: { name: '店', timeZone: 'Asia/Shanghai', facts: {}, fullContact: true, noReasonDays: 7, afterSaleDays: 15 },
    })
    expect(full.phone).toBe('13812345678')
  })

  it('lets the buyer’s words stand in for the order on a mismatch, and keeps both apart', () => {
    const checks = [{ attribute: 'size', state: 'mismatch' as const, ordered: 'L', said: 'XL', quote: '还是XL吧' }]
    expect(values({ checks })).toMatchObject({ size: 'XL', said_size: 'XL', ordered_size: 'L' })
    expect(values().said_size).toBeUndefined()
  })

  it('does not guess between items that differ', () => {
    const items = [...order.items, { title: '休闲裤', attributes: { 颜色: '黑色', 尺码: 'L' }, quantity: 1 }]
    expect(values({}, { items })).toMatchObject({ size: 'L', quantity: '3' })
    expect(values({}, { items }).colour).toBeUndefined()
    expect(values({}, { items }).item).toBeUndefined()
  })
})

describe('referenceOf', () => {
  it('tells a slip of any single digit', () => {
    const reference = referenceOf('4012345678901234567') ?? ''
    const tail = reference.slice(0, 6)
    for (let i = 0; i < 6; i++) {
      for (let digit = 0; digit < 10; digit++) {
        const slipped = `${tail.slice(0, i)}${digit}${tail.slice(i + 1)}`
        if (slipped !== tail) expect(referenceOf(slipped)?.at(-1)).not.toBe(reference.at(-1))
      }
    }
  })
})

describe('variable names', () => {
  it('lead back to their variable from every language', () => {
    for (const id of VARIABLE_IDS) {
      expect(variableOf(id)).toBe(id)
      expect(labelOf(id, 'zh-CN')).toBe(VARIABLES[id]['zh-CN'])
      for (const name of Object.values(VARIABLES[id])) expect(variableOf(name)).toBe(id)
    }
    expect(variableOf('constructor')).toBeNull()
  })
})
