/** Which open order the words are about, or none: order numbers first, then goods, then what is asked. */
import type { Message } from '../chat/chat'
import type { Order } from '../orders/order'
import type { Standing } from './policy'
import { readable } from './simplified'
import type { Reason, Stage, TextReading, Topic } from './stage'

export interface OpenOrder {
  order: Order
  standing: Exclude<Standing, 'closed'>
  stage: Stage
}

export interface Choice {
  chosen: OpenOrder | null
  /** Why this one, or why none. */
  reasons: Reason[]
  /** The words and the order do not agree. */
  contradicts: boolean
}

/** Topics that can be meant of an order not yet sent; the others ask about goods on the shelf. */
const OF_AN_UNSENT_ORDER: readonly Topic[] = [
  'price',
  'coupon',
  'gift',
  'postage',
  'carrier',
  'payment',
  'delivery_time',
  'urge_ship',
  'invoice',
  'remark',
  'order_change',
  'address_change',
  'cancel',
  'logistics',
  'refund',
]
const OF_GOODS_ON_THE_SHELF: readonly Topic[] = [
  'product',
  'stock',
  'size',
  'authenticity',
  'how_to_order',
  'presale_deposit',
]

/** Which standing fits what is asked, best first. */
const FITS: Partial<Record<Topic, readonly Standing[]>> = {
  payment: ['unpaid', 'paid'],
  price: ['unpaid', 'paid'],
  coupon: ['unpaid', 'paid'],
  postage: ['unpaid', 'paid'],
  urge_ship: ['paid', 'unpaid'],
  remark: ['paid', 'unpaid'],
  order_change: ['paid', 'unpaid', 'shipped'],
  address_change: ['paid', 'unpaid', 'shipped'],
  gift: ['paid', 'unpaid'],
  carrier: ['paid', 'unpaid', 'shipped'],
  logistics: ['shipped', 'paid'],
  delivery_time: ['shipped', 'paid', 'unpaid'],
  cancel: ['paid', 'unpaid', 'shipped'],
  return: ['received', 'shipped'],
  exchange: ['received', 'shipped'],
  quality: ['received', 'shipped'],
  missing_or_wrong: ['received', 'shipped'],
  damaged: ['received', 'shipped'],
  warranty: ['received'],
  usage: ['received', 'shipped'],
  install: ['received', 'shipped'],
  review: ['received'],
  price_protection: ['received', 'shipped', 'paid'],
  refund: ['received', 'shipped', 'paid'],
}
const FITS_STAGE: Record<Stage | 'unclear', readonly Standing[]> = {
  pre: ['unpaid', 'paid', 'shipped', 'received'],
  in: ['paid', 'shipped', 'unpaid', 'received'],
  after: ['received', 'shipped', 'paid', 'unpaid'],
  unclear: ['unpaid', 'paid', 'shipped', 'received'],
}
/** Topics that only goods in the buyer's hands give rise to. */
const OF_GOODS_IN_HAND: readonly Topic[] = [
  'quality',
  'missing_or_wrong',
  'damaged',
  'usage',
  'review',
  'exchange',
  'warranty',
]

interface Sources {
  text: TextReading
  messages: readonly Message[]
  open: readonly OpenOrder[]
  /** Orders that are closed or whose window is over. */
  past: readonly Order[]
}

export function chooseOrder({ text, messages, open, past }: Sources): Choice {
  const named = lastNamed(messages, [...open.map(({ order }) => order), ...past])
  if (named) {
    const chosen = open.find(({ order }) => order === named) ?? null
    return chosen ? withContradictions(chosen, text, []) : { chosen: null, reasons: [], contradicts: false }
  }
  const spoken = spokenOf(messages, open)
  if (spoken.order)
    return withContradictions(spoken.order, text, [{ code: 'names-goods', values: { goods: spoken.words } }])
  const topic = text.topics[0] ?? 'other'
  const about =
    text.stage === 'pre' &&
    !(OF_AN_UNSENT_ORDER.includes(topic) && open.some(({ standing }) => standing === 'unpaid' || standing === 'paid'))
  const sure = OF_GOODS_ON_THE_SHELF.includes(topic) || text.confidence >= 0.5
  if ((about && sure) || (spoken.otherCard && (text.stage === 'pre' || text.stage === 'unclear'))) {
    return { chosen: null, reasons: [{ code: 'asks-of-other-goods' }], contradicts: false }
  }
  const inHand = text.stage === 'after' && OF_GOODS_IN_HAND.includes(topic)
  if (inHand && past.length > 0 && open.every(({ standing }) => standing === 'unpaid' || standing === 'paid')) {
    return { chosen: null, reasons: [{ code: 'speaks-of-past-order' }], contradicts: false }
  }
  return withContradictions(bestFit(text, open), text, [])
}

function bestFit(text: TextReading, open: readonly OpenOrder[]): OpenOrder {
  const order = [
    ...(text.stage === 'unclear' ? [] : (FITS[text.topics[0] ?? 'other'] ?? [])),
    ...FITS_STAGE[text.stage],
  ]
  return [...open].sort(
    (a, b) =>
      order.indexOf(a.standing) - order.indexOf(b.standing) ||
      newest(b.order) - newest(a.order) ||
      (a.order.key < b.order.key ? -1 : 1),
  )[0]!
}

const newest = (order: Order) => Math.max(order.placedAt, ...order.events.map((event) => event.at ?? 0))

/** What the words and the order's state say against each other: the agent asks before answering. */
function withContradictions(chosen: OpenOrder, text: TextReading, reasons: Reason[]): Choice {
  const { standing } = chosen
  const topic = text.topics[0] ?? 'other'
  const waits = text.stage === 'in' && (topic === 'logistics' || topic === 'delivery_time' || topic === 'urge_ship')
  if (text.stage === 'after' && standing !== 'received') {
    if (topic === 'refund' || topic === 'return')
      return { chosen, reasons: [...reasons, { code: 'refund-not-received' }], contradicts: false }
    if (OF_GOODS_IN_HAND.includes(topic)) {
      return {
        chosen,
        reasons: [...reasons, { code: standing === 'shipped' ? 'complains-not-delivered' : 'complains-not-shipped' }],
        contradicts: true,
      }
    }
  }
  if (waits && standing === 'received')
    return { chosen, reasons: [...reasons, { code: 'waits-but-delivered' }], contradicts: true }
  if (waits && standing === 'unpaid')
    return { chosen, reasons: [...reasons, { code: 'waits-but-unpaid' }], contradicts: true }
  return { chosen, reasons, contradicts: false }
}

/** The order whose number was written last, in texts or cards. */
function lastNamed(messages: readonly Message[], orders: readonly Order[]): Order | null {
  for (const message of [...messages].reverse()) {
    for (const order of orders) {
      if (
        order.orderNo.length >= 6 &&
        (message.text.includes(order.orderNo) || message.cards?.some((card) => card.orderNo === order.orderNo))
      )
        return order
    }
  }
  return null
}

/** Newest messages of the buyer in which goods are looked for. */
const MESSAGES_WITH_GOODS = 4
/** Pairs of characters that a title must share with the words. */
const SHARED_PAIRS = 2

function spokenOf(
  messages: readonly Message[],
  open: readonly OpenOrder[],
): { order: OpenOrder | null; words: string; otherCard: boolean } {
  let otherCard = false
  for (const message of messages
    .filter(({ speaker }) => speaker === 'buyer')
    .slice(-MESSAGES_WITH_GOODS)
    .reverse()) {
    const card = message.cards?.find(({ kind }) => kind === 'product')
    const said = pairsOf(`${message.text} ${card?.title ?? ''}`)
    let best: { order: OpenOrder; shared: string[] } | null = null
    for (const candidate of open) {
      for (const item of candidate.order.items) {
        if (card?.productId && card.productId === item.productId)
          return { order: candidate, words: item.title, otherCard: false }
        const title = pairsOf(item.title)
        const shared = [...said].filter((pair) => title.has(pair))
        if (shared.length >= SHARED_PAIRS && shared.length > (best?.shared.length ?? 0))
          best = { order: candidate, shared }
      }
    }
    // A card is a whole title: two pairs in common can be the shop's name.
    if (best && (!card || best.shared.length >= said.size / 2))
      return { order: best.order, words: best.shared.join(' '), otherCard: false }
    if (card && open.some(({ order }) => order.items.length > 0)) otherCard = true
  }
  return { order: null, words: '', otherCard }
}

/** Neighbouring characters of Chinese words, whole words of others. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (const run of readable(text.slice(0, 400)).match(/\p{Script=Han}+|[a-z]{4,}/gu) ?? []) {
    if (/^[a-z]/.test(run)) pairs.add(run)
    else for (let i = 0; i + 1 < run.length; i++) if (!EVERYDAY.has(run.slice(i, i + 2))) pairs.add(run.slice(i, i + 2))
  }
  return pairs
}

const EVERYDAY = new Set(
  '什么 怎么 这个 那个 可以 没有 有没 时候 多少 一个 一下 你们 我们 快递 发货 收到 今天 明天 还有 不是 是不 现在 已经 请问 包邮 新款 正品 加厚 大码 官方 旗舰 专用'.split(
    ' ',
  ),
)
