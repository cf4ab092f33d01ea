/** Every buyer of the practice desk gets the reply that an experienced agent would choose, first or among the first. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Message } from '../lib/chat/chat'
import type { Order, OrderEvent } from '../lib/orders/order'
import type { Reply } from '../lib/replies/reply'
import { loadModel, type TextModel } from '../lib/stage/model'
import { defaultLibrary, suggestFor } from './measure/suggest-lines'
import { CAST } from './samples/cast'
import { type DeskChat, type DeskMessage, deskOf } from './samples/desk'
import { drawShops } from './samples/shop'
import { payable, type Sold } from './samples/sold'

const NOW = Date.parse('2026-03-12T14:00:00+08:00')
const shops = drawShops(NOW)
const desk = deskOf(shops, NOW)
const library: Reply[] = defaultLibrary('zh-CN')
let model: TextModel
beforeAll(async () => {
  model = await loadModel()
})

function orderOf(sold: Sold): Order {
  const event = (type: OrderEvent['type'], at: number | null): OrderEvent[] =>
    at === null ? [] : [{ type, at, source: 'file', asOf: NOW }]
  return {
    key: `practice|${sold.orderNo}`,
    shopId: 'practice',
    marketplace: 'practice',
    orderNo: sold.orderNo,
    buyerKey: sold.buyer.nick,
    placedAt: sold.placedAt,
    currency: 'CNY',
    totalMinor: Math.round(payable(sold) * 100),
    paidMinor: sold.paidAt === null ? 0 : Math.round(payable(sold) * 100),
    refundedMinor: 0,
    items: sold.items.map(({ title, colour, size, quantity, price }) => ({
      title,
      sku: `${colour};${size}`,
      attributes: { 颜色: colour, 尺码: size },
      quantity,
      priceMinor: Math.round(price * 100),
    })),
    events: [
      ...event('placed', sold.placedAt),
      ...event('paid', sold.paidAt),
      ...event('shipped', sold.shippedAt),
      ...event('completed', sold.completedAt),
    ],
    states: [{ state: sold.state, raw: sold.state, source: 'file', asOf: NOW }],
    buyerMessage: sold.buyerMessage,
    ...(sold.shipBy === null ? {} : { shipBy: sold.shipBy }),
    rev: 1,
    updatedAt: NOW,
  }
}

function messageOf({ id, by, text, at, order, product }: DeskMessage): Message {
  const cards = [
    ...(order ? [{ kind: 'order' as const, orderNo: order.orderNo, title: order.title, status: order.status }] : []),
    ...(product ? [{ kind: 'product' as const, productId: product.id, title: product.title }] : []),
  ]
  return { id, speaker: by, text, at, ...(cards.length > 0 ? { cards } : {}) }
}

function ordersOf({ id }: DeskChat): Order[] {
  const orders = CAST.find((member) => member.id === id)?.orders ?? []
  return orders.map(({ ref }) => orderOf(shops.cast.get(`${id}/${ref}`)!))
}

/** Codes of the suggestions for one buyer; `upTo` cuts the talk after so many messages. */
function suggested(id: string, upTo?: number): string[] {
  const chat = desk.chats.find((one) => one.id === id)!
  const conversation = {
    id,
    messages: chat.messages.slice(0, upTo).map(messageOf),
    orders: ordersOf(chat),
    labels: null,
    raw: null,
  }
  const { suggestions } = suggestFor(conversation, library, { locale: 'zh-CN', policy: 'receipt', now: NOW, model })
  return suggestions.map(({ reply }) => reply.code)
}

describe('the practice desk', () => {
  test.each([
    ['c01', 'said XL and ordered L: which one, before anything else', ['hdcm']],
    ['c02', 'asks for a lower price a second time', ['zwnsm', 'tybhtj']],
    ['c03', 'is angry about a second zip that broke', ['xafzcl', 'ffmjj', 'qhxjz']],
    ['c04', 'asks two things at once', ['cddm', 'qqdsm']],
    ['c05', 'cannot pay', ['fblk']],
    ['c06', 'sees the parcel stand still', ['wlbgx']],
    ['c07', 'wants another size and asks who pays the way', ['cmhh', 'yfsc']],
    ['c08', 'tells height and weight', ['cddm', 'wsgtz']],
    ['c09', 'asks when the refund arrives', ['tksmsh']],
    ['c10', 'was thanked for praise', ['qnpj', 'shdb', 'db']],
    ['c11', 'moves to another address', ['gdz']],
    ['c12', 'has only greeted: a probe', ['xmxtj', 'xssfw', 'ymmxd', 'wsmmnj']],
    ['c13', 'asks for a size of another article', ['yhm']],
    ['c14', 'wants two and ordered one', ['slsdby']],
  ])('%s %s', (id, _what, right) => {
    expect(right).toContain(suggested(id)[0])
  })

  test('sympathy for the angry comes once, and photos are asked for right after it', () => {
    const [first, ...next] = suggested('c03').slice(0, 3)
    const sympathy = new Set(library.filter((reply) => reply.empathy).map((reply) => reply.code))
    expect(sympathy).toContain(first)
    expect(next.filter((code) => sympathy.has(code))).toEqual([])
    expect(next.some((code) => code === 'zlwt' || code === 'qpzp')).toBe(true)
  })

  test('nothing is given away at the first ask for a lower price', () => {
    const first = suggested('c02', 2)
    expect(first[0]).toBe('npydm')
    expect(first.slice(0, 5).filter((code) => ['zwnsm', 'tybhtj', 'scsby', 'swhj', 'tzkj'].includes(code))).toEqual([])
  })

  test('who only greets gets the four probes, one key each', () => {
    expect(suggested('c12').slice(0, 4).sort()).toEqual(['wsmmnj', 'xmxtj', 'xssfw', 'ymmxd'])
  })

  test('no reply of another stage stands among the first five', () => {
    const stages = new Map(library.map((reply) => [reply.code, reply.stages]))
    const astray = (id: string, wrong: 'pre' | 'after') =>
      suggested(id)
        .slice(0, 5)
        .filter((code) => stages.get(code)?.length === 1 && stages.get(code)?.[0] === wrong)
    for (const id of ['c02', 'c04', 'c08', 'c12', 'c13']) expect(astray(id, 'after')).toEqual([])
    for (const id of ['c03', 'c07', 'c09']) expect(astray(id, 'pre')).toEqual([])
  })
})
