import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import Dexie from 'dexie'
import { describe, expect, it } from 'vitest'
import { aChat, type Scratch, scratchStore } from '../../test/scratch-store'
import { ChatsideDb, SCHEMA_EPOCH } from './db'
import { openDesk } from './desk'
import { storageState } from './generation'
import { resumeImport, unfinishedImports } from './import-run'
import { services } from './services/index'
import { settingsOf } from './settings'
import type { Canary } from './store'

interface Sample {
  version: number
  canary: Canary
  stores: Record<string, string>
  tables: Record<string, object[]>
}

const FOLDER = new URL('../../test/versions/', import.meta.url)
const caller = { from: 'extension', path: '/panel.html', tabId: 1 } as const

/** Samples are JSON, which knows no typed arrays. */
function revived(_key: string, value: unknown): unknown {
  if (!(value instanceof Object)) return value
  if ('$float64' in value) return Float64Array.from(value.$float64 as number[])
  if ('$bytes' in value) return new Uint8Array(Buffer.from(String(value.$bytes), 'base64'))
  return value
}

const sampleOf = (version: number): Sample =>
  JSON.parse(readFileSync(new URL(`v${version}.json`, FOLDER), 'utf8'), revived)

/** Lays a database down as that version left it, with its own schema, and opens it with today's code. */
async function opened(version: number): Promise<Scratch> {
  const sample = sampleOf(version)
  const store = scratchStore()
  const old = new Dexie(store.db.name)
  old.version(sample.version).stores(sample.stores)
  await Promise.all(Object.entries(sample.tables).map(([name, rows]) => old.table(name).bulkPut(rows)))
  old.close()
  store.db = new ChatsideDb(store.db.name)
  store.outside.canary = sample.canary
  return store
}

const versions = readdirSync(FOLDER)
  .flatMap((name) => /^v(\d+)\.json$/.exec(name)?.[1] ?? [])
  .map(Number)

it('every version has a sample', () => {
  expect(versions.sort()).toEqual(Array.from({ length: SCHEMA_EPOCH }, (_, i) => i + 1))
})

it('the newest sample has exactly the tables and keys of today', () => {
  const db = new ChatsideDb('schema')
  const today = db.tables.map(({ name, schema }) => [
    name,
    [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', '),
  ])
  expect(Object.fromEntries(today)).toEqual(sampleOf(SCHEMA_EPOCH).stores)
})

it('a database of version 2 keeps what the agent has mapped and repaired', async () => {
  const ops = services(await opened(2))
  const mapped = await ops.sites.forUrl.run({ url: 'https://im.weidian.example/chat?id=1' }, caller)
  expect(mapped).toMatchObject({ site: { id: 'own-1', name: '微店客服' }, builtIn: false })
  const repaired = await ops.sites.forUrl.run({ url: 'http://localhost/practice' }, caller)
  expect(repaired).toMatchObject({ builtIn: true, repaired: ['composer'] })
  expect(repaired?.site.roles.composer?.[0]).toEqual({ css: '#composer' })
  const file = await ops.sites.exportFile.run({ siteId: 'own-1' }, caller)
  expect(await ops.sites.importFile.run({ text: file }, caller)).toMatchObject({ done: 'replaced' })
})

describe.each(versions)('a database of version %i, opened with today’s code', (version) => {
  it('is whole', async () => {
    const store = await opened(version)
    expect(await storageState(store)).toEqual({ state: 'ready', orders: 5, lostOrders: 0 })
    for (const [name, rows] of Object.entries(sampleOf(version).tables))
      expect(await store.db.table(name).count(), name).toBe(rows.length)
  })

  it('knows its buyers, and who is not one', async () => {
    const store = await opened(version)
    const open = async (chatKey: string, conversation: string, orderNos: string[] = []) =>
      (await openDesk(store, { chat: aChat({ chatKey, conversation }), orderNos, consoleOrders: [] })).desk
    expect(await open('k2', 'c2')).toMatchObject({
      buyer: { name: 'anna', orders: 2, netMinor: 39_800, tier: 'A', tierReason: { rank: 1, of: 1 } },
      identifiedBy: 'link',
      note: { text: '只收中通', author: '小李' },
      pin: { stage: 'after', focus: 'shop1|260000000000000001' },
      received: [{ text: '稍等\n马上' }],
      ticks: { 'shop1|260000000000000001': { size: true } },
      unclaimed: 1,
      dataAsOf: Date.UTC(2026, 8, 20),
    })
    expect(await open('taobao|南栀女装|c1', 'c1')).toMatchObject({
      buyer: { name: '陈小平', orders: 1 },
      orders: [{ states: [{ source: 'file' }, { source: 'console' }] }],
    })
    expect(await open('k3', 'c3', ['260000000000000003'])).toMatchObject({ buyer: null })
  })

  it('keeps settings, shops, sites and replies, the deleted one in the bin', async () => {
    const store = await opened(version)
    const ops = services(store)
    expect(await ops.settings.get.run({}, caller)).toMatchObject({
      agentName: '小李',
      language: 'zh-TW',
      ownSlots: { '6': 'own' },
    })
    expect(await ops.shops.list.run({}, caller)).toMatchObject([
      { name: '南栀女装', facts: { courier: '中通' }, accounts: ['南栀女装'] },
    ])
    expect(await ops.sites.forUrl.run({ url: 'http://localhost/practice' }, caller)).toMatchObject({ enabled: false })
    const replies = await ops.replies.list.run({ locale: 'zh-CN' }, caller)
    expect(replies.filter(({ packId }) => packId === null)).toMatchObject([{ code: 'own', holding: true, uses: 1 }])
    expect((await ops.replies.bin.run({}, caller)).map(({ code }) => code)).toEqual(['gone'])
  })

  it('goes on with the import that was cut off', async () => {
    const store = await opened(version)
    const bench = { db: store.db, now: store.now, newId: store.newId, settings: () => settingsOf(store) }
    const [row] = await unfinishedImports(bench)
    const ended = await resumeImport(bench, row!, { onProgress: () => undefined, isCancelled: () => false })
    expect(ended).toMatchObject({ status: 'done', added: 1 })
    expect(await store.db.buyers.get('shop1|nick:anna')).toMatchObject({ orders: 3, netMinor: 40_800 })
    expect(await services(store).imports.rejected.run({ importId: 'id-2' }, caller)).toHaveLength(1)
  })
})
