/** What is accepted as a site from a file or a page: strict shapes, closed sets, bounded sizes, and no selector that is not plain. */
import { MARKETPLACES } from '../chat/chat'
import { isSelector } from '../sites/selector-syntax'
import { ORDER_NUMBER_SHAPES, ROLES, type Site, TRIMS } from '../sites/site'
import { z } from '../z-small'

const short = z.string().check(z.maxLength(100))
const word = z.string().check(z.minLength(1), z.maxLength(100))
/** Attribute names as HTML has them; `on…` handlers and namespaces have no business here. */
const attribute = z.string().check(z.maxLength(60), z.regex(/^[a-z_][a-z0-9_.-]*$/i))
const between = z.tuple([
  z.string().check(z.minLength(1), z.maxLength(100)),
  z.string().check(z.minLength(1), z.maxLength(100)),
])

export const candidate = z.strictObject({
  css: z.string().check(z.refine(isSelector)),
  attribute: z.optional(attribute),
  between: z.optional(between),
  after: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  before: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  alike: z.optional(z.boolean()),
  sole: z.optional(z.boolean()),
  trims: z.optional(z.array(z.enum(TRIMS)).check(z.maxLength(4))),
  seen: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/))),
  confidence: z.optional(z.enum(['high', 'medium', 'low'])),
})
export const candidates = z.array(candidate).check(z.minLength(1), z.maxLength(12))
export const role = z.enum(ROLES)
export const roles = z.partialRecord(role, candidates)

const words = z.array(word).check(z.maxLength(20))
export const direction = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('mark') }),
  z.strictObject({
    by: z.literal('attribute'),
    attribute,
    buyer: words.check(z.minLength(1)),
    seller: words.check(z.minLength(1)),
    robot: z.optional(words),
    system: z.optional(words),
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
    inRows: z.optional(z.boolean()),
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
  z.strictObject({ by: z.literal('zh-date-time'), timeZone: z.optional(z.string().check(z.maxLength(60))) }),
  z.strictObject({
    by: z.enum(['date-time', 'month-day-time']),
    timeZone: z.optional(z.string().check(z.maxLength(60))),
  }),
  z.strictObject({ by: z.literal('message-id') }),
])

const card = z.strictObject({
  orderNo: z.optional(candidates),
  productId: z.optional(candidates),
  title: z.optional(candidates),
  status: z.optional(candidates),
  price: z.optional(candidates),
})

const hour = z.int().check(z.gte(0), z.lte(24))

/** One host and all its paths: what an agent maps is asked for by itself, never a whole domain or the whole web. */
export const OWN_MATCH = /^(https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*|http:\/\/localhost)\/\*$/

/** Every field a site may have; which addresses and ids are allowed depends on where it comes from. */
const fields = {
  id: z.string().check(z.minLength(1), z.maxLength(100), z.regex(/^[a-z0-9-]+$/)),
  marketplace: z.enum(MARKETPLACES),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  matches: z.array(z.string().check(z.maxLength(300))).check(z.minLength(1), z.maxLength(40)),
  paths: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(300))).check(z.maxLength(20))),
  frame: z.enum(['top', 'sub']),
  account: z.optional(short),
  roles,
  direction,
  conversation: z.array(source).check(z.maxLength(6)),
  agreements: z.optional(
    z
      .array(z.strictObject({ about: z.enum(['conversation', 'buyerName']), role, attribute: z.optional(attribute) }))
      .check(z.maxLength(6)),
  ),
  messageIdAttribute: z.optional(attribute),
  leadIns: z.optional(words),
  messageIdOn: z.optional(z.literal('mark')),
  newestFirst: z.optional(z.literal(true)),
  announcements: z.optional(z.strictObject({ system: z.optional(words), robot: z.optional(words) })),
  cardWords: z.optional(z.strictObject({ order: z.optional(words), product: z.optional(words) })),
  skipMessages: z.optional(z.strictObject({ startsWith: z.optional(words), contains: z.optional(words) })),
  times: z.optional(z.array(time).check(z.maxLength(4))),
  cards: z.optional(z.strictObject({ order: z.optional(card), product: z.optional(card), list: z.optional(card) })),
  orderPanelOwner: z.optional(z.strictObject({ about: z.enum(['conversation', 'buyerId']), attribute })),
  buyerId: z.optional(source),
  nameUnique: z.boolean(),
  orderNumbers: z.array(z.enum(ORDER_NUMBER_SHAPES)).check(z.maxLength(10)),
  waitGroups: z.optional(z.strictObject({ waiting: words, overdue: words })),
  noChat: z.optional(words),
  signedOut: z.optional(z.array(word).check(z.maxLength(10))),
  replyLimit: z.optional(
    z.strictObject({
      limitMs: z.int().check(z.gte(1000), z.lte(604_800_000)),
      fromHour: hour,
      toHour: hour,
      rule: z.string().check(z.maxLength(300)),
    }),
  ),
  ownKeys: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(60)),
  minWidth: z.int().check(z.gte(0), z.lte(4000)),
  confidence: z.enum(['high', 'medium', 'low']),
}

/** The shape of every site, built-in or not. */
export const anySite = z.strictObject(fields)

/** A site that an agent has mapped. */
export const ownSite = z.strictObject({
  ...fields,
  id: fields.id.check(z.regex(/^own-/)),
  matches: z.array(z.string().check(z.maxLength(300), z.regex(OWN_MATCH))).check(z.minLength(1), z.maxLength(10)),
}) satisfies z.ZodMiniType<Site>

export const siteOverride = z.strictObject({ roles, direction: z.optional(direction) })
