/** The judgement on a chat: pure, bound to its chat, and careful with old facts. */
import { describe, expect, test } from 'vitest'
import type { Chat, Message } from '../chat/chat'
import { DEFAULT_HOTKEYS } from '../hotkeys/actions'
import type { Order } from '../orders/order'
import type { Reply } from '../replies/reply'
import type { Desk, Settings, Shop } from '../store/contract'
import { HOUR_MS } from '../time'
import { judge, valuesNow } from './judgement'

const now = Date.UTC(2026, 10, 20, 6)

const shop: Shop = {
  id: 's',
  marketplace: 'taobao',
  name: '优衣坊',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  stagePolicy: 'receipt',
  afterSaleDays: 15,
  noReasonDays: 7,
  accounts: [],
  facts: {},
  fullContact: false,
  dataAsOf: now,
}

const settings: Settings = {
  language: 'zh-CN',
  theme: 'system',
  hotkeys: DEFAULT_HOTKEYS,
  finder: false,
  ownSlots: { '6': null, '7': null, '8': null, '9': null },
  tiers: { cuts: [75, 95], windowDays: null, indicator: 'net' },
  newAgentMode: false,
  agentName: '小李',
  targetWaitMs: 30_000,
  welcomed: true,
}

function paidOrder(asOf: number): Order {
  return {
    key: 's|460000000001',
    shopId: 's',
    marketplace: 'taobao',
    orderNo: '460000000001',
    buyerKey: 's|nick:月',
    placedAt: asOf - HOUR_MS,
    currency: 'CNY',
    totalMinor: 29_900,
    paidMinor: 29_900,
    refundedMinor: 0,
    items: [{ title: '羊毛圆领开衫', attributes: { 颜色: '藏青色', 尺码: 'L' }, sku: '藏青色;L', quantity: 1 }],
    events: [{ type: 'paid', at: asOf - HOUR_MS, source: 'file', asOf }],
    states: [{ state: 'paid', raw: '买家已付款', source: 'file', asOf }],
    shipBy: now + 4 * HOUR_MS,
    rev: 1,
    updatedAt: asOf,
  }
}

function says(id: string, text: string): Message {
  return { id, speaker: 'buyer', text, at: now - 60_000 }
}

function chatOf(messages: Message[]): Chat {
  return {
    chatKey: 'taobao|s|c1',
    siteId: 'taobao',
    marketplace: 'taobao',
    conversation: 'c1',
    conversationStable: true,
    nameUnique: true,
    buyerName: '月下听风',
    messages,
    orderNos: [],
    consoleOrders: [],
  }
}

function deskOf(orders: Order[], over: Partial<Desk> = {}): Desk {
  return {
    chatKey: 'taobao|s|c1',
    shop,
    shops: [shop],
    buyer: null,
    note: null,
    identifiedBy: 'name',
    orders,
    dataAsOf: now,
    unclaimed: 0,
    pin: null,
    received: [],
    ticks: {},
    importing: false,
    ...over,
  }
}

const shipping: Reply = {
  id: 'r1',
  locale: 'zh-CN',
  packId: null,
  code: 'smshfh',
  title: '什么时候发货',
  paraphrases: ['几时发货'],
  variants: [{ angle: 'fact', text: '{{ ship_by }} 前给您发出' }],
  stages: ['in'],
  steps: [],
  topics: ['urge_ship'],
  search: '',
  uses: 0,
  lastUsedAt: null,
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
  rev: 1,
}

const sources = (desk: Desk, messages: Message[]) => ({
  chat: chatOf(messages),
  desk,
  replies: [shipping],
  settings,
  model: null,
  now,
})

describe('judge', () => {
  test('finds the order in focus, what was said against it, and a reply', () => {
    const judged = judge(
      sources(deskOf([paidOrder(now - HOUR_MS)]), [says('1', '这件什么时候发货'), says('2', '还是要XL吧')]),
    )
    expect(judged).toMatchObject({ chatKey: 'taobao|s|c1', order: { orderNo: '460000000001' } })
    expect(judged.checks.find((check) => check.attribute === 'size')).toMatchObject({ state: 'mismatch', said: 'XL' })
    expect(judged.suggestions.some(({ reply }) => reply.id === 'r1')).toBe(true)
  })

  test('the agent’s pin of a new purchase takes the order out of focus, and its checks with it', () => {
    const pin = { stage: null, focus: null, at: now }
    const judged = judge(sources(deskOf([paidOrder(now)], { pin }), [says('1', '什么时候发货')]))
    expect(judged).toMatchObject({ order: null, checks: [], reading: { pinned: true, focus: null } })
  })
})

test('a promise made on a paid fact turns into a blank when the fact has grown old while the chat stood open', () => {
  const from = sources(deskOf([paidOrder(now)]), [says('1', '什么时候发货')])
  const judged = judge(from)
  expect(valuesNow(from, judged).ship_by).toBeDefined()
  expect(valuesNow({ ...from, now: now + 3 * HOUR_MS }, judged).ship_by).toBeUndefined()
})

test('the product that was last shown in the chat is the one that is named', () => {
  const card = (id: string, title: string): Message => ({ ...says(id, ''), cards: [{ kind: 'product', title }] })
  const messages = [
    card('1', '圆领开衫'),
    card('2', 'V 领开衫'),
    { ...says('3', ''), cards: [{ kind: 'order' as const }] },
  ]
  expect(judge(sources(deskOf([]), messages)).productTitle).toBe('V 领开衫')
})
