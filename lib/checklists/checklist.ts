/** The order-confirmation checklist (订单核对, S16) as data: what was ordered against what the buyer said. */

/** `uncheckable`: the marketplace masks the value (平台打码); never shown as a tick. */
export type CheckState = 'match' | 'mismatch' | 'open' | 'uncheckable'

/** colour, size, quantity, recipient, phone, address, buyer_message, date, gift, invoice, price, or another attribute's own name. */
export type CheckAttribute = string

export interface CheckResult {
  attribute: CheckAttribute
  state: CheckState
  /** As the order has it; null when the order does not hold it. */
  ordered: string | null
  /** What the buyer said, normalised; null when nothing was said. */
  said: string | null
  /** The buyer's own words that carry `said`. */
  quote: string | null
  /** Epoch ms of the message with the quote, where known. */
  at?: number
}
