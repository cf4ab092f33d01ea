import { describe, expect, it } from 'vitest'
import type { Card, Message } from '../chat/chat'
import type { Order, OrderEventType, OrderItem } from '../orders/order'
import { DAY_MS } from '../time'
import { detectStage, type StageSources } from './detect'

const NOW = Date.UTC(2026, 10, 21, 4)
const daysAgo = (days: number) => NOW - days * DAY_MS

function order(key: string, events: [OrderEventType, number][], titles: string[] = []): Order {
  const items = titles.map((title): OrderItem => ({ title, productId: `p-${title}`, attributes: {}, quantity: 1 }))
  return {
    key,
    shopId: 's',
    marketplace: 'taobao',
    orderNo: `20261100${key}`,
    buyerKey: 'b',
    placedAt: daysAgo(events[0]![1]),
    currency: 'CNY',
    totalMinor: 100,
    paidMinor: 0,
    refundedMinor: 0,
    items,
    events: events.map(([type, days]) => ({ type, at: daysAgo(days), source: 'file', asOf: daysAgo(days) })),
    states: [],
    rev: 1,
    updatedAt: NOW,
  }
}

const said = (...texts: string[]) => texts.map((text, i): Message => ({ id: String(i), speaker: 'buyer', text }))
const showing = (text: string, card: Card): Message[] => [{ id: 'c', speaker: 'buyer', text, cards: [card] }]

function detect(messages: Message[], orders: Order[], more: Partial<StageSources> = {}) {
  return detectStage({
    messages,
    orders,
    policy: 'receipt',
    afterSaleDays: 15,
    timeZone: 'Asia/Shanghai',
    pin: null,
    now: NOW,
    ...more,
  })
}

const codes = (reading: { reasons: { code: string }[] }) => reading.reasons.map(({ code }) => code)

const unpaid = order('unpaid', [['placed', 0]], ['纯棉短袖T恤'])
const paid = order(
  'paid',
  [
    ['placed', 1],
    ['paid', 1],
  ],
  ['纯棉短袖T恤'],
)
const shipped = order(
  'shipped',
  [
    ['placed', 4],
    ['paid', 4],
    ['shipped', 2],
  ],
  ['加厚羽绒服'],
)
const received = order(
  'received',
  [
    ['placed', 9],
    ['paid', 9],
    ['shipped', 8],
    ['delivered', 5],
    ['completed', 4],
  ],
  ['不锈钢保温杯'],
)
const old = order(
  'old',
  [
    ['placed', 50],
    ['paid', 50],
    ['shipped', 48],
    ['delivered', 45],
    ['completed', 40],
  ],
  ['不锈钢保温杯'],
)
const closed = order(
  'closed',
  [
    ['placed', 3],
    ['closed', 2],
  ],
  ['帆布包'],
)

describe('open orders set the stage, the text picks which', () => {
  it('keeps to the order when only greetings stand', () => {
    expect(detect(said('你好', '在吗'), [shipped])).toMatchObject({
      stage: 'in',
      focus: 'shipped',
      chips: [],
      factsAsOf: daysAgo(2),
    })
    expect(detect(said('你好'), [unpaid])).toMatchObject({ stage: 'in', focus: 'unpaid' })
  })

  it('takes a question about other goods for a new purchase, with the order as a chip', () => {
    expect(detect(said('还有M码吗'), [shipped])).toMatchObject({
      stage: 'pre',
      focus: null,
      chips: ['shipped'],
      factsAsOf: null,
    })
    const card = showing('这个有货吗', { kind: 'product', productId: 'p-other', title: '真皮斜挎小方包' })
    expect(detect(card, [received])).toMatchObject({ stage: 'pre', focus: null, chips: ['received'] })
  })

  it('knows the goods of an open order by name and by card', () => {
    expect(detect(said('那件羽绒服有点大，是什么材质的'), [shipped, received])).toMatchObject({
      focus: 'shipped',
      chips: ['received'],
    })
    const card = showing('这个怎么用', { kind: 'product', productId: 'p-不锈钢保温杯', title: '不锈钢保温杯' })
    expect(detect(card, [shipped, received])).toMatchObject({ stage: 'after', focus: 'received' })
  })

  it('follows the order number that was written last', () => {
    expect(detect(said('20261100shipped', '那 20261100paid 呢'), [paid, shipped])).toMatchObject({
      focus: 'paid',
      chips: ['shipped'],
    })
  })

  it('picks the order that fits what is asked', () => {
    expect(detect(said('怎么还没到，物流两天没更新了'), [paid, shipped])).toMatchObject({
      stage: 'in',
      focus: 'shipped',
    })
    expect(detect(said('帮我改一下收货地址'), [paid, shipped])).toMatchObject({ stage: 'in', focus: 'paid' })
    expect(detect(said('收到了，杯盖是坏的'), [paid, received])).toMatchObject({ stage: 'after', focus: 'received' })
  })

  it('never lets closed and expired orders set the stage', () => {
    expect(detect(said('这款保温杯多少毫升的'), [old])).toMatchObject({ stage: 'pre', focus: null, chips: [] })
    expect(detect(said('你好'), [old, closed])).toMatchObject({ stage: 'unclear', focus: null, factsAsOf: null })
    expect(codes(detect(said('便宜点吗'), [closed]))).toContain('order-closed')
  })

  it('stays after-sale inside the window', () => {
    expect(detect(said('用了两天就坏了，质量太差'), [received])).toMatchObject({ stage: 'after', focus: 'received' })
  })

  it('does not blame an unsent order for goods in hand', () => {
    expect(detect(said('收到的杯子漏水，要退货'), [old, paid]).focus).toBe('paid')
    expect(detect(said('收到的杯子裂了，质量太差'), [old, paid])).toMatchObject({
      stage: 'after',
      focus: null,
      chips: ['paid'],
    })
  })

  it('forgets what had not happened yet', () => {
    expect(detect(said('你好'), [received], { now: daysAgo(7) })).toMatchObject({ stage: 'in', focus: 'received' })
    expect(detect(said('你好'), [received], { now: daysAgo(20) })).toMatchObject({ stage: 'unclear', chips: [] })
  })
})

describe('contradictions are said, not hidden', () => {
  it('complains, but not delivered', () => {
    const reading = detect(said('收到了，羽绒服袖口开线，质量太差'), [shipped])
    expect(reading).toMatchObject({ stage: 'in', focus: 'shipped' })
    expect(codes(reading)).toContain('complains-not-delivered')
  })
  it('wants the money back, but not received', () => {
    expect(codes(detect(said('不想要了，申请退款'), [shipped])).join()).toMatch(/order-shipped/)
    expect(codes(detect(said('我要退款，钱什么时候退'), [shipped]))).toContain('refund-not-received')
  })
  it('waits, but the order was signed for', () => {
    expect(codes(detect(said('怎么还没收到，快递到哪了'), [received]))).toContain('waits-but-delivered')
  })
})

describe('pins', () => {
  it('hold stage and focus, and let go', () => {
    expect(detect(said('你好'), [shipped, received], { pin: { stage: 'after', focus: 'received' } })).toMatchObject({
      stage: 'after',
      focus: 'received',
      chips: ['shipped'],
      pinned: true,
      confidence: 1,
    })
    expect(detect(said('你好'), [shipped], { pin: { stage: null, focus: null } })).toMatchObject({
      stage: 'pre',
      focus: null,
      chips: ['shipped'],
      pinned: true,
    })
    expect(detect(said('你好'), [shipped], { pin: { stage: 'after' } })).toMatchObject({
      stage: 'after',
      focus: 'shipped',
    })
    expect(detect(said('你好'), [shipped], { pin: null })).toMatchObject({ stage: 'in', pinned: false })
  })
})
