/** The order-confirmation list (订单核对, S16): what is checked, in which order, under which interface key. */
import type { CheckAttribute } from '../checklist'

export interface ChecklistRow {
  attribute: CheckAttribute
  /** Key under `check.` in the interface words. */
  label: string
  /** Names under which orders carry it, compared folded and simplified; empty where the order has a field of its own. */
  orderNames: string[]
  /** True for what an order does not hold: compared with 买家留言 instead. */
  fromMessage?: boolean
}

export const ORDER_CONFIRMATION: ChecklistRow[] = [
  {
    attribute: 'colour',
    label: 'colour',
    orderNames: ['颜色', '颜色分类', '主要颜色', '色系', 'color', 'colour'],
  },
  { attribute: 'size', label: 'size', orderNames: ['尺码', '尺寸', '鞋码', '码数', 'size'] },
  { attribute: 'quantity', label: 'quantity', orderNames: [] },
  { attribute: 'recipient', label: 'recipient', orderNames: [] },
  { attribute: 'phone', label: 'phone', orderNames: [] },
  { attribute: 'address', label: 'address', orderNames: [] },
  { attribute: 'buyer_message', label: 'buyer_message', orderNames: [] },
  { attribute: 'date', label: 'date', orderNames: [], fromMessage: true },
  { attribute: 'gift', label: 'gift', orderNames: [], fromMessage: true },
  { attribute: 'invoice', label: 'invoice', orderNames: [], fromMessage: true },
  { attribute: 'price', label: 'price', orderNames: [], fromMessage: true },
]
