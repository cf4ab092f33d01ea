/** Conversations as measuring reads them from JSON lines: turns, orders with their events, and labels where there are any. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Message } from '../../lib/chat/chat'
import { ORDER_EVENT_TYPES, type Order, type OrderEventType } from '../../lib/orders/order'
import type { Mood, Stage, Step, Topic } from '../../lib/stage/stage'

export interface Labels {
  stage: Stage | 'unclear'
  alt: (Stage | 'unclear')[]
  step: Step | null
  mood: Mood | null
  topic: Topic | null
}

export interface Conversation {
  id: string
  messages: Message[]
  orders: Order[]
  labels: Labels | null
  /** The stage label as written, with na. */
  raw: string | null
}

interface Line {
  id: string
  turns: { role: string; text: string }[]
  orders?: { id: string; events: { type: string; at?: string }[] }[]
  stage?: string
  alt?: string[]
  step?: Step | null
  mood?: Mood
  topic?: Topic
  topics?: Topic[]
}

/** Close words for what can happen to an order. */
const EVENT_WORDS: Record<string, OrderEventType> = {
  created: 'placed',
  ordered: 'placed',
  order: 'placed',
  unpaid: 'placed',
  payment: 'paid',
  pay: 'paid',
  sent: 'shipped',
  dispatched: 'shipped',
  shipment: 'shipped',
  ship: 'shipped',
  signed: 'delivered',
  received: 'delivered',
  arrived: 'delivered',
  delivery: 'delivered',
  confirmed: 'completed',
  complete: 'completed',
  finished: 'completed',
  success: 'completed',
  'refund-requested': 'refund-asked',
  'refund-applied': 'refund-asked',
  'refund-opened': 'refund-asked',
  refunding: 'refund-asked',
  refund: 'refunded',
  'refund-done': 'refunded',
  cancelled: 'closed',
  canceled: 'closed',
  close: 'closed',
  expired: 'closed',
}

/** Lines of a file named relative to where the person stands. */
export function readConversations(file: string): Conversation[] {
  const text = readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file), 'utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => conversationOf(JSON.parse(line) as Line))
}

function conversationOf(line: Line): Conversation {
  const messages = line.turns.map(
    ({ role, text }, i): Message => ({ id: String(i), speaker: speakerOf(role), text: String(text) }),
  )
  return {
    id: line.id,
    messages,
    orders: (line.orders ?? []).map(orderOf),
    labels: labelsOf(line),
    raw: line.stage ?? null,
  }
}

function speakerOf(role: string): Message['speaker'] {
  return role === 'seller' || role === 'robot' || role === 'system' ? role : 'buyer'
}

function orderOf({ id, events }: { id: string; events: { type: string; at?: string }[] }): Order {
  const happened = events.map(({ type, at }) => {
    const time = at === undefined ? null : Date.parse(at)
    if (Number.isNaN(time)) throw new Error(`Order ${id}: "${at}" is no time`)
    return { type: eventOf(type), at: time, source: 'file' as const, asOf: time ?? 0 }
  })
  const placedAt = happened.reduce((first, { at }) => (at !== null && at < first ? at : first), Number.MAX_SAFE_INTEGER)
  return {
    key: id,
    shopId: '',
    marketplace: 'other',
    orderNo: id,
    buyerKey: null,
    placedAt: placedAt === Number.MAX_SAFE_INTEGER ? 0 : placedAt,
    currency: 'CNY',
    totalMinor: 0,
    paidMinor: 0,
    refundedMinor: 0,
    items: [],
    events: happened,
    states: [],
    rev: 0,
    updatedAt: 0,
  }
}

function eventOf(word: string): OrderEventType {
  const type = word.toLowerCase().replace(/[_\s]+/g, '-')
  const known = ORDER_EVENT_TYPES.find((one) => one === type) ?? EVENT_WORDS[type]
  if (!known) throw new Error(`Unknown order event "${word}"`)
  return known
}

/** Not a buyer's matter counts as unclear. */
function labelsOf(line: Line): Labels | null {
  if (line.stage === undefined) return null
  const plain = (stage: string) => (stage === 'na' ? 'unclear' : stage) as Stage | 'unclear'
  return {
    stage: plain(line.stage),
    alt: (line.alt ?? []).map(plain),
    step: line.step ?? null,
    mood: line.mood ?? null,
    topic: line.topic ?? line.topics?.[0] ?? null,
  }
}
