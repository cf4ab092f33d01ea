/** A guard reads the agent's own draft and points at words that could cost the shop: it warns, it never blocks. */

export const GUARD_KINDS = [
  'contact',
  'absolute',
  'review_bribe',
  'blame',
  'blank',
  'wrong_buyer',
  'promise',
  'fault',
  'contradiction',
] as const
export type GuardKind = (typeof GUARD_KINDS)[number]

export interface GuardHit {
  kind: GuardKind
  /** The words as they stand in the draft. */
  text: string
  /** UTF-16 range in the draft. */
  start: number
  end: number
  /** Other words for the same thing, where there are some. */
  instead?: string
}

export interface OtherBuyer {
  name?: string
  orderNo?: string
  trackingNo?: string
}

export interface GuardContext {
  /** Marketplace id; rules differ. */
  platform: string
  buyer?: { name?: string }
  /** Buyers of other open chats and of the last minutes. */
  otherBuyers?: OtherBuyer[]
  order?: {
    /** Major units, as the buyer sees it: 299 or 28.9. */
    amount?: number
    orderNo?: string
    trackingNo?: string
    /** Epoch ms. */
    paidAt?: number
    shipBy?: number
  }
  /** Epoch ms. */
  now: number
  timeZone: string
}

/** The draft as guards read it: folded and simplified, character by character, so that every hit can be traced back. */
export interface DraftText {
  draft: string
  text: string
  /** For each UTF-16 unit of `text` its offset in `draft`; one more at the end. */
  offsets: number[]
}

export interface Guard {
  kind: GuardKind
  check(draft: DraftText, context: GuardContext): Omit<GuardHit, 'kind'>[]
}
