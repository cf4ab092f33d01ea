/** What the background answers to the window for desktop consoles. Types only, a part of the contract. */
import type { Marketplace } from '../chat/chat'
import type { BuyerSummary } from './contract'

/** What was pasted or typed into the window, as far as it can be looked up. */
export interface LookUp {
  names: string[]
  numbers: string[]
  /** True when that is all there was: then last digits, waybills and parts of names count as well. */
  whole: boolean
}

/** A buyer, or an order that no buyer has claimed. */
export interface LookUpHit {
  shopId: string
  marketplace: Marketplace
  buyer: BuyerSummary | null
  /** The order whose number, last digits or waybill was looked up. */
  orderNo: string | null
  by: 'order' | 'waybill' | 'name' | 'part'
}

/** Whom the window showed: enough to find them again, and no word of the chat. */
export interface RecentBuyer {
  shopId: string
  marketplace: Marketplace
  buyerKey: string | null
  orderNo: string | null
  name: string
  at: number
}

/** Screen px. */
export interface WindowPlace {
  left: number
  top: number
  width: number
  height: number
}

export interface WindowState {
  /** Newest first, at most nine. */
  recent: RecentBuyer[]
  /** The shop in which buyers without a record are seen; null until the agent chooses. */
  shopId: string | null
  place: WindowPlace | null
}

/** Whom a pasted name, order number, waybill or piece of chat means; at most nine, the surest first. */
export type LookUpOp = (args: LookUp) => Promise<LookUpHit[]>

export interface WindowOps {
  /** Opens it, or brings the one that is open to the front. */
  open(args: Record<never, never>): Promise<void>
  state(args: Record<never, never>): Promise<WindowState>
  keep(args: Partial<Pick<WindowState, 'shopId' | 'place'>>): Promise<void>
  /** Puts a buyer at the head of the recent ones. */
  keepRecent(args: { recent: RecentBuyer }): Promise<WindowState>
}
