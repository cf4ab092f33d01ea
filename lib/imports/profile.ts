/** What one marketplace's order export looks like: pure data, so that a shop can save its own. */
import type { Marketplace } from '../chat/chat'
import type { OrderState } from '../orders/order'
import type { DecimalSign } from './amounts'
import type { DateFormat } from './dates'

/** What a column can mean to us. */
export const FIELDS = [
  'orderNo',
  'lineNo',
  'status',
  'subStatus',
  'afterSale',
  'closeReason',
  'cancelType',
  'total',
  'paid',
  'refunded',
  'adjustedTotal',
  'freight',
  'currency',
  'added1',
  'added2',
  'added3',
  'taken1',
  'taken2',
  'buyerNick',
  'buyerId',
  'buyerName',
  'recipient',
  'phone',
  'placedAt',
  'paidAt',
  'shippedAt',
  'deliveredAt',
  'completedAt',
  'closedAt',
  'refundAskedAt',
  'refundedAt',
  'shipBy',
  'title',
  'productId',
  'sku',
  'skuCode',
  'quantity',
  'kinds',
  'price',
  'buyerMessage',
  'sellerMemo',
  'carrier',
  'trackingNo',
  'adviser',
  'lineStatus',
] as const
export type Field = (typeof FIELDS)[number]

/** Money columns that an order has once, or once per line. */
export type AmountField = 'total' | 'paid' | 'refunded' | 'freight'

/**
 * One row of the table of states; the first that fits decides. Words are compared folded; `*word*` means "contains", `''` "empty".
 * `refund`: how much of what was paid has come back. `has`/`lacks`: columns that are filled, or there and empty.
 */
export interface StatusRule {
  status?: readonly string[]
  subStatus?: readonly string[]
  afterSale?: readonly string[]
  closeReason?: readonly string[]
  cancelType?: readonly string[]
  refund?: 'full' | 'some'
  has?: readonly Field[]
  lacks?: readonly Field[]
  state: OrderState
  /** What to call it where no column holds a word. */
  says?: string
  /** The columns cannot tell this state from later ones: counted, never stored as a fact. */
  weak?: true
}

/** What a file written for one country or site changes about the profile. */
export interface ProfileVariant {
  /** Any of these column names is present… */
  header?: readonly string[]
  /** …or any of these words stands in a status column of the first rows. */
  words?: readonly string[]
  currency?: string
  timeZone?: string
  decimalSign?: DecimalSign
  dates?: readonly DateFormat[]
}

export interface ExportProfile {
  id: string
  marketplace: Marketplace
  /** As the agent knows it. */
  name: { 'zh-CN': string; 'zh-TW': string; en: string }
  /** How sure the column names are, from public code. */
  sure: 'high' | 'medium' | 'low'
  /** Field → column names, best first; a later one fills in where an earlier one is empty. Spaces, width and case do not count. */
  columns: Partial<Record<Field, readonly string[]>>
  /** Address parts in the order in which they are printed. */
  address?: { parts: readonly (readonly string[])[]; separator: '' | ', ' }
  /** Columns that are known and of no use here. */
  ignored: readonly string[]
  /** Without these the file is something else. */
  required: readonly Field[]
  /** Column names that tell this export from its neighbours. */
  marks?: readonly string[]
  /** Column names that rule it out. */
  never?: readonly string[]
  /** Whether a money column states the order's amount (perhaps repeated on every line) or the line's own. */
  amounts: Record<AmountField, 'order' | 'line'>
  /** `payable`: the paid column is filled before anybody has paid; then unpaid orders have paid nothing. */
  paidMeans: 'received' | 'payable'
  currency: string
  decimalSign?: DecimalSign
  dates: readonly DateFormat[]
  /** Day and month look alike in this export: the file itself decides, `dates` where it cannot. */
  dayOrMonth?: true
  timeZone: string
  rules: readonly StatusRule[]
  /** Columns whose folded words are looked up among the marketplace's own, first hit wins. */
  wordColumns: readonly ('status' | 'subStatus' | 'afterSale')[]
  variants?: readonly ProfileVariant[]
  /** The row under the header explains the columns (TikTok Shop). */
  descriptionRow?: true
  /** Rows that close the file and are no orders. */
  footers?: readonly string[]
  /** A row without an order number belongs to the order above. */
  carriesOrderNo?: true
  /** One row is one order: further rows of the same number repeat it. */
  rowIsOrder?: true
  /** 收货地址 holds `姓名，86-手机号，地址`. */
  addressHoldsAll?: true
  /** The day stands in the order number (Pinduoduo). */
  dayInOrderNo?: true
  /** Sign that joins several items in one cell. */
  itemsJoinedBy?: string
}

/** For the definitions: checks the shape and keeps it as data. */
export function defineExport(profile: ExportProfile): ExportProfile {
  return profile
}
