/** Where the conversation stands: open orders set the stage, the text picks which of them, or none. */
import type { Message } from '../chat/chat'
import type { Order } from '../orders/order'
import { factsAsOf } from '../orders/state'
import { orderTail } from '../text'
import { ageText } from '../time'
import { chooseOrder, type OpenOrder } from './choose-order'
import type { TextModel } from './model'
import { orderAt, placeOrder, stageOfText } from './policy'
import { readText } from './read-text'
import type { Reason, Stage, StagePolicy, StageReading, TextReading } from './stage'

export interface StageSources {
  /** Oldest first. */
  messages: readonly Message[]
  /** The buyer's orders, open or not. */
  orders: readonly Order[]
  policy: StagePolicy
  afterSaleDays: number
  timeZone: string
  /** What the agent has fixed; a null stage fixes the focus alone, an undefined focus the stage alone. */
  pin: { stage: Stage | null; focus?: string | null } | null
  /** Epoch ms. */
  now: number
  model?: TextModel
}

const MOST_REASONS = 4

export function detectStage({
  messages,
  orders,
  policy,
  afterSaleDays,
  timeZone,
  pin,
  now,
  model,
}: StageSources): StageReading {
  const text = readText(messages, model)
  const open: OpenOrder[] = []
  const past: { order: Order; why: 'closed' | 'expired'; days: number }[] = []
  for (const order of orders.map((one) => orderAt(one, now))) {
    if (order.placedAt > now) continue
    const placing = placeOrder(order, policy, afterSaleDays, now, timeZone)
    if (placing.open) open.push({ order, standing: placing.standing, stage: placing.stage })
    else past.push({ order, why: placing.why, days: placing.days })
  }
  const reading =
    open.length > 0
      ? byOrder(
          text,
          open,
          past.map(({ order }) => order),
          messages,
          policy,
          now,
          timeZone,
        )
      : byText(text, policy, past)
  return pin ? pinned(reading, pin, open, orders) : reading
}

function byOrder(
  text: TextReading,
  open: OpenOrder[],
  past: Order[],
  messages: readonly Message[],
  policy: StagePolicy,
  now: number,
  timeZone: string,
): StageReading {
  const { chosen, reasons, contradicts } = chooseOrder({ text, messages, open, past })
  const chips = open.filter((one) => one !== chosen).map(({ order }) => order.key)
  if (!chosen) {
    const stage = stageOfText(text, policy)
    return {
      ...text,
      stage: stage === 'unclear' ? 'pre' : stage,
      reasons: [...reasons, ...text.reasons].slice(0, MOST_REASONS),
      focus: null,
      chips,
      pinned: false,
      factsAsOf: null,
    }
  }
  const { order, standing, stage } = chosen
  const said = stageOfText(text, policy)
  const asOf = factsAsOf(order) || null
  const confidence = contradicts
    ? 0.7
    : said === stage
      ? Math.max(0.95, text.confidence)
      : said === 'unclear'
        ? 0.9
        : 0.8
  return {
    ...text,
    stage,
    confidence,
    alternatives: [...new Set([said, ...text.alternatives])].filter(
      (one): one is Stage => one !== 'unclear' && one !== stage,
    ),
    reasons: [
      {
        code: `order-${standing}`,
        values: { order: orderTail(order.orderNo), age: asOf === null ? '' : ageText(asOf, now, timeZone) },
      } satisfies Reason,
      ...reasons,
      ...text.reasons,
    ].slice(0, MOST_REASONS),
    focus: order.key,
    chips,
    pinned: false,
    factsAsOf: asOf,
  }
}

function byText(
  text: TextReading,
  policy: StagePolicy,
  past: { order: Order; why: 'closed' | 'expired'; days: number }[],
): StageReading {
  const stage = stageOfText(text, policy)
  const last = past.reduce<(typeof past)[number] | null>(
    (newest, one) => (newest && newest.order.placedAt >= one.order.placedAt ? newest : one),
    null,
  )
  const over: Reason[] = last
    ? [{ code: `order-${last.why}`, values: { order: orderTail(last.order.orderNo), days: last.days } }]
    : []
  return {
    ...text,
    stage,
    alternatives: text.alternatives.filter((one) => one !== stage),
    reasons: [...text.reasons.slice(0, MOST_REASONS - over.length), ...over],
    focus: null,
    chips: [],
    pinned: false,
    factsAsOf: null,
  }
}

function pinned(
  reading: StageReading,
  pin: NonNullable<StageSources['pin']>,
  open: OpenOrder[],
  orders: readonly Order[],
): StageReading {
  if (pin.stage === null && pin.focus === undefined) return reading
  const order = open.find((one) => one.order.key === pin.focus)
  // A pinned order may be closed by now: it stays in focus, but sets no stage.
  const focus = pin.focus === undefined ? reading.focus : orders.some(({ key }) => key === pin.focus) ? pin.focus : null
  const stage = pin.stage ?? (order ? order.stage : pin.focus === null ? 'pre' : reading.stage)
  return {
    ...reading,
    stage,
    confidence: 1,
    alternatives: [...new Set([reading.stage, ...reading.alternatives])].filter(
      (one): one is Stage => one !== 'unclear' && one !== stage,
    ),
    reasons: [{ code: 'pinned' }, ...reading.reasons].slice(0, MOST_REASONS),
    focus,
    chips: open.map((one) => one.order.key).filter((key) => key !== focus),
    pinned: true,
    factsAsOf: order ? factsAsOf(order.order) || null : focus === null ? null : reading.factsAsOf,
  }
}
