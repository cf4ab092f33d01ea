/** A marketplace console as pure data (JSON-serialisable): where its parts are, and which named behaviours fit it. */
import type { Marketplace } from '../chat/chat'

/** One way to find a part, with where it was seen and how sure that is. */
export interface Candidate {
  /** A selector; `host >>> inside` steps into an open shadow root or a same-origin frame, `:scope` is the row or card itself. */
  css: string
  /** The value is this attribute, not the text. */
  attribute?: string
  /** The value stands between these two pieces of that attribute or text; without both there is no value. */
  between?: [string, string]
  /** The value is the run of letters and digits right after this piece of that attribute or text. */
  after?: string
  /** The same run right before this piece. */
  before?: string
  /** As good as the candidate before it: another build, not a second best. */
  alike?: boolean
  /** What the console hangs on to the value, taken off in this order. */
  trims?: Trim[]
  /** Several matches that say different things say nothing. */
  sole?: boolean
  /** `YYYY-MM` or `YYYY-MM-DD` when it was last seen to be true. */
  seen?: string
  confidence?: 'high' | 'medium' | 'low'
}

/** What a value is freed from, by name: see trims.ts. */
export const TRIMS = ['clock-behind', 'order-count-behind', 'first-line'] as const
export type Trim = (typeof TRIMS)[number]

export const ROLES = [
  'chatRoot',
  'messageList',
  'message',
  'messageText',
  'buyerMark',
  'sellerMark',
  'robotMark',
  'systemMark',
  'messageTime',
  'composer',
  'sendButton',
  'buyerName',
  'shop',
  'agent',
  'conversation',
  'conversationList',
  'conversationItem',
  'conversationName',
  'conversationUnread',
  'conversationWait',
  'orderCard',
  'productCard',
  'orderList',
  'remark',
  // The row of the conversation list that is open; the buyer's name as the reply box says it; what bounds the order panel.
  'conversationActive',
  'composerOwner',
  'orderPanel',
  // The heading of a group in the list of conversations.
  'conversationGroup',
  // The name of the speaker, where a message writes it.
  'messageSender',
  // What a row of the conversation list calls its chat; on sites with stable conversations the same as theirs.
  'conversationId',
] as const
export type Role = (typeof ROLES)[number]

/** How a message's speaker is told, by name from a closed set. */
export type DirectionRule =
  /** `buyerMark` / `sellerMark` match the message or something inside it. */
  | { by: 'mark' }
  /** An attribute of the message element (or of the closest ancestor that has it) equals one of the words. */
  | { by: 'attribute'; attribute: string; buyer: string[]; seller: string[]; robot?: string[]; system?: string[] }
  /**
   * A message writes its speaker's name (role `messageSender`): the chat's buyer, or somebody of the shop. Where the site also
   * names a `sellerMark`, both must say the same. Fits conversations named `from: 'sender'`.
   */
  | { by: 'sender' }
  /** Only own messages are marked (`sellerMark`, `robotMark`, `systemMark`); in a list without any own message that is not certain. */
  | { by: 'own-mark' }
  /** Nobody knows how this console shows who speaks: no message is read, and health says so. */
  | { by: 'none' }

/** What names a conversation, tried in order. */
export type ConversationSource =
  /** `inRows`: it is the messages that carry it, so while a list is late they name the last chat. */
  | { from: 'attribute'; role: Role; attribute: string; stable: boolean; inRows?: boolean }
  | { from: 'url'; parameter: string; stable: boolean }
  /** The piece of the address's path that follows `after`, where it has that shape (`word`: with a digit in it). */
  | { from: 'path'; after: string; shape: 'digits' | 'word'; stable: boolean }
  /** Nothing on the page names the chat: its messages themselves tell one from the next (see row-runs.ts). */
  | { from: 'rows'; stable: false }
  | { from: 'text'; role: Role; stable: boolean }
  /** The one speaker of the messages (role `messageSender`) who stands in the list of conversations by that name. */
  | { from: 'sender'; stable: boolean }

/** A second place that says whose chat this is. Where it speaks and differs, the console is between two chats. */
export interface Agreement {
  about: 'conversation' | 'buyerName'
  role: Role
  /** Without it, the value of the role's candidate. */
  attribute?: string
}

/** How the instant of a message is told, tried in order. */
export type TimeRule =
  /** Epoch ms in an attribute of the message. */
  | { by: 'attribute'; attribute: string }
  /** `2026年09月08日 14:02:11` in the role `messageTime`, in `timeZone` or else the agent's own. */
  | { by: 'zh-date-time'; timeZone?: string }
  /** `2026-09-08 14:02` or `2026/9/8 14:02:11` there. */
  | { by: 'date-time'; timeZone?: string }
  /** `9-8 14:02:11` there, without a year: the last time that it was so. */
  | { by: 'month-day-time'; timeZone?: string }
  /** The trailing digits of the message's id are epoch ms. */
  | { by: 'message-id' }

/** Where the fields of a card or of a row of the order panel are, seen from that card or row. */
export interface CardFields {
  /** Without it, or where it finds nothing: a number of the site's shapes in the text. */
  orderNo?: Candidate[]
  productId?: Candidate[]
  title?: Candidate[]
  status?: Candidate[]
  price?: Candidate[]
}

/** Order-number shapes, by name: see `order-numbers.ts`. */
export const ORDER_NUMBER_SHAPES = [
  'pinduoduo',
  'digits-12',
  'digits-16',
  'digits-18',
  'digits-19',
  'practice',
  'shopee',
  'amazon',
  'rakuten',
] as const
export type OrderNumberShape = (typeof ORDER_NUMBER_SHAPES)[number]

export interface Site {
  id: string
  marketplace: Marketplace
  /** As agents call the console. */
  name: string
  /** Match patterns as the browser asks for them. */
  matches: string[]
  /** Paths of the chat inside those hosts (`*` = anything); without it, every path that `matches` allows. */
  paths?: string[]
  /** `sub`: the chat stands in a frame of the same origin, into which the candidates step; the dock stands in the page around it. */
  frame: 'top' | 'sub'
  /** The account where the page names none. On an agent's own site it is the address, so that no two of them share a chat key. */
  account?: string
  /** Ordered candidates per role; a missing role is a thing the console does not show. */
  roles: Partial<Record<Role, Candidate[]>>
  direction: DirectionRule
  conversation: ConversationSource[]
  agreements?: Agreement[]
  /** Attribute of a message element that holds the console's message id. */
  messageIdAttribute?: string
  /** What the page writes before every message for those who hear it, e.g. `Message:`. */
  leadIns?: string[]
  /** That attribute stands on what marks the speaker (inside the message), not on the message. */
  messageIdOn?: 'mark'
  /** The list holds the newest message first. */
  newestFirst?: true
  /** Words with which the console's or the robot's own messages begin where they look like the shop's; a buyer's never count. */
  announcements?: { system?: string[]; robot?: string[] }
  /** Words that tell a card for which no selector is known. */
  cardWords?: { order?: string[]; product?: string[] }
  /** Message ids that are not talk, by prefix or fragment. */
  skipMessages?: { startsWith?: string[]; contains?: string[] }
  times?: TimeRule[]
  cards?: { order?: CardFields; product?: CardFields; list?: CardFields }
  /** The attribute of `orderPanel` that says whose orders it shows; another chat's orders are not read. */
  orderPanelOwner?: { about: 'conversation' | 'buyerId'; attribute: string }
  buyerId?: ConversationSource
  /** True where the marketplace guarantees unique buyer names. */
  nameUnique: boolean
  orderNumbers: OrderNumberShape[]
  /** Words of the headings (`conversationGroup`) under which chats wait for an answer, or have waited longer than the platform allows. */
  waitGroups?: { waiting: string[]; overdue: string[] }
  /** Texts that stand in place of a chat while none is open. */
  noChat?: string[]
  /** Texts that mean "signed out" or "no session here". */
  signedOut?: string[]
  /** Platform reply limit (S15): ms, and the hours in which it counts, in the shop's time. */
  replyLimit?: { limitMs: number; fromHour: number; toHour: number; rule: string }
  /** Keys the console owns, in `KeyboardEvent.code` terms. */
  ownKeys: string[]
  /** Narrowest width in CSS px at which the console still works. */
  minWidth: number
  /** How sure the whole is, in one word, for the coverage list. */
  confidence: 'high' | 'medium' | 'low'
}
