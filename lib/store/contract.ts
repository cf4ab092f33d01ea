/**
 * What the background answers: every service and operation, with arguments and results as plain data.
 * Types only: interfaces import this file without pulling in the database. Each operation takes one argument object.
 */

import type { DockPreference, HotkeyBindings } from '../bridge/protocol'
import type { Tier } from '../buyers/abc'
import type { ChatIdentity, ConsoleOrder, Marketplace } from '../chat/chat'
import type { CheckAttribute } from '../checklists/checklist'
import type { Order } from '../orders/order'
import type { WholePicture } from '../replies/picture'
import type { Locale, Reply, ReplyDraft } from '../replies/reply'
import type { Site } from '../sites/site'
import type { Reason, Stage, StagePolicy } from '../stage/stage'
import type { LabContract, SitesContract } from './site-contract'
import type { WaitingBuyer, WhoWaits } from './waiting-buyer'
import type { LookUpOp, WindowOps } from './window-contract'

export interface Shop {
  id: string
  marketplace: Marketplace
  name: string
  /** IANA zone; days and deadlines are counted in it. */
  timeZone: string
  currency: string
  stagePolicy: StagePolicy
  /** Days after receipt in which an order is still open after-sale (S28: 15). */
  afterSaleDays: number
  /** Days of no-reason return (S28: 7). */
  noReasonDays: number
  /** Console accounts that the agent has said belong to this shop. */
  accounts: string[]
  /** Values for reply variables that are true for the whole shop, e.g. courier, lead time. */
  facts: Record<string, string>
  /** Print phone and address in full in confirmations; default false. */
  fullContact: boolean
  /** The team's target for a first answer in this shop, in ms; absent = the one of the settings (S15). */
  targetWaitMs?: number | null
  /** Newest instant at which an imported file was true: epoch ms. */
  dataAsOf: number | null
}

export type { Tier }

/** One row per buyer, kept up to date by imports, so that the panel never scans orders. */
export interface BuyerSummary {
  /** `shopId|id:…`, `shopId|nick:…` or `shopId|chat:…`; never a phone. */
  key: string
  shopId: string
  name: string
  platformId?: string
  orders: number
  paidOrders: number
  refundedOrders: number
  /** Paid minus refunded, minor units of the shop's currency. */
  netMinor: number
  firstAt: number | null
  lastAt: number | null
  /** Most frequent size among paid items, e.g. L; null below two. */
  usualSize: string | null
  lastAdviser: string | null
  /** Null until tiers have been computed, and for buyers without paid orders. */
  tier: Tier | null
  tierReason: TierReason | null
}

/** "A: rank 12 of 1,930, cumulative 61.8 % of sales". */
export interface TierReason {
  rank: number
  of: number
  /** Share of the indicator held by all buyers ranked before this one: 0..1. */
  shareBefore: number
  /** Share including this buyer: 0..1. */
  shareWith: number
  computedAt: number
}

export interface BuyerNote {
  text: string
  author: string
  at: number
}

/** How a buyer was recognised. */
export type IdentifiedBy = 'order' | 'platform-id' | 'name' | 'link' | 'none'

export interface Received {
  replyId: string
  variant: number
  text: string
  at: number
}

export interface StagePin {
  /** Stage forced by the agent, or null when only the order in focus is pinned. */
  stage: Stage | null
  /** Order key in focus; null = a new purchase; undefined = not pinned. */
  focus?: string | null
  at: number
}

/** All that the panel needs for one conversation. */
export interface Desk {
  chatKey: string
  /** Null when the console account is not yet assigned to a shop: the agent picks from `shops`. */
  shop: Shop | null
  shops: Shop[]
  buyer: BuyerSummary | null
  note: BuyerNote | null
  identifiedBy: IdentifiedBy
  /** Why nobody was recognised although there was something to go by; `code` is a key under `reason.` */
  identityReason?: Reason
  /** Orders of this buyer, newest first, at most 30; also orders claimed by number. */
  orders: Order[]
  /** Newest fact about this shop: epoch ms; null when nothing was ever imported. */
  dataAsOf: number | null
  /** Orders of this shop that no buyer has claimed. */
  unclaimed: number
  pin: StagePin | null
  received: Received[]
  /** orderKey → attribute → ticked by the agent. */
  ticks: Record<string, Record<CheckAttribute, boolean>>
  /** True while an import holds the lock. */
  importing: boolean
}

export interface ImportRecord {
  id: string
  shopId: string
  fileName: string
  profile: string
  encoding: string
  status: 'staged' | 'running' | 'done' | 'cancelled' | 'failed'
  rows: number
  /** Rows already stored: the cursor in the staged file. */
  cursor: number
  added: number
  changed: number
  unchanged: number
  rejected: number
  /** When the file's facts were true: epoch ms. */
  asOf: number
  startedAt: number
  endedAt: number | null
  error?: string
}

export interface RejectedRow {
  importId: string
  line: number
  reason: string
  raw: string
}

export interface TierSettings {
  /** Cumulative cuts in per cent: [75, 95] means A to 75 %, B to 95 %, C the rest. */
  cuts: [number, number]
  /** Days of orders that count; S40 asks for at least a year. Null = all. */
  windowDays: number | null
  indicator: 'paid' | 'net' | 'orders'
}

export interface TierBoard {
  computedAt: number | null
  claimedBuyers: number
  unclaimedOrders: number
  classes: Record<Tier, { buyers: number; netMinor: number }>
  top: BuyerSummary[]
}

export interface Settings {
  language: Locale
  theme: 'system' | 'light' | 'dark'
  hotkeys: HotkeyBindings
  /** A mark as the first character of an empty reply box lists replies. */
  finder: boolean
  /** Reply ids on the agent's own keys 6–9. */
  ownSlots: Record<'6' | '7' | '8' | '9', string | null>
  tiers: TierSettings
  /** 新人模式: tone line, seven steps, reasons. */
  newAgentMode: boolean
  /** The agent's own name, used as author and as `{{ agent }}`. */
  agentName: string
  /** Team target for the first answer in ms (S15: 30 s). */
  targetWaitMs: number
  welcomed: boolean
}

export type ReplyInput = ReplyDraft & { id?: string; locale: Locale; search: string }

/**
 * Whether the database still holds what it once held. `lost`: it was emptied behind our back, and no answer about a buyer may be
 * given. `newer`: written by a newer version of the product. `broken`: the browser cannot open it.
 */
export interface StorageState {
  state: 'ready' | 'lost' | 'newer' | 'broken'
  /** Orders held now. */
  orders: number
  /** Orders held when they were last counted, where they are lost. */
  lostOrders: number
}

export interface Contract {
  /** The one operation content scripts may call. */
  page: {
    config(args: Record<never, never>): Promise<{
      enabled: boolean
      site: Site | null
      hotkeys: HotkeyBindings
      finder: boolean
      dock: DockPreference
    }>
    /** Remembers how the agent left the dock on this origin. */
    dock(args: { dock: DockPreference }): Promise<void>
  }
  desk: {
    /** Which of those who wait are known, and how well. At most 100 are looked up. */
    whoWaits(args: { siteId: string; account?: string; rows: WaitingBuyer[] }): Promise<WhoWaits>
    openChat(args: {
      chat: ChatIdentity
      orderNos: string[]
      consoleOrders: ConsoleOrder[]
      agent?: string
    }): Promise<Desk>
    assignShop(args: { marketplace: Marketplace; account: string; shopId: string }): Promise<void>
    /** Binds an order number or a buyer to this conversation by hand (绑定订单). */
    link(args: {
      chat: ChatIdentity
      orderNo?: string
      buyerKey?: string
    }): Promise<{ done: 'linked' | 'no-such-order' | 'claimed-by-other' }>
    unlink(args: { chat: ChatIdentity }): Promise<void>
    pin(args: { chatKey: string; pin: StagePin | null }): Promise<void>
    tick(args: { orderKey: string; attribute: CheckAttribute; ticked: boolean }): Promise<void>
    saveNote(args: { buyerKey: string; text: string }): Promise<void>
    remember(args: { chatKey: string; replyId: string; variant: number; text: string }): Promise<void>
  }
  buyers: {
    /** By name, order number or its last digits; at most 20. */
    search(args: { shopId?: string; text: string }): Promise<BuyerSummary[]>
    lookUp: LookUpOp
    tierBoard(args: { shopId: string | null }): Promise<TierBoard>
    recomputeTiers(args: { shopId: string | null }): Promise<TierBoard>
  }
  replies: {
    list(args: { locale: Locale }): Promise<Reply[]>
    /** With their bytes, which lists leave out. */
    pictures(args: { id: string }): Promise<WholePicture[]>
    bin(args: Record<never, never>): Promise<Reply[]>
    save(args: ReplyInput): Promise<Reply>
    remove(args: { id: string }): Promise<void>
    restore(args: { id: string }): Promise<void>
    purge(args: { id: string }): Promise<void>
  }
  shops: {
    list(args: Record<never, never>): Promise<Shop[]>
    save(args: Partial<Shop> & { marketplace: Marketplace; name: string }): Promise<Shop>
  }
  settings: {
    get(args: Record<never, never>): Promise<Settings>
    set(args: Partial<Settings>): Promise<Settings>
  }
  sites: SitesContract
  window: WindowOps
  lab: LabContract
  imports: {
    list(args: Record<never, never>): Promise<ImportRecord[]>
    rejected(args: { importId: string }): Promise<RejectedRow[]>
    /** The import worker tells the background that rows have changed. */
    signal(args: { importId: string; done: boolean }): Promise<void>
  }
  storage: {
    state(args: Record<never, never>): Promise<StorageState>
    /** The agent has read that data were lost and goes on without them. */
    startAfresh(args: Record<never, never>): Promise<StorageState>
  }
}

export type ServiceName = keyof Contract
export type OpName<S extends ServiceName> = keyof Contract[S] & string

/** What has changed, pushed from the background to every open surface. */
export type ChangeTopic =
  | 'orders'
  | 'buyers'
  | 'replies'
  | 'settings'
  | 'shops'
  | 'sites'
  | 'health'
  | 'imports'
  | 'desk'
