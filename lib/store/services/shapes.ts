/** Shapes that several operations take, with the sizes they may have. */
import { MARKETPLACES } from '../../chat/chat'
import { HOTKEY_ACTIONS } from '../../hotkeys/actions'
import { LOCALES } from '../../replies/reply'
import { z } from '../../z'

export const nothing = z.object({})
export const id = z.string().min(1).max(200)
export const name = z.string().max(500)
/** A buyer, order or chat key. */
export const key = z.string().min(1).max(1000)
export const orderNo = z.string().min(1).max(200)
export const instant = z.number().int().min(0).max(8.64e15)
export const text = z.string().max(20_000)
export const marketplace = z.enum(MARKETPLACES)
export const locale = z.enum(LOCALES)

export const chatIdentity = z.object({
  chatKey: key,
  siteId: id,
  marketplace,
  account: name.optional(),
  shopId: id.optional(),
  conversation: key,
  conversationStable: z.boolean(),
  buyerName: name.optional(),
  nameUnique: z.boolean(),
  platformId: name.optional(),
})

export const consoleOrder = z.object({
  orderNo,
  status: name.optional(),
  title: z.string().max(2000).optional(),
  seenAt: instant,
})

export const dock = z.object({
  side: z.enum(['left', 'right']),
  form: z.enum(['panel', 'rail', 'strip']),
  width: z.number().min(200).max(800),
})

const binding = z.string().max(60).nullable()
export const hotkeys = z.record(z.enum(HOTKEY_ACTIONS), binding)
