/** What the tables hold: the contract's shapes plus what only the store needs. */
import type { DockPreference } from '../bridge/protocol'
import type { Tally } from '../buyers/tally'
import type { CheckAttribute } from '../checklists/checklist'
import type { Order } from '../orders/order'
import type { Reply } from '../replies/reply'
import type { SiteOverride } from '../sites/override'
import type { Site } from '../sites/site'
import type {
  BuyerNote,
  BuyerSummary,
  IdentifiedBy,
  ImportRecord,
  Received,
  RejectedRow,
  StagePin,
  Tier,
} from './contract'

export interface OrderRow extends Order {
  /** The order number read backwards: a prefix of it is what agents call the last digits. */
  tail: string
  /** The shop's id while no buyer has claimed the order, else absent: absent keys cost no index entry. */
  unclaimedOf?: string
}

/** Tier and rank are not stored: they are looked up on the shop's tier curve, so a new curve rewrites no buyer. */
export interface BuyerRow extends Omit<BuyerSummary, 'tier' | 'tierReason'>, Tally {
  foldedName: string
  /** Every paid order, flat: placedAt, paidMinor, refundedMinor. Lets tiers of any window be computed without the orders. */
  deals: number[]
  rev: number
  updatedAt: number
}

/** What a conversation or a platform id has been found to mean. */
export interface LinkRow {
  /** `chat:<chatKey>` or `id:<shopId>|<platformId>`. */
  handle: string
  shopId: string
  /** Empty when the agent has only said who it is not. */
  buyerKey: string
  by: Exclude<IdentifiedBy, 'none'>
  /** Buyers of whom the agent has said that they are not in this chat. */
  not: string[]
  /** True when the agent made it by hand: evidence from the page does not move it. */
  byHand: boolean
  at: number
  rev: number
  updatedAt: number
}

export interface NoteRow extends BuyerNote {
  id: string
  buyerKey: string
  rev: number
  updatedAt: number
}
export interface PinRow extends StagePin {
  chatKey: string
  rev: number
  updatedAt: number
}
export interface TickRow {
  orderKey: string
  ticks: [CheckAttribute, boolean][]
  rev: number
  updatedAt: number
}
export interface ReceivedRow extends Received {
  id: string
  chatKey: string
  buyerKey?: string
}

export interface ReplyRow extends Reply {
  /** Digest of the pack's wording this row was made from; null for the agent's own. Tells an edited reply from an untouched one. */
  seededAs: string | null
  /** Set when the agent emptied it from the bin: a pack reply stays away for good. */
  purged: boolean
}

export interface SettingRow {
  key: string
  value: unknown
  rev: number
  updatedAt: number
}
export interface SiteStateRow {
  siteId: string
  enabled: boolean
  dock: DockPreference | null
  rev: number
  updatedAt: number
}
/** A console that the agent has mapped. */
export interface OwnSiteRow {
  id: string
  site: Site
  rev: number
  updatedAt: number
}
/** What the agent has repaired on a built-in console. */
export interface OverrideRow extends SiteOverride {
  siteId: string
  rev: number
  updatedAt: number
}
export interface ImportRow extends ImportRecord {
  shopName: string
  /** Zone the file was read in; empty for the profile's own. */
  timeZone: string
  bytes: number
  /** Orders in the file. */
  orders: number
  /** Orders already stored; `cursor` is the same in rows, for the eye. */
  orderCursor: number
  pieces: number
}
export interface ImportChunkRow {
  importId: string
  n: number
  bytes: Uint8Array<ArrayBuffer>
}
export type RejectRow = RejectedRow

/** Counts per shop, kept in the transactions that change them. */
export interface TallyRow {
  shopId: string
  orders: number
  unclaimed: number
  buyers: number
  /** Newest instant at which an imported file was true. */
  dataAsOf: number | null
}

/** The whole ranking of a shop in five columns, one entry per distinct amount, best first. `shopId` is `*` for all shops. */
export interface TierCurveRow {
  shopId: string
  computedAt: number
  indicator: 'paid' | 'net' | 'orders'
  windowDays: number | null
  of: number
  amounts: Float64Array
  ranks: Float64Array
  sharesBefore: Float64Array
  sharesWith: Float64Array
  /** How many of the first entries are A, and how many are A or B. */
  throughA: number
  throughB: number
  classes: Record<Tier, { buyers: number; netMinor: number }>
  /** Keys of the best buyers, best first. */
  top: string[]
}

/** What proves that this database is the one that was once filled. */
export interface SealRow {
  key: 'generation'
  value: string
}
