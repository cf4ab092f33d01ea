import { beforeEach, describe, expect, it } from 'vitest'
import { addOrders, addShop, anOrder, type Scratch, SHOP, scratchStore } from '../../test/scratch-store'
import { DAY_MS } from '../time'
import type { TierSettings } from './contract'
import { services } from './services/index'

const options = { from: 'extension', path: '/options.html', tabId: 2 } as const
const spend = { a: 6000, b: 1500, c: 1500, d: 700, e: 300 }

let store: Scratch
beforeEach(async () => {
  store = scratchStore()
  await addShop(store)
  const orders = Object.entries(spend).map(([nick, paidMinor], i) =>
    anOrder(String(i + 1), {
      buyerKey: `${SHOP}|nick:${nick}`,
      paidMinor,
      placedAt: store.clock.at - i * 100 * DAY_MS,
    }),
  )
  await addOrders(store, [...orders, anOrder('8'), anOrder('9', { buyerKey: `${SHOP}|nick:never-paid`, paidMinor: 0 })])
})
const { buyers, settings } = { buyers: () => services(store).buyers, settings: () => services(store).settings }
const set = (change: Partial<TierSettings>) =>
  settings().set.run({ tiers: { cuts: [75, 95], windowDays: null, indicator: 'net', ...change } }, options)
const tiers = async () =>
  Object.fromEntries(
    (await buyers().tierBoard.run({ shopId: SHOP }, options)).top.map(({ name, tier, tierReason }) => [
      name,
      `${tier}${tierReason?.rank}`,
    ]),
  )

describe('tiers', () => {
  it('are ranked with ties together, and say why', async () => {
    const board = await buyers().recomputeTiers.run({ shopId: SHOP }, options)
    expect(board).toMatchObject({
      claimedBuyers: 6,
      unclaimedOrders: 1,
      classes: { A: { buyers: 3, netMinor: 9000 }, B: { buyers: 1 }, C: { buyers: 1 } },
    })
    expect(await tiers()).toEqual({ a: 'A1', b: 'A2', c: 'A2', d: 'B4', e: 'C5' })
    expect(board.top[1]?.tierReason).toMatchObject({ rank: 2, of: 5, shareBefore: 0.6, shareWith: 0.9 })
  })
  it('follow the cuts, the window and the indicator at once', async () => {
    await set({ cuts: [50, 60] })
    expect(await tiers()).toEqual({ a: 'A1', b: 'C2', c: 'C2', d: 'C4', e: 'C5' })
    await set({ windowDays: 150 })
    expect(await tiers()).toMatchObject({ a: 'A1', b: 'B2', c: 'C3' })
    await set({ indicator: 'orders', cuts: [1, 100] })
    expect(await tiers()).toMatchObject({ a: 'A1', e: 'A1' })
  })
  it('a buyer without a paid order stands nowhere', async () => {
    await set({})
    const [found] = await buyers().search.run({ text: 'never' }, options)
    expect(found).toMatchObject({ name: 'never-paid', tier: null, tierReason: null })
  })
  it('all shops together are a ranking of their own', async () => {
    await addShop(store, { id: 'shop2', name: '二店' })
    await addOrders(store, [anOrder('1', { shopId: 'shop2', buyerKey: 'shop2|nick:z', paidMinor: 90_000 })])
    await set({})
    const board = await buyers().tierBoard.run({ shopId: null }, options)
    expect(board.top[0]).toMatchObject({ name: 'z', tierReason: { rank: 1, of: 6 } })
    expect((await buyers().tierBoard.run({ shopId: SHOP }, options)).top[0]).toMatchObject({
      name: 'a',
      tierReason: { rank: 1, of: 5 },
    })
  })
})

describe('looking for a buyer', () => {
  const names = async (text: string, shopId?: string) =>
    (await buyers().search.run({ text, ...(shopId ? { shopId } : {}) }, options)).map(({ name }) => name)
  it('finds names by their beginning, then by any part, whatever the case', async () => {
    await addOrders(store, [
      anOrder('20', { buyerKey: `${SHOP}|nick:Lily花花` }),
      anOrder('21', { buyerKey: `${SHOP}|nick:大花` }),
    ])
    expect(await names('lily')).toEqual(['Lily花花'])
    expect(await names('花')).toEqual(expect.arrayContaining(['Lily花花', '大花']))
    expect(await names('  ')).toEqual([])
  })
  it('finds the whole order number and its last digits, of this shop only', async () => {
    await addOrders(store, [anOrder('260901-123456789010882', { buyerKey: `${SHOP}|nick:尾号` })])
    expect(await names('260901-123456789010882')).toEqual(['尾号'])
    expect(await names('…0882')).toEqual(['尾号'])
    expect(await names('882')).toEqual([])
    expect(await names('0882', 'another')).toEqual([])
  })
})
