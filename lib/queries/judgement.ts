/** What is thought about one chat: where it stands, what was ordered against what was said, and which replies fit. */
import type { Chat } from '../chat/chat'
import { checkOrder } from '../checklists/check'
import type { CheckResult } from '../checklists/checklist'
import type { Order } from '../orders/order'
import { stateOf } from '../orders/state'
import type { Reply } from '../replies/reply'
import { type Suggestion, suggestReplies } from '../replies/suggest'
import { type ReplyValues, valuesOf } from '../replies/variables'
import { detectStage } from '../stage/detect'
import type { TextModel } from '../stage/model'
import type { StageReading } from '../stage/stage'
import type { Desk, Settings } from '../store/contract'
import { pinOf } from './use-desk'

export interface Judgement {
  chatKey: string
  /** Epoch ms at which it was formed. */
  at: number
  reading: StageReading
  /** The order in focus, if one is. */
  order: Order | null
  checks: CheckResult[]
  values: ReplyValues
  suggestions: Suggestion[]
  /** Title of the product the chat last showed a card of. */
  productTitle: string | null
}

export interface JudgementSources {
  chat: Chat
  desk: Desk
  replies: Reply[]
  settings: Settings
  model: TextModel | null
  /** Epoch ms. */
  now: number
}

const DEFAULT_ZONE = 'Asia/Shanghai'
const DEFAULT_AFTER_SALE_DAYS = 15 // S28

/** Pure: the same sources give the same judgement. */
export function judge({ chat, desk, replies, settings, model, now }: JudgementSources): Judgement {
  const reading = detectStage({
    messages: chat.messages,
    orders: desk.orders,
    policy: desk.shop?.stagePolicy ?? 'receipt',
    afterSaleDays: desk.shop?.afterSaleDays ?? DEFAULT_AFTER_SALE_DAYS,
    timeZone: desk.shop?.timeZone ?? DEFAULT_ZONE,
    pin: pinOf(desk),
    now,
    ...(model ? { model } : {}),
  })
  const order = desk.orders.find((one) => one.key === reading.focus) ?? null
  const checks = order && isChangeable(order, now) ? checkOrder(order, chat.messages, now) : []
  const values = valuesOf({ chat, order, shop: desk.shop, buyer: desk.buyer, settings, checks, now })
  const suggestions = suggestReplies({
    reading,
    messages: chat.messages,
    replies,
    received: desk.received,
    checks,
    values,
    now,
    locale: settings.language,
  })
  return { chatKey: chat.chatKey, at: now, reading, order, checks, values, suggestions, productTitle: productOf(chat) }
}

/** The values a reply is filled with at this moment: facts grow old while a chat stays open, so this is asked again. */
export function valuesNow({ chat, desk, settings, now }: JudgementSources, { order, checks }: Judgement): ReplyValues {
  return valuesOf({ chat, order, shop: desk.shop, buyer: desk.buyer, settings, checks, now })
}

/** Once a parcel is on its way, another size is an exchange and no longer a slip of the order (S16, S21). */
const isChangeable = (order: Order, now: number): boolean => ['unpaid', 'paid'].includes(stateOf(order, now).state)

function productOf(chat: Chat): string | null {
  const cards = chat.messages.flatMap((message) => message.cards ?? [])
  return cards.findLast((card) => card.kind === 'product' && card.title)?.title ?? null
}
