/** A conversation as it was read from a seller console: plain data, no DOM, no storage. */

/** Who wrote a message. `robot` is the shop's own auto-reply; `system` is the console speaking. */
export type Speaker = 'buyer' | 'seller' | 'robot' | 'system'

/** A card inside the chat: the marketplace's own order or product box. */
export interface Card {
  kind: 'order' | 'product'
  orderNo?: string
  productId?: string
  title?: string
  /** The console's own status word, as written. */
  status?: string
  priceText?: string
}

export interface Message {
  /** The console's message id where it has one, else a stable digest of speaker, text and position. */
  id: string
  speaker: Speaker
  text: string
  /** Epoch ms, where the console shows a time that can be placed on a day. */
  at?: number
  cards?: Card[]
  images?: number
}

/** An order as the console's own order panel shows it: a fact with the instant it was seen. */
export interface ConsoleOrder {
  orderNo: string
  /** The console's status word, as written. */
  status?: string
  title?: string
  seenAt: number
}

/** What identifies a conversation: bind every suggestion and every insert to `chatKey`. */
export interface ChatIdentity {
  /** marketplace + console account/shop + conversation, in one string. */
  chatKey: string
  siteId: string
  marketplace: Marketplace
  /** The seller account or shop the console says is signed in, if it says so. */
  account?: string
  /** The shop, where it is known without an account: the window looks buyers up in one. No page says this. */
  shopId?: string
  /** The console's own conversation id, or the buyer's name where it has none. */
  conversation: string
  /** False where the conversation is only known by a name that two buyers may share: links must not be learnt on it. */
  conversationStable: boolean
  buyerName?: string
  /** True where the marketplace guarantees that no two buyers carry the same name. */
  nameUnique: boolean
  /** The marketplace's buyer id. */
  platformId?: string
}

export interface Chat extends ChatIdentity {
  /** Oldest first; the last messages the console has mounted (at most 200). */
  messages: Message[]
  /** Order numbers seen in texts and cards, newest last, each once. */
  orderNos: string[]
  consoleOrders: ConsoleOrder[]
  /** The adviser signed in to the console (sub-account), if shown. */
  agent?: string
}

/** `siteId` of conversations that come from the window's paste field and not from a console's page. */
export const WINDOW_SITE = 'window'

/** Ids of marketplaces. `practice` is the console that comes with the project; `other` is a site mapped by the agent. */
export const MARKETPLACES = [
  'practice',
  'taobao',
  'pinduoduo',
  'douyin',
  'jd',
  'kuaishou',
  '1688',
  'goofish',
  'xiaohongshu',
  'youzan',
  'shopee',
  'tiktok',
  'lazada',
  'amazon',
  'ebay',
  'etsy',
  'rakuten',
  'wildberries',
  'shopify',
  'whatsapp',
  'wechat-store',
  'aliexpress',
  'ozon',
  'temu',
  'mercari',
  'mercadolibre',
  'allegro',
  'walmart',
  'meta',
  'line',
  'other',
] as const
export type Marketplace = (typeof MARKETPLACES)[number]
