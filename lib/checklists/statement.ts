/** One thing a buyer said about the order, as it was understood. */
import type { CheckAttribute } from './checklist'

export interface Statement {
  attribute: CheckAttribute
  /** Canonical value; empty where only a change was announced (我要改地址). */
  value: string
  /** `reject`: anything but this; `withdraw`: everything asked for before is taken back. */
  stance: 'want' | 'reject' | 'withdraw'
  /** Number of the item it is about; null when the sentence does not say. */
  item: number | null
  /** Statements of one breath: several wanted values together mean several pieces, not a change of mind. */
  breath: number
  /** Pieces more or fewer than ordered, for quantity only. */
  difference?: number
  quote: string
  at?: number
}
