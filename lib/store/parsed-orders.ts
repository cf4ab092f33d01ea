/** Gives a file's orders their place in a shop: key, buyer, bookkeeping. */
import { exportedBuyerKey } from '../buyers/identity'
import type { Marketplace } from '../chat/chat'
import type { ParsedOrder } from '../imports/parsed'
import { orderKeyOf } from './order-rows'
import type { IncomingOrder } from './put-orders'

/** The order as the store takes it. The marketplace is the shop's: a file's shape does not tell where the shop is. */
export function incomingOf(
  parsed: ParsedOrder,
  shop: { id: string; marketplace: Marketplace },
  now: number,
): IncomingOrder {
  const { buyerNick, buyerId, buyerName, ...order } = parsed
  const name = buyerNick ?? buyerName
  return {
    order: {
      ...order,
      key: orderKeyOf(shop.id, order.orderNo),
      shopId: shop.id,
      buyerKey: exportedBuyerKey(shop.id, { buyerId, buyerNick }),
      rev: 1,
      updatedAt: now,
    },
    ...(name ? { buyerName: name } : {}),
  }
}
