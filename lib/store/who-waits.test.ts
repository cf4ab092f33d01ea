import { beforeEach, describe, expect, it } from 'vitest'
import { addOrders, addShop, anOrder, type Scratch, SHOP, scratchStore } from '../../test/scratch-store'
import { pinduoduo } from '../sites/pinduoduo'
import { practice } from '../sites/practice'
import { openDesk } from './desk'
import { whoWaits } from './who-waits'

let store: Scratch
beforeEach(() => {
  store = scratchStore()
  store.sites = [practice, pinduoduo, { ...practice, id: 'unique', marketplace: 'taobao', nameUnique: true }]
})

describe('who of those who wait is known', () => {
  it('by a chat that was open before', async () => {
    await addShop(store, { marketplace: 'practice' })
    await addOrders(store, [anOrder('1', { buyerKey: `${SHOP}|id:b1` }), anOrder('2', { buyerKey: `${SHOP}|id:b1` })])
    await openDesk(store, {
      chat: {
        chatKey: 'practice|南栀女装|c1',
        siteId: 'practice',
        marketplace: 'practice',
        account: '南栀女装',
        conversation: 'c1',
        conversationStable: true,
        nameUnique: false,
        platformId: 'b1',
      },
      orderNos: [],
      consoleOrders: [],
    })
    const rows = [
      { name: '小雨', conversation: 'c1' },
      { name: '小雨', conversation: 'c2' },
    ]
    const { known } = await whoWaits(store, { siteId: 'practice', account: '南栀女装', rows })
    expect(known).toEqual([{ ...rows[0], tier: null, paidOrders: 2 }])
  })

  it('by the buyer’s number where the row carries it', async () => {
    await addShop(store, { marketplace: 'pinduoduo' })
    await addOrders(store, [anOrder('1', { buyerKey: `${SHOP}|id:7012345678901` })])
    const rows = [{ name: '买家', conversation: '7012345678901' }]
    expect((await whoWaits(store, { siteId: 'pinduoduo', rows })).known).toMatchObject([{ ...rows[0], paidOrders: 1 }])
  })

  it('by the name only where names are unique, and never by a masked one', async () => {
    await addShop(store)
    await addOrders(store, [
      anOrder('1', { buyerKey: `${SHOP}|nick:小雨` }),
      anOrder('2', { buyerKey: `${SHOP}|nick:小*` }),
    ])
    const rows = [{ name: '小雨' }, { name: '小*' }]
    expect((await whoWaits(store, { siteId: 'unique', account: '南栀女装', rows })).known).toMatchObject([
      { name: '小雨', paidOrders: 1 },
    ])
    expect((await whoWaits(store, { siteId: 'practice', rows })).known).toEqual([])
  })

  it('the target is the shop’s own where it has one', async () => {
    await addShop(store)
    expect((await whoWaits(store, { siteId: 'unique', account: '南栀女装', rows: [] })).targetMs).toBe(30_000)
    await store.db.shops.update(SHOP, { targetWaitMs: 60_000 })
    expect((await whoWaits(store, { siteId: 'unique', account: '南栀女装', rows: [] })).targetMs).toBe(60_000)
    expect((await whoWaits(store, { siteId: 'nowhere', rows: [{ name: '小雨' }] })).known).toEqual([])
  })
})
