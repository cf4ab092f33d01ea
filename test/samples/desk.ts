/** The practice desk's conversations with real order numbers and times, as the practice console shows them. */
import { CAST } from './cast'
import type { CastBurst } from './cast-types'
import { productTitled } from './catalogue'
import type { SampleShops } from './shop'
import { payable, SHOP_NAMES, type Sold, type SoldState } from './sold'

/** The console's own status words. */
const STATUS: Record<SoldState, string> = {
  unpaid: '待付款',
  paid: '待发货',
  shipped: '已发货',
  delivered: '已签收',
  completed: '交易成功',
  refunding: '退款中',
  refunded: '退款成功',
  closed: '交易关闭',
}

export interface DeskOrder {
  orderNo: string
  status: string
  title: string
  variant: string
  quantity: number
  amount: number
  placedAt: number
}

export interface DeskMessage {
  id: string
  by: 'buyer' | 'seller' | 'robot' | 'system'
  text: string
  at: number
  order?: DeskOrder
  product?: { id: string; title: string; price: number }
}

export interface DeskChat {
  id: string
  buyerId: string
  name: string
  shop: string
  unread: number
  /** Epoch ms since when the buyer waits; null = nobody waits. */
  waitingSince: number | null
  orders: DeskOrder[]
  messages: DeskMessage[]
  bursts: CastBurst[]
}

export interface PracticeDesk {
  agent: string
  chats: DeskChat[]
}

const deskOrder = (order: Sold): DeskOrder => ({
  orderNo: order.orderNo,
  status: STATUS[order.state],
  title: order.items[0]!.title,
  variant: `${order.items[0]!.colour} ${order.items[0]!.size}`,
  quantity: order.items[0]!.quantity,
  amount: payable(order),
  placedAt: order.placedAt,
})

/** The desk at `now` (epoch ms). */
export function deskOf(shops: SampleShops, now: number): PracticeDesk {
  const minutes = (ago: number) => now - ago * 60_000
  return {
    agent: '小李',
    chats: CAST.map((member) => ({
      id: member.id,
      buyerId: member.buyerId,
      name: member.name,
      shop: SHOP_NAMES[member.shop],
      unread: member.unread ?? 0,
      waitingSince: member.waiting === undefined ? null : minutes(member.waiting),
      orders: (member.orders ?? []).map((order) => deskOrder(shops.cast.get(`${member.id}/${order.ref}`)!)),
      messages: member.talk.map((turn, index) => ({
        id: `${member.id}-${index + 1}`,
        by: turn.by,
        text: turn.text ?? '',
        at: minutes(turn.ago),
        ...(turn.card?.kind === 'order' ? { order: deskOrder(shops.cast.get(`${member.id}/${turn.card.ref}`)!) } : {}),
        ...(turn.card?.kind === 'product' ? { product: card(turn.card.title) } : {}),
      })),
      bursts: member.bursts ?? [],
    })),
  }
}

function card(title: string): { id: string; title: string; price: number } {
  const product = productTitled(title)
  return { id: product.id, title: product.title, price: product.price }
}
