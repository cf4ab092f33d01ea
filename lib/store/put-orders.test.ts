import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addOrders, anOrder, type Scratch, SHOP, scratchStore } from '../../test/scratch-store'
import type { Order } from '../orders/order'
import { countAnew } from './buyer-rows'
import { ordersOfBuyer } from './put-orders'

const asOf = (day: number) => Date.UTC(2026, 8, day)
const anna = `${SHOP}|nick:anna`
const bob = `${SHOP}|nick:bob`

/** Everything a summary or a count could get wrong, without what only bookkeeping changes. */
async function picture({ db }: Scratch) {
  const strip = ({ rev: _rev, updatedAt: _at, ...row }: { rev: number; updatedAt: number }) => row
  const sorted = (row: ReturnType<typeof strip>) =>
    JSON.parse(
      JSON.stringify(row, (key, value) =>
        key === 'deals'
          ? [...value].sort((a, b) => a - b)
          : key === 'events' || key === 'states'
            ? value.map((one: unknown) => JSON.stringify(one)).sort()
            : value,
      ),
    )
  return {
    orders: (await db.orders.toArray()).map(strip).map(sorted),
    buyers: (await db.buyers.toArray()).map(strip).map(sorted),
    tallies: await db.tallies.toArray(),
  }
}

describe('storing orders', () => {
  it('counts what is new and keeps the buyer’s summary', async () => {
    const store = scratchStore()
    const put = await addOrders(store, [
      anOrder('1', { buyerKey: anna, placedAt: asOf(1), adviser: '小李' }),
      anOrder('2', { buyerKey: anna, placedAt: asOf(3), refundedMinor: 10_000 }),
      anOrder('3', { buyerKey: anna, placedAt: asOf(5), paidMinor: 0 }),
      anOrder('4'),
    ])
    expect(put).toMatchObject({ added: 4, changed: 0, unchanged: 0 })
    expect(await store.db.buyers.get(anna)).toMatchObject({
      orders: 3,
      paidOrders: 2,
      refundedOrders: 1,
      netMinor: 10_000,
      firstAt: asOf(1),
      lastAt: asOf(5),
      lastAdviser: '小李',
      sizes: [['L', 1]],
      usualSize: null,
    })
    expect(await store.db.tallies.get(SHOP)).toEqual({
      shopId: SHOP,
      orders: 4,
      unclaimed: 1,
      buyers: 1,
      dataAsOf: asOf(20),
    })
  })

  it('the same file twice changes nothing', async () => {
    const store = scratchStore()
    const file = () => [anOrder('1', { buyerKey: anna }), anOrder('2')]
    await addOrders(store, file())
    const before = await picture(store)
    expect(await addOrders(store, file())).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
    expect(await picture(store)).toEqual(before)
  })

  it('a later file that says the same only makes the facts fresher', async () => {
    const store = scratchStore()
    await addOrders(store, [anOrder('1', { buyerKey: anna })])
    const later = anOrder('1', { buyerKey: anna })
    for (const fact of [...later.states, ...later.events]) fact.asOf = asOf(25)
    expect(await addOrders(store, [later], asOf(25))).toMatchObject({ unchanged: 1, changed: 0 })
    const newest = (await store.db.orders.get(`${SHOP}|1`))?.states.map((fact) => fact.asOf)
    expect(Math.max(...(newest ?? []))).toBe(asOf(25))
    expect((await store.db.tallies.get(SHOP))?.dataAsOf).toBe(asOf(25))
  })

  it('an order twice in one batch is one order', async () => {
    const store = scratchStore()
    expect(await addOrders(store, [anOrder('1', { buyerKey: anna }), anOrder('1', { buyerKey: anna })])).toMatchObject({
      added: 1,
    })
    expect((await store.db.buyers.get(anna))?.orders).toBe(1)
  })

  it('an export that names the buyer takes over what one chat had claimed', async () => {
    const store = scratchStore()
    const chat = `${SHOP}|chat:c1`
    await addOrders(store, [anOrder('1', { buyerKey: chat })])
    const put = await addOrders(store, [anOrder('1', { buyerKey: anna })])
    expect(put.renamed).toEqual([{ from: chat, to: anna }])
    expect((await store.db.orders.get(`${SHOP}|1`))?.buyerKey).toBe(anna)
    expect((await store.db.buyers.get(chat))?.orders).toBe(0)
    expect((await store.db.buyers.get(anna))?.orders).toBe(1)
  })

  it('an export without buyers does not take a claimed order away', async () => {
    const store = scratchStore()
    await addOrders(store, [anOrder('1', { buyerKey: anna })])
    await addOrders(store, [anOrder('1', { carrier: '中通' })])
    expect(await store.db.orders.get(`${SHOP}|1`)).toMatchObject({ buyerKey: anna, carrier: '中通' })
    expect((await store.db.tallies.get(SHOP))?.unclaimed).toBe(0)
  })
})

describe('whatever comes in whatever order', { timeout: 30_000 }, () => {
  const [a, b] = [scratchStore(), scratchStore()]
  const emptied = async (store: Scratch) => {
    await Promise.all([store.db.orders.clear(), store.db.buyers.clear(), store.db.tallies.clear()])
    return store
  }
  const version = fc.record({
    orderNo: fc.constantFrom('1', '2', '3'),
    day: fc.integer({ min: 1, max: 28 }),
    buyerKey: fc.constantFrom(null, anna, bob),
    paidMinor: fc.constantFrom(0, 5000, 9000),
    refundedMinor: fc.constantFrom(0, 1000),
    size: fc.constantFrom('M', 'L', '__proto__'),
  })
  // One buyer and one size an order: files disagree about states and money, not about who bought.
  const toOrders = (
    versions: {
      orderNo: string
      day: number
      buyerKey: string | null
      paidMinor: number
      refundedMinor: number
      size: string
    }[],
  ): Order[] => {
    const first = new Map(versions.map((one) => [one.orderNo, one]))
    return versions.map(({ orderNo, day, paidMinor, refundedMinor }) => {
      const { buyerKey, size } = first.get(orderNo)!
      return anOrder(orderNo, {
        buyerKey,
        paidMinor,
        refundedMinor,
        items: [{ title: 't', attributes: { 尺码: size }, quantity: 1 }],
        events: [{ type: 'placed', at: asOf(1), source: 'file', asOf: asOf(day) }],
        states: [{ state: paidMinor ? 'paid' : 'unpaid', raw: 'w', source: 'file', asOf: asOf(day) }],
      })
    })
  }

  it('summaries equal a count from nothing, and counts equal the rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(version, { maxLength: 4 }), { maxLength: 5 }), async (files) => {
        const store = await emptied(a)
        for (const file of files) if (file.length > 0) await addOrders(store, toOrders(file))
        for (const row of await store.db.buyers.toArray()) {
          const orders = await ordersOfBuyer(store.db, row.key)
          const { deals: anew, ...rest } = countAnew(row, orders, row.updatedAt)
          const { deals, ...kept } = row
          expect(kept).toEqual(rest)
          expect([...deals].sort()).toEqual([...anew].sort())
        }
        const rows = await store.db.orders.toArray()
        const tally = await store.db.tallies.get(SHOP)
        expect([tally?.orders ?? 0, tally?.unclaimed ?? 0]).toEqual([
          rows.length,
          rows.filter(({ buyerKey }) => buyerKey === null).length,
        ])
        expect(tally?.buyers ?? 0).toBe(await store.db.buyers.count())
      }),
      { numRuns: 60 },
    )
  })

  it('two files in either order end in the same state', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(version, { minLength: 2, maxLength: 8 }), async (versions) => {
        const orders = toOrders(versions)
        const half = Math.ceil(orders.length / 2)
        await Promise.all([emptied(a), emptied(b)])
        await addOrders(a, orders.slice(0, half))
        await addOrders(a, orders.slice(half))
        await addOrders(b, orders.slice(half))
        await addOrders(b, orders.slice(0, half))
        expect(await picture(b)).toEqual(await picture(a))
      }),
      { numRuns: 60 },
    )
  })
})
