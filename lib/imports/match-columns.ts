/** For a table that no profile knows: which column could mean what, and the shop's own profile out of the agent's answer. */
import type { Marketplace } from '../chat/chat'
import { amountOf } from './amounts'
import { csvSource, DELIMITERS } from './csv'
import { type DateFormat, instantFrom } from './dates'
import { encodingOf, isZip } from './decode'
import { headerKey } from './header'
import { type ExportProfile, FIELDS, type Field } from './profile'
import { PROFILES } from './profiles'
import { AFTER_SALE_RULES, CLOSED_AFTER_REFUND_RULES } from './rules'
import { firstRows, type RowSource } from './source'
import { workbookSources } from './xlsx'

export interface ForeignTable {
  encoding: string
  delimiter?: string
  header: string[]
  /** 1-based line of the header. */
  line: number
  /** The first rows under it. */
  rows: string[][]
}

/** The table as it stands, header guessed: the first row with the most filled cells. Throws `FileFault`. */
export function foreignTable(bytes: Uint8Array, chosen: { encoding?: string; delimiter?: string } = {}): ForeignTable {
  const sources: RowSource[] = isZip(bytes)
    ? workbookSources(bytes)
    : (chosen.delimiter ? [chosen.delimiter] : DELIMITERS).map((delimiter) =>
        csvSource(bytes, chosen.encoding ?? encodingOf(bytes), delimiter),
      )
  let best: ForeignTable | null = null
  for (const source of sources) {
    const rows = firstRows(source, 50)
    const filled = rows.slice(0, 15).map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length)
    const at = filled.indexOf(Math.max(0, ...filled))
    const head = rows[at]
    if (!head || (filled[at] as number) <= (best?.header.length ?? 0)) continue
    best = {
      encoding: source.encoding,
      ...(source.delimiter ? { delimiter: source.delimiter } : {}),
      header: head.cells.map((cell) => cell.trim()),
      line: head.line,
      rows: rows.slice(at + 1).map(({ cells }) => cells),
    }
  }
  return best ?? { encoding: sources[0]?.encoding ?? 'utf-8', header: [], line: 1, rows: [] }
}

let votes: Map<string, Map<Field, number>> | null = null

/** How many exports give a column name which meaning. */
function meanings(): Map<string, Map<Field, number>> {
  if (votes) return votes
  votes = new Map()
  for (const { columns } of PROFILES) {
    for (const field of FIELDS) {
      for (const name of columns[field] ?? []) {
        const counts = votes.get(headerKey(name)) ?? new Map<Field, number>()
        counts.set(field, (counts.get(field) ?? 0) + 1)
        votes.set(headerKey(name), counts)
      }
    }
  }
  return votes
}

/** How people name the columns of their own tables; asked where no export knows the name. */
const HINTS: readonly (readonly [RegExp, Field])[] = [
  [/^(订单)?(单号|编号)$|order.?(no|id|number)/, 'orderNo'],
  [/昵称|旺旺|会员名|买家|用户名|username|buyer/, 'buyerNick'],
  [/客户|顾客|customer/, 'buyerName'],
  [/实付|实收|成交金额|支付金额|付款金额|paid|^金额$|^amount$/, 'paid'],
  [/总价|总额|total/, 'total'],
  [/退款金额|refund/, 'refunded'],
  [/下单|创建|成交时间|^日期$|^date$|created/, 'placedAt'],
  [/付款时间|支付时间|paid.?(at|on|time)/, 'paidAt'],
  [/发货时间|shipped.?(at|on|time)/, 'shippedAt'],
  [/状态|status/, 'status'],
  [/商品|宝贝|货品|品名|标题|title|product|item/, 'title'],
  [/规格|颜色|尺码|sku|variant|variation/, 'sku'],
  [/数量|件数|qty|quantity/, 'quantity'],
  [/收货人|收件人|recipient/, 'recipient'],
  [/手机|电话|phone|mobile/, 'phone'],
  [/快递公司|物流公司|carrier/, 'carrier'],
  [/单号|tracking/, 'trackingNo'],
]

export type ColumnMatch = Partial<Record<Field, string>>

/** The likeliest column for each field; each column and each field once, the surest first. */
export function guessColumns(header: readonly string[]): ColumnMatch {
  const guesses = header.flatMap((name) => {
    const key = headerKey(name)
    const own = [...(meanings().get(key) ?? [])].map(([field, count]) => ({ name, field, sure: 100 + count }))
    if (own.length > 0) return own
    return HINTS.flatMap(([pattern, field], index) => (pattern.test(key) ? [{ name, field, sure: 50 - index }] : []))
  })
  const match: ColumnMatch = {}
  const taken = new Set<string>()
  for (const { name, field } of guesses.sort((a, b) => b.sure - a.sure)) {
    if (match[field] !== undefined || taken.has(name)) continue
    match[field] = name
    taken.add(name)
  }
  return match
}

const FORMATS: readonly DateFormat[] = ['ymd', 'mdy', 'dmy', 'month-name', 'serial']

/** The format that reads all of a column's dates; year first where several do. */
export function guessDates(cells: readonly string[]): DateFormat | null {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean)
  return filled.length === 0
    ? null
    : (FORMATS.find((format) => filled.every((cell) => typeof instantFrom(cell, [format], 'UTC') === 'number')) ?? null)
}

/** True when every filled cell is money. */
export const areAmounts = (cells: readonly string[]) => cells.every((cell) => amountOf(cell.trim(), 'CNY') !== null)

export interface OwnExport {
  id: string
  name: string
  marketplace: Marketplace
  columns: ColumnMatch
  currency: string
  timeZone: string
  dates: readonly DateFormat[]
  /** Whether every line states the whole order's amount. */
  amounts: 'order' | 'line'
}

/** The shop's own profile: plain data, to be stored and handed to `openExport` as `profile`. */
export function ownProfile({
  id,
  name,
  marketplace,
  columns,
  currency,
  timeZone,
  dates,
  amounts,
}: OwnExport): ExportProfile {
  return {
    id,
    marketplace,
    name: { 'zh-CN': name, 'zh-TW': name, en: name },
    sure: 'high',
    columns: Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, [column]])),
    ignored: [],
    required: (['orderNo', 'paid', 'placedAt'] as const).filter((field) => columns[field] !== undefined),
    amounts: { total: amounts, paid: amounts, refunded: amounts, freight: amounts },
    paidMeans: 'payable',
    currency,
    dates,
    timeZone,
    rules: [...AFTER_SALE_RULES, ...CLOSED_AFTER_REFUND_RULES],
    wordColumns: ['status'],
  }
}
