/** What an order holds, item by item, under the checklist's own attribute names. */
import type { Order, OrderItem } from '../orders/order'
import { readable } from '../stage/simplified'
import type { CheckAttribute } from './checklist'
import { ORDER_CONFIRMATION } from './lists/order-confirmation'
import { remember } from './remember'
import { GOODS, KINDS_OF_GOODS } from './words/kinds-of-goods'

/** The part of an order that is checked. */
export type CheckedOrder = Pick<Order, 'items' | 'recipient' | 'phone' | 'address' | 'buyerMessage'> & {
  placedAt?: number
}

export interface OrderedItem {
  /** Attribute → value as written; colour and size under those names, others under their own. */
  values: Map<CheckAttribute, string>
  quantity: number
  /** Numbers of the kinds of goods its title names. */
  kinds: Set<number>
}

const attributeByName = new Map<string, CheckAttribute>(
  ORDER_CONFIRMATION.flatMap((row) => row.orderNames.map((name) => [name, row.attribute] as const)),
)

/** 颜色 is colour, 尺码 is size; other names stay as they are written. */
export function attributeOf(name: string): CheckAttribute {
  return attributeByName.get(readable(name)) ?? name
}

const ANY_GOODS = new RegExp(GOODS.source)
const kindWords = KINDS_OF_GOODS.flatMap((words, kind) => words.map((word) => ({ word, kind })))

/** Kinds of goods that a text (folded, simplified) names. */
export const kindsIn = remember(
  (text: string): Set<number> =>
    new Set(!ANY_GOODS.test(text) ? [] : kindWords.filter(({ word }) => text.includes(word)).map(({ kind }) => kind)),
)

export function orderedItems(order: CheckedOrder): OrderedItem[] {
  return order.items.map((item: OrderItem) => ({
    values: new Map(
      Object.entries(item.attributes)
        .filter(([, value]) => value.trim() !== '')
        .map(([name, value]) => [attributeOf(name), value]),
    ),
    quantity: item.quantity,
    kinds: kindsIn(readable(item.title)),
  }))
}

/** Attributes that at least one item has, colour and size first. */
export function orderedAttributes(items: OrderedItem[]): CheckAttribute[] {
  const names = new Set(items.flatMap((item) => [...item.values.keys()]))
  return [...names].sort((a, b) => rank(a) - rank(b))
}

function rank(attribute: CheckAttribute): number {
  return attribute === 'colour' ? 0 : attribute === 'size' ? 1 : 2
}
