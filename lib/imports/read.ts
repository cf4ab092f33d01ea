/** The room's door: bytes in, an opened export out, checked from first to last row before anybody stores one. */
import type { OrderState } from '../orders/order'
import { type BuiltOrder, buildOrder } from './build-order'
import { csvSource, DELIMITERS } from './csv'
import { firstPartIs } from './dates'
import { encodingOf, isZip } from './decode'
import { FileFault } from './faults'
import { gathered } from './group'
import { findHeader, HEADER_ROWS, type HeaderMatch, layoutOf, missingColumns } from './header'
import { MAX_FILE_BYTES, MAX_REJECTED, MAX_ROWS } from './limits'
import type { ExportTotals, ParsedOrder, RejectedLine, StatusCounts } from './parsed'
import type { ExportProfile } from './profile'
import { PROFILES, profileById } from './profiles'
import { type Reading, readingOf, withFirst } from './reading'
import { digest53, SeenStrings } from './seen'
import { firstRows, type RowSource } from './source'

export interface OpenInput {
  bytes: Uint8Array
  fileName: string
  /** A built-in profile by id, or one of the shop's own; else the header decides. */
  profileId?: string
  profile?: ExportProfile
  /** The shop's zone, for dates that name none; else the profile's. */
  timeZone?: string
  /** When the file was true (its modification time), epoch ms; never earlier than its newest event, which is the default. */
  asOf?: number
  /** Encoding and delimiter chosen by hand. */
  encoding?: string
  delimiter?: string
}

export interface OpenedExport {
  profile: ExportProfile
  fileName: string
  encoding: string
  delimiter?: string
  timeZone: string
  currency: string
  asOf: number
  header: string[]
  columns: { known: string[]; unknown: string[] }
  /** Rows of data, good and bad. */
  rowCount: number
  orderCount: number
  /** Different buyers that the file names; 0 where it names none. */
  buyerCount: number
  totals: ExportTotals
  statuses: StatusCounts
  /** Status words that are in no table: their orders were placed by their dates. */
  unknownStatuses: string[]
  /** The first 10,000; `rejectedCount` has them all. */
  rejected: RejectedLine[]
  rejectedCount: number
  /** All orders at once: for small files and tests. Reads the file again on each call. */
  readonly orders: ParsedOrder[]
  /** Orders from the given one on, in the file's order, `size` at a time; the same on every call. */
  batches(fromOrder: number, size: number): Generator<ParsedOrder[]>
}

interface Survey {
  rowCount: number
  orderCount: number
  buyers: SeenStrings
  money: Map<string, { orders: number; paidMinor: number; refundedMinor: number }>
  statuses: Map<string, { state: OrderState; count: number }>
  unknown: Set<string>
  rejected: RejectedLine[]
  rejectedCount: number
  newestAt: number
}

/** Throws `FileFault` when the file is no order export or cannot be trusted; nothing of it is to be stored then. */
export async function openExport(input: OpenInput): Promise<OpenedExport> {
  if (input.bytes.length > MAX_FILE_BYTES) throw new FileFault('too-large', { limit: '1 GB' })
  const chosen = input.profile ?? (input.profileId ? profileById(input.profileId) : undefined)
  if (input.profileId && !chosen) throw new FileFault('unknown-export', { detail: input.profileId })
  const { source, match } = await sourceOf(input, chosen ? [chosen] : PROFILES)
  const layout = layoutOf(match)
  const sample = firstRows(source, 2000).filter((row) => row.line > layout.line)
  let reading = readingOf(layout, sample, input.timeZone)
  let scattered: ReadonlySet<number> = new Set()

  for (;;) {
    const outcome = surveyed(source, reading, scattered)
    if ('scattered' in outcome) {
      scattered = outcome.scattered
    } else if ('first' in outcome) {
      reading = { ...reading, dates: withFirst(reading.dates, outcome.first), datesSettled: true }
    } else {
      return opened(input, source, reading, scattered, outcome)
    }
  }
}

/** The table that holds a known header: of several delimiters or sheets, the one that fits best. */
async function sourceOf(
  input: OpenInput,
  profiles: readonly ExportProfile[],
): Promise<{ source: RowSource; match: HeaderMatch }> {
  const sources: RowSource[] = []
  if (isZip(input.bytes)) {
    const { isWorkbook, workbookSources } = await import('./xlsx')
    if (!isWorkbook(input.bytes)) throw new FileFault('not-text', { kind: 'zip' })
    sources.push(...workbookSources(input.bytes))
  } else {
    const encoding = input.encoding ?? encodingOf(input.bytes)
    for (const delimiter of input.delimiter ? [input.delimiter] : DELIMITERS)
      sources.push(csvSource(input.bytes, encoding, delimiter))
  }
  let best: { source: RowSource; match: HeaderMatch } | null = null
  let widest: { source: RowSource; cells: string[] } | null = null
  for (const source of sources) {
    const rows = firstRows(source, HEADER_ROWS)
    const match = findHeader(rows, profiles)
    if (match && match.score > (best?.match.score ?? 0)) best = { source, match }
    for (const row of rows) if (row.cells.length > (widest?.cells.length ?? 0)) widest = { source, cells: row.cells }
  }
  if (best) return best
  const head = widest?.cells.join(' ').slice(0, 2000) ?? ''
  if (/<(?:!doctype html|html|table|meta)\b/i.test(head)) throw new FileFault('html-table')
  const [only] = profiles
  if (profiles.length === 1 && only && widest)
    throw new FileFault('wrong-profile', { detail: missingColumns({ line: 1, cells: widest.cells }, only).join('、') })
  throw new FileFault('unknown-export', { detail: head.slice(0, 120) })
}

type Outcome = Survey | { scattered: ReadonlySet<number> } | { first: 'day' | 'month' }

/** One pass over the whole file. Starts over where the file contradicts what was taken for granted. */
function surveyed(source: RowSource, reading: Reading, scattered: ReadonlySet<number>): Outcome {
  const counted = { rows: 0 }
  const seen = new SeenStrings()
  const strays = new Set<number>()
  const survey: Survey = {
    rowCount: 0,
    orderCount: 0,
    buyers: new SeenStrings(),
    money: new Map(),
    statuses: new Map(),
    unknown: new Set(),
    rejected: [],
    rejectedCount: 0,
    newestAt: 0,
  }
  const reject = (line: RejectedLine) => {
    survey.rejectedCount++
    if (survey.rejected.length < MAX_REJECTED) survey.rejected.push(line)
  }
  for (const group of gathered(source, reading, scattered, counted)) {
    if (counted.rows > MAX_ROWS) throw new FileFault('too-large', { limit: '5,000,000 行 rows' })
    if ('code' in group) {
      reject(group)
      continue
    }
    if (scattered.size === 0 && !seen.add(group.orderNo)) strays.add(digest53(group.orderNo))
    if (strays.size > 0) continue
    const result = buildOrder(group, reading, null)
    if (!('rejected' in result)) {
      note(survey, result)
      continue
    }
    for (const line of result.rejected) {
      const other = !reading.datesSettled && line.code === 'bad-date' ? firstPartIs(String(line.values.value)) : null
      if (other) return { first: other }
      reject(line)
    }
  }
  if (strays.size > 0) return { scattered: strays }
  if (counted.rows === 0) throw new FileFault('no-rows')
  survey.rowCount = counted.rows
  survey.rejected.sort((a, b) => a.line - b.line)
  return survey
}

function note(survey: Survey, { order, paidWritten, refundedWritten, raw, state, knownWords }: BuiltOrder) {
  survey.orderCount++
  const buyer = order.buyerId
    ? `id:${order.buyerId}`
    : order.buyerNick
      ? `nick:${order.buyerNick}`
      : order.buyerName
        ? `name:${order.buyerName}`
        : ''
  if (buyer) survey.buyers.add(buyer)
  const money = survey.money.get(order.currency) ?? { orders: 0, paidMinor: 0, refundedMinor: 0 }
  money.orders++
  money.paidMinor += paidWritten
  money.refundedMinor += refundedWritten
  survey.money.set(order.currency, money)
  // One word can stand for two states in one file (交易关闭 paid and unpaid): the second gets its own line.
  const key = (survey.statuses.get(raw)?.state ?? state) === state ? raw : `${raw} (${state})`
  const counts = survey.statuses.get(key)
  if (counts) counts.count++
  else if (survey.statuses.size < 500) survey.statuses.set(key, { state, count: 1 })
  if (!knownWords && raw !== '' && survey.unknown.size < 100) survey.unknown.add(raw)
  for (const event of order.events) if (event.at !== null && event.at > survey.newestAt) survey.newestAt = event.at
}

/** Status words become keys of a plain object: those that would reach its prototype are quoted. */
const safeKey = (raw: string) =>
  raw === '__proto__' || raw === 'constructor' || raw === 'prototype' ? `“${raw}”` : raw

function opened(
  input: OpenInput,
  source: RowSource,
  reading: Reading,
  scattered: ReadonlySet<number>,
  survey: Survey,
): OpenedExport {
  const asOf = Math.max(Math.floor(input.asOf ?? 0), survey.newestAt)
  const currencies = [...survey.money].sort(([, a], [, b]) => b.orders - a.orders)
  const [main] = currencies
  const sums = ([currency, { paidMinor, refundedMinor }]: (typeof currencies)[number]) => ({
    currency,
    paidMinor,
    refundedMinor,
  })

  function* batches(fromOrder: number, size: number): Generator<ParsedOrder[]> {
    let index = 0
    let batch: ParsedOrder[] = []
    for (const group of gathered(source, reading, scattered, { rows: 0 })) {
      if ('code' in group) continue
      const result = buildOrder(group, reading, index < fromOrder ? null : asOf)
      if ('rejected' in result || index++ < fromOrder) continue
      batch.push(result.order)
      if (batch.length < size) continue
      yield batch
      batch = []
    }
    if (batch.length > 0) yield batch
  }

  return {
    profile: reading.layout.profile,
    fileName: input.fileName,
    encoding: source.encoding,
    ...(source.delimiter ? { delimiter: source.delimiter } : {}),
    timeZone: reading.timeZone,
    currency: main?.[0] ?? reading.currency,
    asOf,
    header: reading.layout.header,
    columns: { known: reading.layout.known, unknown: reading.layout.unknown },
    rowCount: survey.rowCount,
    orderCount: survey.orderCount,
    buyerCount: survey.buyers.size,
    totals: {
      ...(main ? sums(main) : { currency: reading.currency, paidMinor: 0, refundedMinor: 0 }),
      others: currencies.slice(1).map(sums),
    },
    statuses: Object.fromEntries([...survey.statuses].map(([raw, counts]) => [safeKey(raw), counts])),
    unknownStatuses: [...survey.unknown],
    rejected: survey.rejected,
    rejectedCount: survey.rejectedCount,
    get orders() {
      return [...batches(0, 10_000)].flat()
    },
    batches,
  }
}
