import { beforeEach, describe, expect, it } from 'vitest'
import { aChat, addOrders, addShop, anOrder, type Scratch, SHOP, scratchStore } from '../../test/scratch-store'
import type { ChatIdentity, ConsoleOrder } from '../chat/chat'
import { openDesk } from './desk'
import { services } from './services/index'

const anna = `${SHOP}|nick:anna`
const own = `${SHOP}|chat:c1`
const panel = { from: 'extension', path: '/panel.html', tabId: 1 } as const

let store: Scratch

beforeEach(async () => {
  store = scratchStore()
  await addShop(store)
})

async function open(change: Partial<ChatIdentity> = {}, orderNos: string[] = [], consoleOrders: ConsoleOrder[] = []) {
  return (await openDesk(store, { chat: aChat(change), orderNos, consoleOrders })).desk
}

describe('opening a chat', () => {
  it('knows the buyer by an order number, with orders newest first', async () => {
    await addOrders(store, [
      anOrder('11', { buyerKey: anna, placedAt: 1000 }),
      anOrder('12', { buyerKey: anna, placedAt: 2000 }),
    ])
    const desk = await open({}, ['11'])
    expect(desk).toMatchObject({
      identifiedBy: 'order',
      buyer: { key: anna, orders: 2, netMinor: 20_000, usualSize: 'L' },
    })
    expect(desk.orders.map(({ orderNo }) => orderNo)).toEqual(['12', '11'])
    expect(desk.orders[0]).not.toHaveProperty('tail')
  })

  it('nobody is said as such, with the age of the data, never as new', async () => {
    await addOrders(store, [anOrder('11', { buyerKey: anna })])
    expect(await open()).toMatchObject({
      buyer: null,
      identifiedBy: 'none',
      dataAsOf: Date.UTC(2026, 8, 20),
      orders: [],
    })
  })

  it('asks for the shop when the account is not known', async () => {
    expect(await open({ account: '别的账号' })).toMatchObject({ shop: null, shops: [{ id: SHOP }], buyer: null })
  })

  it('keeps what it learnt, and forgets nothing when the numbers have scrolled away', async () => {
    await addOrders(store, [anOrder('11', { buyerKey: anna })])
    await open({}, ['11'])
    expect(await open()).toMatchObject({ buyer: { key: anna }, identifiedBy: 'link' })
  })

  it('learns nothing on a conversation that two buyers may share', async () => {
    await addOrders(store, [anOrder('11', { buyerKey: anna })])
    const shared = { conversationStable: false }
    expect(await open(shared, ['11'])).toMatchObject({ buyer: { key: anna } })
    expect(await open(shared)).toMatchObject({ buyer: null, identifiedBy: 'none' })
  })

  it('learns the platform id, so that another conversation of it is known', async () => {
    await addOrders(store, [anOrder('11', { buyerKey: anna })])
    await open({ platformId: '777' }, ['11'])
    expect(await open({ platformId: '777', conversation: 'c9', chatKey: 'k9' })).toMatchObject({
      buyer: { key: anna },
      identifiedBy: 'platform-id',
    })
  })

  it('finds a unique name exactly, whatever its case or width', async () => {
    await addOrders(store, [anOrder('11', { buyerKey: anna })])
    expect(await open({ nameUnique: true, buyerName: 'Ａnna' })).toMatchObject({
      buyer: { key: anna },
      identifiedBy: 'name',
    })
    expect(await open({ nameUnique: true, buyerName: 'ann', chatKey: 'k3', conversation: 'c3' })).toMatchObject({
      buyer: null,
    })
    expect(await open({ nameUnique: false, buyerName: 'anna', chatKey: 'k2', conversation: 'c2' })).toMatchObject({
      buyer: null,
    })
  })

  it('two owners in one chat name nobody, and say why', async () => {
    await addOrders(store, [anOrder('11', { buyerKey: anna }), anOrder('12', { buyerKey: `${SHOP}|nick:bob` })])
    expect(await open({}, ['11', '12'])).toMatchObject({
      buyer: null,
      identityReason: { code: 'owners-differ' },
      orders: [],
    })
  })
})

describe('claiming', () => {
  it('an unclaimed order seen in a chat founds a buyer and counts in the summary', async () => {
    await addOrders(store, [anOrder('11'), anOrder('12')])
    expect(await open({}, ['11'])).toMatchObject({
      buyer: { key: own, name: '陈小平', orders: 1 },
      identifiedBy: 'order',
      unclaimed: 1,
    })
    expect((await store.db.orders.get(`${SHOP}|11`))?.buyerKey).toBe(own)
    expect(await open({}, ['12'])).toMatchObject({ buyer: { orders: 2 }, unclaimed: 0 })
  })

  it('is never taken over by another chat', async () => {
    await addOrders(store, [anOrder('11')])
    await open({}, ['11'])
    const other = await open({ chatKey: 'k2', conversation: 'c2' }, ['11'])
    expect(other).toMatchObject({ buyer: null, identityReason: { code: 'order-of-another' }, orders: [] })
    expect((await store.db.orders.get(`${SHOP}|11`))?.buyerKey).toBe(own)
  })

  it('two chats at once: one gets it', async () => {
    await addOrders(store, [anOrder('11')])
    await Promise.all([open({}, ['11']), open({ chatKey: 'k2', conversation: 'c2' }, ['11'])])
    expect((await store.db.tallies.get(SHOP))?.unclaimed).toBe(0)
    expect(await store.db.buyers.count()).toBe(1)
  })

  it('an unstable conversation shows the order and claims nothing', async () => {
    await addOrders(store, [anOrder('11')])
    expect(await open({ conversationStable: false }, ['11'])).toMatchObject({
      buyer: null,
      identifiedBy: 'order',
      orders: [{ orderNo: '11' }],
      unclaimed: 1,
    })
  })

  it('a buyer known by a chat only keeps notes and orders when the platform id appears', async () => {
    await addOrders(store, [anOrder('11'), anOrder('12', { buyerKey: `${SHOP}|id:777` })])
    await open({}, ['11'])
    const { desk } = services(store)
    await desk.saveNote.run({ buyerKey: own, text: '要送礼盒' }, panel)
    expect(await open({ platformId: '777' })).toMatchObject({
      buyer: { key: `${SHOP}|id:777`, orders: 2 },
      note: { text: '要送礼盒' },
      identifiedBy: 'platform-id',
    })
    expect(await store.db.buyers.get(own)).toBeUndefined()
    expect((await store.db.tallies.get(SHOP))?.buyers).toBe(1)
  })

  it('a friend’s number quoted later moves neither link nor orders', async () => {
    await addOrders(store, [anOrder('11'), anOrder('12', { buyerKey: anna })])
    await open({}, ['11'])
    await open({}, ['12'])
    expect(await open()).toMatchObject({ buyer: { key: own, orders: 1 }, identifiedBy: 'link' })
  })
})

describe('the console’s own order panel', () => {
  const seenAt = Date.UTC(2026, 8, 30)
  it('adds a state of its time to an order that is known', async () => {
    await addOrders(store, [anOrder('11', { buyerKey: anna })])
    const desk = await open({}, [], [{ orderNo: '11', status: '卖家已发货', seenAt }])
    expect(desk.orders[0]?.states).toContainEqual({
      state: 'shipped',
      raw: '卖家已发货',
      source: 'console',
      asOf: seenAt,
    })
    expect(desk.identifiedBy).toBe('order')
  })
  it('a word nobody knows says nothing, an order nobody knows is not made up', async () => {
    await addOrders(store, [anOrder('11', { buyerKey: anna })])
    await open(
      {},
      [],
      [
        { orderNo: '11', status: '天晴', seenAt },
        { orderNo: '99', status: '卖家已发货', seenAt },
      ],
    )
    expect((await store.db.orders.get(`${SHOP}|11`))?.states).toHaveLength(1)
    expect(await store.db.orders.count()).toBe(1)
  })
  it('the same word a moment later costs no write', async () => {
    await addOrders(store, [anOrder('11', { buyerKey: anna })])
    await open({}, [], [{ orderNo: '11', status: '卖家已发货', seenAt }])
    const { rev } = (await store.db.orders.get(`${SHOP}|11`))!
    await open({}, [], [{ orderNo: '11', status: '卖家已发货', seenAt: seenAt + 60_000 }])
    expect((await store.db.orders.get(`${SHOP}|11`))?.rev).toBe(rev)
    await open({}, [], [{ orderNo: '11', status: '卖家已发货', seenAt: seenAt + 600_000 }])
    expect((await store.db.orders.get(`${SHOP}|11`))?.rev).toBe(rev + 1)
  })
})

describe('a chat that was open before the file was imported', () => {
  it('teaches once: asked again with the same look at the console, there is nothing to write', async () => {
    await addOrders(store, [anOrder('11', { buyerKey: anna })])
    const ask = {
      chat: aChat(),
      orderNos: [],
      consoleOrders: [{ orderNo: '11', status: '卖家已发货', seenAt: Date.UTC(2026, 8, 19) }],
    }
    await openDesk(store, ask)
    const { rev } = (await store.db.orders.get(`${SHOP}|11`))!
    expect((await openDesk(store, ask)).learnt).toBe(false)
    expect((await store.db.orders.get(`${SHOP}|11`))?.rev).toBe(rev)
  })
})

describe('by hand', () => {
  const ops = () => services(store).desk
  it('binds an order that exists, and says so when it does not', async () => {
    await addOrders(store, [anOrder('11')])
    expect(await ops().link.run({ chat: aChat(), orderNo: '10' }, panel)).toEqual({ done: 'no-such-order' })
    expect(await ops().link.run({ chat: aChat(), orderNo: ' 11 ' }, panel)).toEqual({ done: 'linked' })
    expect(await open()).toMatchObject({ buyer: { key: own, orders: 1 }, identifiedBy: 'link' })
  })
  it('never takes an order from a buyer', async () => {
    await addOrders(store, [anOrder('11'), anOrder('12', { buyerKey: anna })])
    await open({}, ['11'])
    expect(await ops().link.run({ chat: aChat(), orderNo: '12' }, panel)).toEqual({ done: 'claimed-by-other' })
    expect((await store.db.orders.get(`${SHOP}|12`))?.buyerKey).toBe(anna)
  })
  it('a chat that nobody knows becomes the owner’s', async () => {
    await addOrders(store, [anOrder('12', { buyerKey: anna })])
    expect(await ops().link.run({ chat: aChat(), orderNo: '12' }, panel)).toEqual({ done: 'linked' })
    expect(await open()).toMatchObject({ buyer: { key: anna } })
  })
  it('unlinking sticks, even with the number still in the chat, and frees what only this chat had claimed', async () => {
    await addOrders(store, [anOrder('11')])
    await open({}, ['11'])
    await ops().unlink.run({ chat: aChat() }, panel)
    expect(await store.db.orders.get(`${SHOP}|11`)).toMatchObject({ buyerKey: null, unclaimedOf: SHOP })
    expect(await open({}, ['11'])).toMatchObject({ buyer: null, unclaimed: 1 })
    expect(await ops().link.run({ chat: aChat(), orderNo: '11' }, panel)).toEqual({ done: 'linked' })
  })
  it('unlinking from a named buyer leaves that buyer whole', async () => {
    await addOrders(store, [anOrder('11', { buyerKey: anna })])
    await open({}, ['11'])
    await ops().unlink.run({ chat: aChat() }, panel)
    expect(await open({}, ['11'])).toMatchObject({ buyer: null })
    expect(await store.db.buyers.get(anna)).toMatchObject({ orders: 1 })
  })
  it('assigns an account to one shop only', async () => {
    await addShop(store, { id: 'shop2', name: '二店', accounts: ['小李'] })
    await ops().assignShop.run({ marketplace: 'taobao', account: '小李', shopId: SHOP }, panel)
    expect((await store.db.shops.toArray()).map(({ id, accounts }) => [id, accounts])).toEqual([
      [SHOP, ['小李']],
      ['shop2', []],
    ])
    expect((await open({ account: '小李' })).shop?.id).toBe(SHOP)
  })
})

describe('what the agent leaves on a desk', () => {
  it('note, pin, ticks and what was received come back, the note with its history kept', async () => {
    await addOrders(store, [anOrder('11', { buyerKey: anna })])
    await open({}, ['11'])
    const { desk, settings } = services(store)
    await settings.set.run({ agentName: '小李' }, panel)
    await desk.saveNote.run({ buyerKey: anna, text: '第一版' }, panel)
    store.clock.at += 1000
    await desk.saveNote.run({ buyerKey: anna, text: '只收中通' }, panel)
    await desk.pin.run({ chatKey: aChat().chatKey, pin: { stage: 'after', focus: null, at: 5 } }, panel)
    await desk.tick.run({ orderKey: `${SHOP}|11`, attribute: '__proto__', ticked: true }, panel)
    await desk.tick.run({ orderKey: `${SHOP}|11`, attribute: 'size', ticked: true }, panel)
    await desk.remember.run({ chatKey: aChat().chatKey, replyId: 'r1', variant: 2, text: '好的' }, panel)
    const desk1 = await open()
    expect(desk1).toMatchObject({
      note: { text: '只收中通', author: '小李', at: store.clock.at },
      pin: { stage: 'after', focus: null, at: 5 },
      received: [{ replyId: 'r1', variant: 2 }],
    })
    expect(Object.entries(desk1.ticks[`${SHOP}|11`] ?? {})).toEqual([
      ['__proto__', true],
      ['size', true],
    ])
    expect(await store.db.notes.count()).toBe(2)
    // The same buyer in another conversation has got that text already.
    expect((await open({ chatKey: 'k2', conversation: 'c2' }, ['11'])).received).toHaveLength(1)
    store.clock.at += 1000
    await desk.saveNote.run({ buyerKey: anna, text: ' ' }, panel)
    expect((await open()).note).toBeNull()
  })
})
