/** How a practice conversation is written down: times are minutes before now, so that the desk is always fresh. */
import type { SampleShop, SoldState } from './sold'

export interface CastOrder {
  /** A word by which the talk refers to this order: `{{order:main}}`. */
  ref: string
  title: string
  colour: string
  size: string
  quantity?: number
  state: SoldState
  /** Minutes before now. */
  placed: number
  paid?: number
  shipped?: number
  completed?: number
  /** Minutes from now until the promised ship-by. */
  shipByIn?: number
  buyerMessage?: string
  memo?: string
  adviser?: string
  freight?: number
}

export interface CastTurn {
  by: 'buyer' | 'seller' | 'robot' | 'system'
  text?: string
  /** Minutes before now. */
  ago: number
  card?: { kind: 'order'; ref: string } | { kind: 'product'; title: string }
}

/** What a buyer writes on their own, seconds after the desk opened. */
export interface CastBurst {
  afterSec: number
  texts: string[]
}

export interface CastMember {
  id: string
  shop: SampleShop
  /** The buyer's id at the marketplace. */
  buyerId: string
  /** As the console shows it. */
  name: string
  recipient: string
  phone: string
  place: [province: string, city: string, street: string]
  /** Closed orders from earlier months, drawn by the seeded generator. */
  pastOrders?: number
  pastSize?: string
  orders?: CastOrder[]
  talk: CastTurn[]
  bursts?: CastBurst[]
  /** Minutes the buyer has waited for an answer; absent = nobody waits. */
  waiting?: number
  unread?: number
}
