/** An order of the sample shop as the shop itself knows it, before a marketplace writes it into its own export. */

export type SampleShop = 'taobao' | 'pinduoduo' | 'douyin'

/** Names of the three sample shops; the practice console signs in under them. */
export const SHOP_NAMES: Record<SampleShop, string> = {
  taobao: '优衣坊旗舰店',
  pinduoduo: '优衣坊拼多多店',
  douyin: '优衣坊抖音小店',
}

export type SoldState = 'unpaid' | 'paid' | 'shipped' | 'delivered' | 'completed' | 'refunding' | 'refunded' | 'closed'

export interface Sold {
  shop: SampleShop
  orderNo: string
  buyer: { nick: string; recipient: string; phone: string; province: string; city: string; street: string }
  items: { productId: string; title: string; colour: string; size: string; quantity: number; price: number }[]
  /** Yuan. */
  freight: number
  discount: number
  state: SoldState
  /** Epoch ms. */
  placedAt: number
  paidAt: number | null
  shippedAt: number | null
  completedAt: number | null
  shipBy: number | null
  courier: string
  trackingNo: string
  buyerMessage: string
  memo: string
  adviser: string
}

export const goodsTotal = (order: Sold): number =>
  order.items.reduce((sum, item) => sum + item.price * item.quantity, 0)

/** Yuan the buyer owes or has paid. */
export const payable = (order: Sold): number => goodsTotal(order) + order.freight - order.discount
