import { describe, expect, test } from 'vitest'
import { addOrders, addShop, anOrder, scratchStore } from '../../test/scratch-store'
import { lookUp } from './look-up'
import type { LookUp } from './window-contract'

async function filled() {
  const store = scratchStore()
  await addShop(store)
  await addShop(store, { id: 'shop2', name: '二店', marketplace: 'pinduoduo' })
  await addOrders(store, [
    anOrder('2874650123456780882', { buyerKey: 'shop1|nick:月下听风', trackingNo: 'YT7412345678901' }),
    anOrder('2874650123456780999', { buyerKey: 'shop1|nick:月下听风' }),
    anOrder('2874650123456781111', { buyerKey: 'shop1|nick:月下独酌', placedAt: Date.UTC(2026, 8, 5) }),
  ])
  await addOrders(store, [
    anOrder('261120-123456789010882', { shopId: 'shop2', marketplace: 'pinduoduo', trackingNo: 'SF1234567890123' }),
    anOrder('261120-123456789015555', { shopId: 'shop2', marketplace: 'pinduoduo', buyerKey: 'shop2|id:77' }),
  ])
  return store
}

const found = async (wanted: Partial<LookUp>) => {
  const hits = await lookUp(await filled(), { names: [], numbers: [], whole: true, ...wanted })
  return hits.map(({ buyer, orderNo, by }) => `${by} ${buyer?.name ?? '—'} ${orderNo?.slice(-4) ?? ''}`.trim())
}

describe('look-up', () => {
  test('a number in full is its order, and its buyer', async () => {
    expect(await found({ numbers: ['2874650123456780882'] })).toEqual(['order 月下听风 0882'])
  })
  test('an order that nobody has claimed is found as such', async () => {
    expect(await found({ numbers: ['261120-123456789010882'] })).toEqual(['order — 0882'])
  })
  test('last digits may be several, each buyer once, newest first; not in the middle of a chat', async () => {
    expect((await found({ numbers: ['0882'] })).sort()).toEqual(['order — 0882', 'order 月下听风 0882'])
    expect(await found({ numbers: ['1111'] })).toEqual(['order 月下独酌 1111'])
    expect(await found({ numbers: ['1111'], whole: false })).toEqual([])
  })
  test('a waybill, however it is written', async () => {
    expect(await found({ numbers: ['yt7412345678901'] })).toEqual(['waybill 月下听风 0882'])
    expect(await found({ numbers: ['SF1234567890123'] })).toEqual(['waybill — 0882'])
    expect(await found({ numbers: ['SF0000000000000'] })).toEqual([])
  })
  test('a name in full before parts of names, which count only where nothing else was pasted', async () => {
    expect(await found({ names: ['月下听风'] })).toEqual(['name 月下听风'])
    expect((await found({ names: ['月下'] })).sort()).toEqual(['part 月下听风', 'part 月下独酌'])
    expect(await found({ names: ['月下'], whole: false })).toEqual([])
    expect(await found({ names: ['没有的人'] })).toEqual([])
  })
  test('a number goes before a name; in a chat both are told', async () => {
    const both = { names: ['月下独酌'], numbers: ['2874650123456780882'] }
    expect(await found(both)).toEqual(['order 月下听风 0882'])
    expect(await found({ ...both, whole: false })).toEqual(['order 月下听风 0882', 'name 月下独酌'])
  })
})
