/** The words in which a judgement about a conversation is given. */

export type Stage = 'pre' | 'in' | 'after'
export const STAGES = ['pre', 'in', 'after'] as const

/** Where a trade draws its lines between the stages (S01). */
export const STAGE_POLICIES = ['receipt', 'shipment', 'two-stage', 'counter'] as const
export type StagePolicy = (typeof STAGE_POLICIES)[number]

/** The seven steps of a sale (S02). */
export const STEPS = ['greet', 'ask', 'recommend', 'bargain', 'verify', 'farewell', 'follow-up'] as const
export type Step = (typeof STEPS)[number]

export type Mood = 'calm' | 'impatient' | 'angry' | 'happy'

/** What a buyer can be asking about. */
export const TOPICS = [
  'product',
  'stock',
  'size',
  'price',
  'coupon',
  'gift',
  'postage',
  'carrier',
  'how_to_order',
  'payment',
  'order_change',
  'address_change',
  'invoice',
  'urge_ship',
  'logistics',
  'delivery_time',
  'cancel',
  'refund',
  'return',
  'exchange',
  'quality',
  'missing_or_wrong',
  'damaged',
  'warranty',
  'usage',
  'install',
  'review',
  'price_protection',
  'promo_rule',
  'presale_deposit',
  'authenticity',
  'remark',
  'compensation',
  'complaint',
  'human',
  'greeting',
  'other',
] as const
export type Topic = (typeof TOPICS)[number]

/**
 * A reason as data, so that every locale can say it: `code` is a key under `reason.` in the interface words,
 * `values` fill it. Example: `{code: 'order-shipped', values: {order: '…0882', age: '09:30'}}`.
 */
export interface Reason {
  code: string
  values?: Record<string, string | number>
}

/** What the text alone says. Confidence is calibrated: 0.9 means right nine times in ten. */
export interface TextReading {
  stage: Stage | 'unclear'
  confidence: number
  alternatives: Stage[]
  step: Step | null
  /** Best first. */
  topics: Topic[]
  mood: Mood
  reasons: Reason[]
}

/** The judgement the panel shows. `focus` is the order key the stage belongs to; null is a new purchase or no order. */
export interface StageReading extends TextReading {
  focus: string | null
  /** Keys of the other open orders, shown as chips. */
  chips: string[]
  pinned: boolean
  /** Epoch ms of the newest fact the judgement rests on; null when it rests on text only. */
  factsAsOf: number | null
}
