/** One import from file to last chunk. Runs in the import worker; every chunk and its cursor are one strict transaction. */
import { RpcError } from '../bridge/rpc'
import { rowFaultText } from '../imports/faults'
import type { RejectedLine } from '../imports/parsed'
import { type OpenedExport, openExport } from '../imports/read'
import { adoptBuyer, adoptTables, sureRenamings } from './adopt-buyer'
import type { ImportRecord, Settings, Shop } from './contract'
import { type ChatsideDb, write } from './db'
import { newShop } from './defaults'
import type { ImportTarget, Preview, Progress } from './import-protocol'
import { incomingOf } from './parsed-orders'
import { combine, orderTables, putOrders, storedOrders } from './put-orders'
import type { ImportRow } from './rows'
import { computeAllTiers } from './tier-runs'

/** Orders a transaction: the panel's look-ups wait for one at most. */
const CHUNK = 1000
/** Bytes of one staged piece. */
const PIECE = 4 * 1024 * 1024
const SHOWN_REJECTS = 50

export interface ImportBench {
  db: ChatsideDb
  now(): number
  newId(): string
  settings(): Promise<Settings>
}

export interface Source {
  fileName: string
  bytes: Uint8Array<ArrayBuffer>
  asOf: number
  profileId?: string
}

export interface Opened {
  source: Source
  target: ImportTarget
  shop: Shop
  file: OpenedExport
  preview: Preview
}

async function shopOf({ db, newId }: ImportBench, target: ImportTarget): Promise<Shop> {
  if ('shopId' in target) {
    const shop = await db.shops.get(target.shopId)
    if (!shop) throw new RpcError('not-found', 'shop')
    return shop
  }
  const { marketplace, name, timeZone } = target.newShop
  const shop = newShop(newId(), marketplace, name)
  return timeZone ? { ...shop, timeZone } : shop
}

const lineOf = ({ line, code, values, raw }: RejectedLine, language: Settings['language']) => ({
  line,
  reason: rowFaultText(code, values, language),
  raw,
})

/** Reads a file and works out what importing it would do. Writes nothing. */
export async function previewImport(bench: ImportBench, source: Source, target: ImportTarget): Promise<Opened> {
  const shop = await shopOf(bench, target)
  const timeZone = 'shopId' in target || target.newShop.timeZone ? { timeZone: shop.timeZone } : {}
  const { bytes, fileName, profileId, asOf } = source
  const file = await openExport({ bytes, fileName, asOf, ...timeZone, ...(profileId ? { profileId } : {}) })
  const { language } = await bench.settings()
  const counts = { added: 0, changed: 0, unchanged: 0, unclaimed: 0 }
  const buyers = new Set<string>()
  for (const batch of file.batches(0, CHUNK)) {
    const incoming = batch.map((parsed) => incomingOf(parsed, shop, bench.now()).order)
    const stored = await storedOrders(
      bench.db,
      incoming.map(({ key }) => key),
    )
    for (const [i, order] of incoming.entries()) {
      const { news } = combine(stored[i], order)
      counts[news === 'added' || news === 'changed' ? news : 'unchanged']++
      if (order.buyerKey) buyers.add(order.buyerKey)
      else counts.unclaimed++
    }
  }
  const preview: Preview = {
    fileName,
    profile: file.profile.id,
    encoding: file.encoding,
    shop: { id: 'shopId' in target ? shop.id : null, name: shop.name },
    rows: file.rowCount,
    orders: file.orderCount,
    buyers: buyers.size,
    ...counts,
    rejected: file.rejectedCount,
    rejectedRows: file.rejected.slice(0, SHOWN_REJECTS).map((line) => lineOf(line, language)),
    columns: file.columns,
    totals: file.totals,
    statuses: file.statuses,
    asOf: file.asOf,
  }
  return { source, target, shop, file, preview }
}

async function stage(bench: ImportBench, { source, target, shop, file, preview }: Opened): Promise<ImportRow> {
  const { db, now } = bench
  const { bytes } = source
  const pieces = Math.max(1, Math.ceil(bytes.length / PIECE))
  const row: ImportRow = {
    id: bench.newId(),
    shopId: shop.id,
    shopName: shop.name,
    fileName: source.fileName,
    profile: preview.profile,
    encoding: preview.encoding,
    status: 'staged',
    rows: preview.rows,
    cursor: 0,
    added: 0,
    changed: 0,
    unchanged: 0,
    rejected: preview.rejected,
    asOf: preview.asOf,
    startedAt: now(),
    endedAt: null,
    timeZone: 'shopId' in target || target.newShop.timeZone ? shop.timeZone : '',
    bytes: bytes.length,
    pieces,
    orders: preview.orders,
    orderCursor: 0,
  }
  await write(db, [db.imports], () => db.imports.put(row))
  for (let n = 0; n < pieces; n++) {
    const piece = bytes.slice(n * PIECE, (n + 1) * PIECE)
    await write(db, [db.importChunks], () => db.importChunks.put({ importId: row.id, n, bytes: piece }))
  }
  const { language } = await bench.settings()
  // From here on the import goes on by itself, whatever happens to this page.
  await write(db, [db.imports, db.shops, db.rejects], async () => {
    if ('newShop' in target) await db.shops.put({ ...shop, currency: file.totals.currency })
    await db.rejects.bulkPut(file.rejected.map((line) => ({ importId: row.id, ...lineOf(line, language) })))
    await db.imports.update(row.id, { status: 'running' })
  })
  return { ...row, status: 'running' }
}

/** The staged file, put together again. */
async function stagedBytes(db: ChatsideDb, { id, bytes, pieces }: ImportRow): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(bytes)
  let at = 0
  for (let n = 0; n < pieces; n++) {
    const piece = await db.importChunks.get([id, n])
    if (!piece) throw new RpcError('not-found', 'staged file')
    whole.set(piece.bytes, at)
    at += piece.bytes.length
  }
  return whole
}

/** Stores one batch and moves the cursor, both or neither. */
async function storeBatch(
  { db, now }: ImportBench,
  row: ImportRow,
  shop: Shop,
  batch: Parameters<typeof incomingOf>[0][],
): Promise<ImportRow> {
  return write(db, [...new Set([...orderTables(db), ...adoptTables(db), db.imports])], async () => {
    const incoming = batch.map((parsed) => incomingOf(parsed, shop, now()))
    const put = await putOrders(db, shop.id, incoming, now(), row.asOf)
    for (const [from, to] of sureRenamings(put.renamed)) await adoptBuyer(db, from, to, now())
    const orderCursor = row.orderCursor + batch.length
    const next: ImportRow = {
      ...row,
      orderCursor,
      cursor: Math.round((row.rows * orderCursor) / Math.max(1, row.orders)),
      added: row.added + put.added,
      changed: row.changed + put.changed,
      unchanged: row.unchanged + put.unchanged,
    }
    await db.imports.put(next)
    return next
  })
}

/** Closes an import, keeps its record and drops the staged file. */
export async function endImport(
  { db, now }: ImportBench,
  row: ImportRow,
  status: ImportRecord['status'],
  error?: string,
): Promise<ImportRow> {
  const ended: ImportRow = { ...row, status, endedAt: now(), ...(error ? { error } : {}) }
  await write(db, [db.imports, db.importChunks], async () => {
    await db.imports.put(ended)
    await db.importChunks.where('[importId+n]').between([row.id, 0], [row.id, Number.POSITIVE_INFINITY]).delete()
  })
  return ended
}

export interface RunWatch {
  onProgress(progress: Progress): void
  /** True once the agent has cancelled: asked before every chunk. */
  isCancelled(): boolean
}

async function runChunks(
  bench: ImportBench,
  start: ImportRow,
  shop: Shop,
  file: OpenedExport,
  watch: RunWatch,
): Promise<ImportRow> {
  const began = bench.now()
  const buyers = new Set<string>()
  let row = start
  for (const batch of file.batches(start.orderCursor, CHUNK)) {
    if (watch.isCancelled()) return endImport(bench, row, 'cancelled')
    row = await storeBatch(bench, row, shop, batch)
    for (const { buyerId, buyerNick } of batch) if (buyerId ?? buyerNick) buyers.add(buyerId ?? buyerNick ?? '')
    const seconds = Math.max(0.001, (bench.now() - began) / 1000)
    const perSecond = (row.orderCursor - start.orderCursor) / seconds
    watch.onProgress({
      importId: row.id,
      fileName: row.fileName,
      total: row.orders,
      orders: row.orderCursor,
      rows: row.cursor,
      buyers: buyers.size,
      rejected: row.rejected,
      perSecond: Math.round(perSecond),
      leftMs: perSecond > 0 ? Math.round(((row.orders - row.orderCursor) / perSecond) * 1000) : null,
    })
  }
  const { tiers } = await bench.settings()
  await computeAllTiers(bench.db, tiers, bench.now())
  return endImport(bench, row, 'done')
}

/** Carries out what was previewed. Call it while holding the import lock. */
export async function runImport(bench: ImportBench, opened: Opened, watch: RunWatch): Promise<ImportRow> {
  const row = await stage(bench, opened)
  const shop = await bench.db.shops.get(row.shopId)
  return runChunks(bench, row, shop ?? opened.shop, opened.file, watch)
}

/** Imports that were begun and not ended, oldest first. */
export async function unfinishedImports({ db }: Pick<ImportBench, 'db'>): Promise<ImportRow[]> {
  const rows = await db.imports.filter(({ status }) => status === 'running' || status === 'staged').toArray()
  return rows.sort((a, b) => a.startedAt - b.startedAt)
}

/** Goes on where an import was cut off. One that died before its file was whole cannot, and is closed as failed. */
export async function resumeImport(bench: ImportBench, row: ImportRow, watch: RunWatch): Promise<ImportRow> {
  if (row.status === 'staged') return endImport(bench, row, 'failed', 'staging was cut off')
  const shop = await bench.db.shops.get(row.shopId)
  if (!shop) return endImport(bench, row, 'failed', 'its shop is gone')
  const bytes = await stagedBytes(bench.db, row)
  const { fileName, profile, asOf, timeZone } = row
  const file = await openExport({ bytes, fileName, profileId: profile, asOf, ...(timeZone ? { timeZone } : {}) })
  return runChunks(bench, row, shop, file, watch)
}
