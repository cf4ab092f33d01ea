/** What is accepted as a site from a file or a page: strict shapes, closed sets, bounded sizes, and no selector that is not plain. */
import { MARKETPLACES } from '../chat/chat'
import { isSelector } from '../sites/selector-syntax'
import { ORDER_NUMBER_SHAPES, ROLES, type Site, TRIMS } from '../sites/site'
import { z } from '../z'

const short = z.string().max(100)
const word = z.string().min(1).max(100)
/** Attribute names as HTML has them; `on…` handlers and namespaces have no business here. */
const attribute = z
  .string()
  .max(60)
  .regex(/^[a-z_][a-z0-9_.-]*$/i)
const between = z.tuple([z.string().min(1).max(100), z.string().min(1).max(100)])

export const candidate = z.strictObject({
  css: z.string().refine(isSelector),
  attribute: attribute.optional(),
  between: between.optional(),
  after: z.string().min(1).max(100).optional(),
  before: z.string().min(1).max(100).optional(),
  alike: z.boolean().optional(),
  sole: z.boolean().optional(),
  trims: z.array(z.enum(TRIMS)).max(4).optional(),
  seen: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/)
    .optional(),
  confidence: z.enum(['high', 'medium', 'low']).optional(),
})
export const candidates = z.array(candidate).min(1).max(12)
export const role = z.enum(ROLES)
export const roles = z.partialRecord(role, candidates)

const words = z.array(word).max(20)
export const direction = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('mark') }),
  z.strictObject({
    by: z.literal('attribute'),
    attribute,
    buyer: words.min(1),
    seller: words.min(1),
    robot: words.optional(),
    system: words.optional(),
  }),
  z.strictObject({ by: z.literal('sender') }),
  z.strictObject({ by: z.literal('own-mark') }),
  z.strictObject({ by: z.literal('none') }),
])

const source = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('attribute'),
    role,
    attribute,
    stable: z.boolean(),
    inRows: z.boolean().optional(),
  }),
  z.strictObject({ from: z.literal('url'), parameter: word, stable: z.boolean() }),
  z.strictObject({
    from: z.literal('path'),
    after: word,
    shape: z.enum(['digits', 'word']),
    stable: z.boolean(),
  }),
  z.strictObject({ from: z.literal('rows'), stable: z.literal(false) }),
  z.strictObject({ from: z.literal('text'), role, stable: z.boolean() }),
  z.strictObject({ from: z.literal('sender'), stable: z.boolean() }),
])

const time = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('attribute'), attribute }),
  z.strictObject({ by: z.literal('zh-date-time'), timeZone: z.string().max(60).optional() }),
  z.strictObject({ by: z.enum(['date-time', 'month-day-time']), timeZone: z.string().max(60).optional() }),
  z.strictObject({ by: z.literal('message-id') }),
])

const card = z.strictObject({
  orderNo: candidates.optional(),
  productId: candidates.optional(),
  title: candidates.optional(),
  status: candidates.optional(),
  price: candidates.optional(),
})

const hour = z.number().int().min(0).max(24)

/** One host and all its paths: what an agent maps is asked for by itself, never a whole domain or the whole web. */
export const OWN_MATCH = /^(https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*|http:\/\/localhost)\/\*$/

/** Every field a site may have; which addresses and ids are allowed depends on where it comes from. */
const fields = {
  id: z
    .string()
    .min(1)
    .max(100)
    .regex(/^[a-z0-9-]+$/),
  marketplace: z.enum(MARKETPLACES),
  name: z.string().trim().min(1).max(60),
  matches: z.array(z.string().max(300)).min(1).max(40),
  paths: z.array(z.string().min(1).max(300)).max(20).optional(),
  frame: z.enum(['top', 'sub']),
  account: short.optional(),
  roles,
  direction,
  conversation: z.array(source).max(6),
  agreements: z
    .array(z.strictObject({ about: z.enum(['conversation', 'buyerName']), role, attribute: attribute.optional() }))
    .max(6)
    .optional(),
  messageIdAttribute: attribute.optional(),
  leadIns: words.optional(),
  messageIdOn: z.literal('mark').optional(),
  newestFirst: z.literal(true).optional(),
  announcements: z.strictObject({ system: words.optional(), robot: words.optional() }).optional(),
  cardWords: z.strictObject({ order: words.optional(), product: words.optional() }).optional(),
  skipMessages: z.strictObject({ startsWith: words.optional(), contains: words.optional() }).optional(),
  times: z.array(time).max(4).optional(),
  cards: z.strictObject({ order: card.optional(), product: card.optional(), list: card.optional() }).optional(),
  orderPanelOwner: z.strictObject({ about: z.enum(['conversation', 'buyerId']), attribute }).optional(),
  buyerId: source.optional(),
  nameUnique: z.boolean(),
  orderNumbers: z.array(z.enum(ORDER_NUMBER_SHAPES)).max(10),
  waitGroups: z.strictObject({ waiting: words, overdue: words }).optional(),
  noChat: words.optional(),
  signedOut: z.array(word).max(10).optional(),
  replyLimit: z
    .strictObject({
      limitMs: z.number().int().min(1000).max(604_800_000),
      fromHour: hour,
      toHour: hour,
      rule: z.string().max(300),
    })
    .optional(),
  ownKeys: z.array(z.string().max(40)).max(60),
  minWidth: z.number().int().min(0).max(4000),
  confidence: z.enum(['high', 'medium', 'low']),
}

/** The shape of every site, built-in or not. */
export const anySite = z.strictObject(fields)

/** A site that an agent has mapped. */
export const ownSite = z.strictObject({
  ...fields,
  id: fields.id.regex(/^own-/),
  matches: z.array(z.string().max(300).regex(OWN_MATCH)).min(1).max(10),
}) satisfies z.ZodType<Site>

export const siteOverride = z.strictObject({ roles, direction: direction.optional() })
