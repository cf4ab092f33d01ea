import { beforeEach, describe, expect, it, vi } from 'vitest'
import { aChat, addShop, type Scratch, SHOP, scratchStore } from '../../test/scratch-store'
import { openDesk } from './desk'
import type { Progress } from './import-protocol'
import {
  type ImportBench,
  previewImport,
  type RunWatch,
  resumeImport,
  runImport,
  type Source,
  unfinishedImports,
} from './import-run'
import { settingsOf } from './settings'

// Thousands of rows in a pure JavaScript database.
vi.setConfig({ testTimeout: 60_000 })

let store: Scratch
let bench: ImportBench
let progress: Progress[]

beforeEach(() => {
  store = scratchStore()
  bench = { db: store.db, now: store.now, newId: store.newId, settings: () => settingsOf(store) }
  progress = []
})

const watch = (cancelAfter = Number.POSITIVE_INFINITY): RunWatch => ({
  onProgress: (one) => progress.push(one),
  isCancelled: () => progress.length >= cancelAfter,
})

const HEADER =
  '订单编号,买家会员名,总金额,买家实际支付金额,订单状态,收货人姓名,订单创建时间,订单付款时间,宝贝标题,宝贝总数量'
const PAID = '买家已付款，等待卖家发货'

interface Line {
  no: number
  nick?: string
  paid?: string
  status?: string
}

function file(lines: Line[], change: Partial<Source> = {}): Source {
  const rows = lines.map(({ no, nick = `买家${no % 700}`, paid = '99.00', status = PAID }) => {
    const orderNo = `2${String(no).padStart(17, '0')}`
    return `${orderNo},${nick},99.00,${paid},"${status}",陈*平,2026-09-01 10:00:00,2026-09-01 10:01:00,连衣裙,1`
  })
  return {
    fileName: 'ExportOrderList.csv',
    bytes: new TextEncoder().encode([HEADER, ...rows].join('\r\n')),
    asOf: Date.UTC(2026, 8, 20),
    ...change,
  }
}
const many = (count: number, change: Partial<Line> = {}) =>
  Array.from({ length: count }, (_, no) => ({ no, ...change }))
const newShop = { newShop: { marketplace: 'taobao', name: '南栀女装' } } as const

async function imported(
  source: Source,
  target: Parameters<typeof previewImport>[2] = { shopId: SHOP },
  watching = watch(),
) {
  return runImport(bench, await previewImport(bench, source, target), watching)
}

async function everything() {
  const tables = await Promise.all([store.db.orders, store.db.buyers, store.db.tallies].map((table) => table.toArray()))
  return JSON.stringify(tables, (key, value) => (key === 'rev' || key === 'updatedAt' ? undefined : value))
}

describe('an import', () => {
  it('says what it will do before anything is written', async () => {
    const { preview } = await previewImport(bench, file([...many(3), { no: 9, paid: 'abc' }]), newShop)
    expect(preview).toMatchObject({
      rows: 4,
      orders: 3,
      buyers: 3,
      added: 3,
      changed: 0,
      unchanged: 0,
      rejected: 1,
      unclaimed: 0,
      shop: { id: null, name: '南栀女装' },
      totals: { currency: 'CNY', paidMinor: 29_700 },
      statuses: { [PAID]: { state: 'paid', count: 3 } },
    })
    expect(preview.rejectedRows[0]).toMatchObject({ line: 5 })
    const counts = await Promise.all(store.db.tables.map((table) => table.count()))
    expect(counts.every((count) => count === 0)).toBe(true)
  })

  it('stores orders, buyers, tiers, rejected rows and its own record, and drops the staged file', async () => {
    const ended = await imported(file([...many(2500), { no: 9999, paid: 'abc' }]), newShop)
    expect(ended).toMatchObject({ status: 'done', rows: 2501, added: 2500, changed: 0, unchanged: 0, rejected: 1 })
    expect(await store.db.orders.count()).toBe(2500)
    expect(await store.db.buyers.count()).toBe(700)
    expect(await store.db.tallies.get(ended.shopId)).toMatchObject({
      orders: 2500,
      buyers: 700,
      unclaimed: 0,
      dataAsOf: Date.UTC(2026, 8, 20),
    })
    expect(await store.db.rejects.toArray()).toMatchObject([
      { importId: ended.id, line: 2502, reason: expect.stringContaining('abc') },
    ])
    expect(await store.db.importChunks.count()).toBe(0)
    expect((await store.db.shops.get(ended.shopId))?.name).toBe('南栀女装')
    expect(progress.map(({ orders, total }) => [orders, total])).toEqual([
      [1000, 2500],
      [2000, 2500],
      [2500, 2500],
    ])
    const { desk } = await openDesk(store, {
      chat: aChat({ nameUnique: true, buyerName: '买家1' }),
      orderNos: [],
      consoleOrders: [],
    })
    expect(desk.buyer).toMatchObject({ name: '买家1', orders: 4, tier: 'A', tierReason: { of: 700 } })
  })

  it('a second time brings nothing new, and the preview says so', async () => {
    await addShop(store)
    await imported(file(many(50)))
    const before = await everything()
    expect((await previewImport(bench, file(many(50)), { shopId: SHOP })).preview).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 50,
    })
    expect(await imported(file(many(50)))).toMatchObject({ added: 0, changed: 0, unchanged: 50 })
    expect(await everything()).toBe(before)
  })

  it('of two files the newer facts win, whichever comes first', async () => {
    const morning = file(many(20))
    const evening = file(many(25, { status: '卖家已发货，等待买家确认' }), { asOf: Date.UTC(2026, 8, 21) })
    await addShop(store)
    await imported(morning)
    expect(await imported(evening)).toMatchObject({ added: 5, changed: 20 })
    const forward = await everything()
    store = scratchStore()
    bench = { ...bench, db: store.db }
    await addShop(store)
    await imported(evening)
    await imported(morning)
    expect(await everything()).toBe(forward)
  })

  it('a file that is no export is refused with nothing written', async () => {
    await addShop(store)
    const picture = file([], { bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0, 0, 0]) })
    await expect(previewImport(bench, picture, { shopId: SHOP })).rejects.toMatchObject({ name: 'FileFault' })
    expect(await store.db.imports.count()).toBe(0)
  })

  it('cancelling keeps what is stored and stops at a chunk', async () => {
    await addShop(store)
    const ended = await imported(file(many(2500)), { shopId: SHOP }, watch(1))
    expect(ended).toMatchObject({ status: 'cancelled', added: 1000 })
    expect(await store.db.orders.count()).toBe(1000)
    expect(await unfinishedImports(bench)).toEqual([])
  })
})

describe('an import that is cut off', () => {
  /** Dies after the given number of chunks, as a closed tab or a killed browser does: between two transactions. */
  async function cutOff(source: Source, chunks: number) {
    const dying: RunWatch = {
      onProgress: (one) => {
        progress.push(one)
        if (progress.length === chunks) throw new Error('killed')
      },
      isCancelled: () => false,
    }
    await expect(imported(source, { shopId: SHOP }, dying)).rejects.toThrow('killed')
  }

  it('goes on at its cursor and ends as if nothing had happened', async () => {
    await addShop(store)
    await imported(file(many(2500)))
    const whole = await everything()

    store = scratchStore()
    bench = { ...bench, db: store.db }
    progress = []
    await addShop(store)
    await cutOff(file(many(2500)), 1)
    const [row, ...more] = await unfinishedImports(bench)
    expect([row?.orderCursor, more.length, await store.db.orders.count()]).toEqual([1000, 0, 1000])
    const ended = await resumeImport(bench, row!, watch())
    expect(ended).toMatchObject({ status: 'done', added: 2500, unchanged: 0 })
    expect(await everything()).toBe(whole)
    expect(await store.db.importChunks.count()).toBe(0)
  })

  it('a full disk rolls the chunk back, keeps the cursor, and goes on when there is room', async () => {
    await addShop(store)
    const opened = await previewImport(bench, file(many(2500)), { shopId: SHOP })
    const put = store.db.orders.bulkPut.bind(store.db.orders)
    let calls = 0
    store.db.orders.bulkPut = ((rows: never) => {
      if (++calls === 2)
        throw Object.assign(new Error('full'), { name: 'AbortError', inner: { name: 'QuotaExceededError' } })
      return put(rows)
    }) as typeof store.db.orders.bulkPut
    await expect(runImport(bench, opened, watch())).rejects.toMatchObject({ code: 'storage-full' })
    const [row] = await unfinishedImports(bench)
    expect([row?.orderCursor, await store.db.orders.count()]).toEqual([1000, 1000])
    expect(await resumeImport(bench, row!, watch())).toMatchObject({ status: 'done', added: 2500 })
    expect((await store.db.tallies.get(SHOP))?.orders).toBe(2500)
  })

  it('one that died while its file was being staged is closed, with nothing stored', async () => {
    await addShop(store)
    const opened = await previewImport(bench, file(many(5)), { shopId: SHOP })
    store.db.importChunks.put = () => Promise.reject(new Error('killed')) as never
    await expect(runImport(bench, opened, watch())).rejects.toThrow('killed')
    const [row] = await unfinishedImports(bench)
    expect(row?.status).toBe('staged')
    expect(await resumeImport(bench, row!, watch())).toMatchObject({ status: 'failed', added: 0 })
    expect(await store.db.orders.count()).toBe(0)
  })
})

it('a buyer known from one chat keeps everything when an export names them', async () => {
  await addShop(store)
  const unnamed = file([
    { no: 1, nick: '' },
    { no: 2, nick: '' },
  ])
  await imported(unnamed)
  const chat = aChat({ nameUnique: false })
  const orderNos = ['200000000000000001', '200000000000000002']
  await openDesk(store, { chat, orderNos, consoleOrders: [] })
  await store.db.notes.put({
    id: 'n',
    buyerKey: `${SHOP}|chat:c1`,
    text: '老客户',
    author: '',
    at: 1,
    rev: 1,
    updatedAt: 1,
  })
  await imported(file([{ no: 1, nick: 'anna' }], { asOf: Date.UTC(2026, 8, 25) }))
  const { desk } = await openDesk(store, { chat, orderNos: [], consoleOrders: [] })
  expect(desk).toMatchObject({
    buyer: { key: `${SHOP}|nick:anna`, orders: 2 },
    note: { text: '老客户' },
    identifiedBy: 'link',
  })
})
