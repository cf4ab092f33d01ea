/** What the panel accepts from a page: content scripts are untrusted input, so every shape and size is checked. */
import { MARKETPLACES } from '../chat/chat'
import { HOTKEY_ACTIONS } from '../hotkeys/actions'
import { z } from '../z-small'
import { labSays } from './lab-schema'
import { LIMITS } from './limits'
import type { PageToPanel } from './protocol'

const name = z.string().check(z.maxLength(LIMITS.nameChars))
const short = z.string().check(z.maxLength(LIMITS.shortChars))
const title = z.string().check(z.maxLength(LIMITS.titleChars))
const key = z.string().check(z.minLength(1), z.maxLength(LIMITS.keyChars))
const px = z.number().check(z.gte(0), z.lte(20_000))
const instant = z.int().check(z.gte(0), z.lte(8.64e15))

const card = z.object({
  kind: z.enum(['order', 'product']),
  orderNo: z.optional(short),
  productId: z.optional(short),
  title: z.optional(title),
  status: z.optional(short),
  priceText: z.optional(short),
})

const message = z.object({
  id: name,
  speaker: z.enum(['buyer', 'seller', 'robot', 'system']),
  text: z.string().check(z.maxLength(LIMITS.messageChars)),
  at: z.optional(instant),
  cards: z.optional(z.array(card).check(z.maxLength(LIMITS.cards))),
  images: z.optional(z.int().check(z.gte(0), z.lte(1_000))),
})

const chat = z.object({
  chatKey: key,
  siteId: short,
  marketplace: z.enum(MARKETPLACES),
  account: z.optional(name),
  conversation: key,
  conversationStable: z.boolean(),
  buyerName: z.optional(name),
  nameUnique: z.boolean(),
  platformId: z.optional(name),
  messages: z.array(message).check(z.maxLength(LIMITS.messages)),
  orderNos: z.array(short).check(z.maxLength(LIMITS.messages)),
  consoleOrders: z
    .array(
      z.object({
        orderNo: short,
        status: z.optional(short),
        title: z.optional(title),
        seenAt: instant,
      }),
    )
    .check(z.maxLength(LIMITS.consoleOrders)),
  agent: z.optional(name),
})

const dock = z.object({
  side: z.enum(['left', 'right']),
  form: z.enum(['panel', 'rail', 'strip']),
  width: px,
})

const ask = z.int().check(z.gte(0))
const requestId = z.string().check(z.minLength(1), z.maxLength(100))

const outcome = z.discriminatedUnion('done', [
  z.object({ done: z.literal('inserted'), text: z.string().check(z.maxLength(LIMITS.messageChars)) }),
  z.object({ done: z.literal('copied') }),
  z.object({ done: z.literal('wrong-chat') }),
  z.object({ done: z.literal('no-field') }),
  z.object({ done: z.literal('composing') }),
  z.object({ done: z.literal('covered') }),
  z.object({ done: z.literal('changed') }),
])

const pageMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hello'), epoch: z.number(), siteId: short, dock, dark: z.boolean() }),
  z.object({ type: z.literal('chat'), seq: z.int().check(z.gte(0)), chat: z.nullable(chat) }),
  z.object({
    type: z.literal('draft'),
    draft: z.nullable(
      z.object({
        chatKey: key,
        text: z.string().check(z.maxLength(LIMITS.messageChars)),
        caret: z.nullable(z.int().check(z.gte(0))),
      }),
    ),
  }),
  z.object({
    type: z.literal('queue'),
    waiting: z
      .array(
        z.object({
          name,
          conversation: z.optional(key),
          since: z.nullable(instant),
          atLeast: z.optional(z.literal(true)),
          unread: z.int().check(z.gte(0)),
        }),
      )
      .check(z.maxLength(LIMITS.waiting)),
  }),
  z.object({ type: z.literal('key'), action: z.enum(HOTKEY_ACTIONS), chatKey: z.nullable(key) }),
  z.object({ type: z.literal('dock'), dock, width: px, height: px }),
  z.object({ type: z.literal('theme'), dark: z.boolean() }),
  z.object({
    type: z.literal('health'),
    roles: z
      .array(
        z.object({
          role: z.string().check(z.maxLength(50)),
          state: z.enum(['good', 'fallback', 'missing', 'unknown']),
          candidate: z.optional(z.int().check(z.gte(0))),
        }),
      )
      .check(z.maxLength(100)),
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
    counts: z
      .array(
        z.object({
          role: z.string().check(z.maxLength(50)),
          found: z.array(z.int().check(z.gte(0))).check(z.maxLength(50)),
        }),
      )
      .check(z.maxLength(100)),
  }),
  z.object({ type: z.literal('find'), ask, chatKey: key, query: short, enter: z.boolean() }),
  z.object({ type: z.literal('pick'), ask, index: z.int().check(z.gte(0), z.lte(20)), chatKey: key, typed: short }),
  z.object({ type: z.literal('lab'), lab: labSays }),
])

/** One message from the page, with unknown fields dropped; null when it is not one we know or is too large. */
export function readPageMessage(value: unknown): PageToPanel | null {
  const read = pageMessage.safeParse(value)
  return read.success ? read.data : null
}
