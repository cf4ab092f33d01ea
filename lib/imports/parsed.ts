/** What comes out of a file: orders before they belong to a shop and a buyer, and the rows that stay outside. */
import type { Order, OrderState } from '../orders/order'
import type { FaultValues, RowFaultCode } from './faults'

/** An order as the file states it. The shop, the buyer and the bookkeeping are the store's to add. */
export type ParsedOrder = Omit<Order, 'key' | 'shopId' | 'buyerKey' | 'rev' | 'updatedAt' | 'stamps'> & {
  /** Unique on its marketplace; masked names are never put here. */
  buyerNick?: string
  buyerId?: string
  /** A person's or company's name, perhaps masked: not enough to join orders across shops. */
  buyerName?: string
}

export interface RejectedLine {
  /** 1-based line of the file (of the sheet, in a workbook). */
  line: number
  code: RowFaultCode
  values: FaultValues
  /** The row as written, tab-separated and quoted where it must be, so that it can be mended and imported again. */
  raw: string
}

export interface ExportTotals {
  /** The file's currency; the one with most orders where there are several. */
  currency: string
  /** Sum of the profile's paid column as written, once per order; refunds are not added back. */
  paidMinor: number
  refundedMinor: number
  /** The other currencies of a mixed file. */
  others: { currency: string; paidMinor: number; refundedMinor: number }[]
}

export type StatusCounts = Record<string, { state: OrderState; count: number }>
