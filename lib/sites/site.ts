/** A marketplace console as pure data (JSON-serialisable): where its parts are, and which named behaviours fit it. */
import type { Marketplace } from '../chat/chat'

/** One way to find a part, with where it was seen and how sure that is. */
export interface Candidate {
  css: string
  /** `YYYY-MM` or `YYYY-MM-DD` when it was last seen to be true. */
  seen?: string
  confidence?: 'high' | 'medium' | 'low'
}

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
] as const
export type Role = (typeof ROLES)[number]

/** How a message's speaker is told, by name from a closed set. */
export type DirectionRule =
  /** `buyerMark` / `sellerMark` match the message or something inside it. */
  | { by: 'mark' }
  /** An attribute of the message element (or of the closest ancestor that has it) equals one of the words. */
  | { by: 'attribute'; attribute: string; buyer: string[]; seller: string[]; robot?: string[]; system?: string[] }

/** What names a conversation, tried in order. */
export type ConversationSource =
  | { from: 'attribute'; role: Role; attribute: string; stable: boolean }
  | { from: 'url'; parameter: string; stable: boolean }
  | { from: 'text'; role: Role; stable: boolean }

/** Order-number shapes, by name: see `order-numbers.ts`. */
export type OrderNumberShape = 'pinduoduo' | 'digits-16' | 'digits-18' | 'digits-19' | 'practice'

export interface Site {
  id: string
  marketplace: Marketplace
  /** As agents call the console. */
  name: string
  /** Match patterns as the browser asks for them. */
  matches: string[]
  frame: 'top' | 'sub'
  /** Ordered candidates per role; a missing role is a thing the console does not show. */
  roles: Partial<Record<Role, Candidate[]>>
  direction: DirectionRule
  conversation: ConversationSource[]
  /** Attribute of a message element that holds the console's message id. */
  messageIdAttribute?: string
  /** Message ids that are not talk, by prefix or fragment. */
  skipMessages?: { startsWith?: string[]; contains?: string[] }
  buyerId?: ConversationSource
  /** True where the marketplace guarantees unique buyer names. */
  nameUnique: boolean
  orderNumbers: OrderNumberShape[]
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
