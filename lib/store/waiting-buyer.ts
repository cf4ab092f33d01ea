/** Those who wait in a console's list, as the panel asks for them and the background knows them. Types only. */
import type { Tier } from '../buyers/abc'

/** Somebody in the console's list of conversations, to be looked up (S44). */
export interface WaitingBuyer {
  name: string
  conversation?: string
}

/** What is known of those who wait. Nobody is guessed: an unknown buyer is simply not in `known`. */
export interface WhoWaits {
  known: { name: string; conversation?: string; tier: Tier | null; paidOrders: number }[]
  /** The team's target where these chats are answered (S15). */
  targetMs: number
  /** In which the platform's hours are counted. */
  timeZone: string
}
