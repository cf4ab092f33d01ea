/** A store on an in-memory database, for tests: each call a new one. */
import 'fake-indexeddb/auto'
import type { ChatIdentity } from '../lib/chat/chat'
import type { Order } from '../lib/orders/order'
import { practice } from '../lib/sites/practice'
import type { Shop } from '../lib/store/contract'
import { ChatsideDb, write } from '../lib/store/db'
import { newShop } from '../lib/store/defaults'
import { orderKeyOf } from '../lib/store/order-rows'
import { orderTables, putOrders } from '../lib/store/put-orders'
import type { LabVisit } from '../lib/store/site-contract'
import type { Canary, Store } from '../lib/store/store'

let made = 0

export interface Scratch extends Store {
  /** The clock; add to it to let time pass. */
  clock: { at: number }
  /** What stands in the browser's storage. */
  outside: { canary: Canary | null }
  granted: Set<string>
  reconciled: { times: number }
  /** Tabs in which the lab was started, in order. */
  labs: number[]
}

export function scratchStore(name = `scratch-${made++}`): Scratch {
  const clock = { at: Date.UTC(2026, 9, 1, 4) }
  const outside: Scratch['outside'] = { canary: null }
  const granted = new Set<string>()
  const reconciled = { times: 0 }
  const visits = new Map<number, LabVisit>()
  const labs: number[] = []
  let ids = 0
  return {
    clock,
    outside,
    granted,
    reconciled,
    labs,
    db: new ChatsideDb(name),
    curves: new Map(),
    now: () => clock.at,
    newId: () => `id-${++ids}`,
    isImporting: async () => false,
    canary: {
      read: async () => outside.canary,
      write: async (canary) => {
        outside.canary = canary
      },
    },
    sites: [practice],
    isGranted: async (matches) => matches.every((match) => granted.has(match)),
    giveBack: async (matches) => {
      for (const match of matches) granted.delete(match)
    },
    onSitesChanged: async () => {
      reconciled.times++
    },
    showWindow: async () => undefined,
    visits: {
      list: async () => [...visits.values()],
      put: async (visit) => {
        visits.set(visit.tabId, visit)
      },
      drop: async (tabId) => {
        visits.delete(tabId)
      },
    },
    injectLab: async (tabId) => {
      labs.push(tabId)
      return true
    },
    tabUrl: async () => 'https://im.weidian.example/chat',
    openTab: async () => 99,
    browserLanguage: () => 'zh-CN',
  }
}

export const SHOP = 'shop1'

export async function addShop(store: Store, change: Partial<Shop> = {}): Promise<Shop> {
  const shop = { ...newShop(SHOP, 'taobao', '南栀女装'), ...change }
  await store.db.shops.put(shop)
  return shop
}

export function anOrder(orderNo: string, change: Partial<Order> = {}): Order {
  const shopId = change.shopId ?? SHOP
  const asOf = Date.UTC(2026, 8, 20)
  return {
    key: orderKeyOf(shopId, orderNo),
    shopId,
    marketplace: 'taobao',
    orderNo,
    buyerKey: null,
    placedAt: Date.UTC(2026, 8, 1),
    currency: 'CNY',
    totalMinor: 10_000,
    paidMinor: 10_000,
    refundedMinor: 0,
    items: [{ title: '连衣裙', attributes: { 尺码: 'L' }, quantity: 1 }],
    events: [{ type: 'placed', at: Date.UTC(2026, 8, 1), source: 'file', asOf }],
    states: [{ state: 'paid', raw: '买家已付款', source: 'file', asOf }],
    rev: 1,
    updatedAt: 0,
    ...change,
  }
}

/** Stores orders as an import would. */
export function addOrders({ db, now }: Store, orders: Order[], asOf: number | null = Date.UTC(2026, 8, 20)) {
  const shopId = orders[0]?.shopId ?? SHOP
  return write(db, orderTables(db), () =>
    putOrders(
      db,
      shopId,
      orders.map((order) => ({ order })),
      now(),
      asOf,
    ),
  )
}

export function aChat(change: Partial<ChatIdentity> = {}): ChatIdentity {
  return {
    chatKey: 'taobao|南栀女装|c1',
    siteId: 'taobao',
    marketplace: 'taobao',
    account: '南栀女装',
    conversation: 'c1',
    conversationStable: true,
    nameUnique: false,
    buyerName: '陈小平',
    ...change,
  }
}
