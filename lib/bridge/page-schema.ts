/** What the panel accepts from a page: content scripts are untrusted input, so every shape and size is checked. */
import { MARKETPLACES } from '../chat/chat'
import { HOTKEY_ACTIONS } from '../hotkeys/actions'
import { z } from '../z'
import { labSays } from './lab-schema'
import { LIMITS } from './limits'
import type { PageToPanel } from './protocol'

const name = z.string().max(LIMITS.nameChars)
const short = z.string().max(LIMITS.shortChars)
const title = z.string().max(LIMITS.titleChars)
const key = z.string().min(1).max(LIMITS.keyChars)
const px = z.number().min(0).max(20_000)
const instant = z.number().int().min(0).max(8.64e15)

const card = z.object({
  kind: z.enum(['order', 'product']),
  orderNo: short.optional(),
  productId: short.optional(),
  title: title.optional(),
  status: short.optional(),
  priceText: short.optional(),
})

const message = z.object({
  id: name,
  speaker: z.enum(['buyer', 'seller', 'robot', 'system']),
  text: z.string().max(LIMITS.messageChars),
  at: instant.optional(),
  cards: z.array(card).max(LIMITS.cards).optional(),
  images: z.number().int().min(0).max(1_000).optional(),
})

const chat = z.object({
  chatKey: key,
  siteId: short,
  marketplace: z.enum(MARKETPLACES),
  account: name.optional(),
  conversation: key,
  conversationStable: z.boolean(),
  buyerName: name.optional(),
  nameUnique: z.boolean(),
  platformId: name.optional(),
  messages: z.array(message).max(LIMITS.messages),
  orderNos: z.array(short).max(LIMITS.messages),
  consoleOrders: z
    .array(
      z.object({
        orderNo: short,
        status: short.optional(),
        title: title.optional(),
        seenAt: instant,
      }),
    )
    .max(LIMITS.consoleOrders),
  agent: name.optional(),
})

const dock = z.object({
  side: z.enum(['left', 'right']),
  form: z.enum(['panel', 'rail', 'strip']),
  width: px,
})

const ask = z.number().int().min(0)
const requestId = z.string().min(1).max(100)

const outcome = z.discriminatedUnion('done', [
  z.object({ done: z.literal('inserted'), text: z.string().max(LIMITS.messageChars) }),
  z.object({ done: z.literal('copied') }),
  z.object({ done: z.literal('wrong-chat') }),
  z.object({ done: z.literal('no-field') }),
  z.object({ done: z.literal('composing') }),
  z.object({ done: z.literal('covered') }),
  z.object({ done: z.literal('changed') }),
])

const pageMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), epoch: z.number(), siteId: short, dock, dark: z.boolean() }),
  z.object({ type: z.literal('chat'), seq: z.number().int().min(0), chat: chat.nullable() }),
  z.object({
    type: z.literal('draft'),
    draft: z
      .object({ chatKey: key, text: z.string().max(LIMITS.messageChars), caret: z.number().int().min(0).nullable() })
      .nullable(),
  }),
  z.object({
    type: z.literal('queue'),
    waiting: z
      .array(
        z.object({
          name,
          conversation: key.optional(),
          since: instant.nullable(),
          atLeast: z.literal(true).optional(),
          unread: z.number().int().min(0),
        }),
      )
      .max(LIMITS.waiting),
  }),
  z.object({ type: z.literal('key'), action: z.enum(HOTKEY_ACTIONS), chatKey: key.nullable() }),
  z.object({ type: z.literal('dock'), dock, width: px, height: px }),
  z.object({ type: z.literal('theme'), dark: z.boolean() }),
  z.object({
    type: z.literal('health'),
    roles: z
      .array(
        z.object({
          role: z.string().max(50),
          state: z.enum(['good', 'fallback', 'missing', 'unknown']),
          candidate: z.number().int().min(0).optional(),
        }),
      )
      .max(100),
  }),
  z.object({ type: z.literal('inserted'), requestId, outcome }),
  z.object({ type: z.literal('touched'), requestId }),
  z.object({
    type: z.literal('pasted'),
    requestId,
    outcome: z.object({ done: z.enum(['pasted', 'copied', 'refused', 'wrong-chat']) }),
  }),
  z.object({
    type: z.literal('jumped'),
    requestId,
    outcome: z.object({ done: z.enum(['opened', 'draft', 'gone', 'unsure', 'stayed', 'covered']) }),
  }),
  z.object({
    type: z.literal('counted'),
    requestId,
    counts: z.array(z.object({ role: z.string().max(50), found: z.array(z.number().int().min(0)).max(50) })).max(100),
  }),
  z.object({ type: z.literal('find'), ask, chatKey: key, query: short, enter: z.boolean() }),
  z.object({ type: z.literal('pick'), ask, index: z.number().int().min(0).max(20), chatKey: key, typed: short }),
  z.object({ type: z.literal('lab'), lab: labSays }),
])

/** One message from the page, with unknown fields dropped; null when it is not one we know or is too large. */
export function readPageMessage(value: unknown): PageToPanel | null {
  const read = pageMessage.safeParse(value)
  return read.success ? read.data : null
}
