/** Turns what the console's own order panel shows into facts about known orders. */
import type { ConsoleOrder, Marketplace } from '../chat/chat'
import type { Order } from '../orders/order'
import { stateOfWord } from '../orders/words'
import { MINUTE_MS } from '../time'
import { orderOf } from './order-rows'
import type { OrderRow } from './rows'

/** The same word seen again is written down only this often: opening a chat should not cost a write each time. */
const REFRESH_MS = 5 * MINUTE_MS

/**
 * The known orders that the panel says something new about, each with that one fact added. Words that nobody knows say nothing,
 * nor does a look from before the newest fact: it would be news again at every opening of the chat, for ever.
 */
export function consoleFacts(rows: OrderRow[], seen: ConsoleOrder[], marketplace: Marketplace): Order[] {
  const byNumber = new Map(rows.map((row) => [row.orderNo, row]))
  return seen.flatMap(({ orderNo, status, seenAt }) => {
    const row = byNumber.get(orderNo)
    if (!row || !status) return []
    const state = stateOfWord(marketplace, status) ?? stateOfWord(row.marketplace, status)
    if (!state) return []
    const newest = row.states.reduce<Order['states'][number] | null>(
      (best, fact) => (fact.asOf > (best?.asOf ?? 0) ? fact : best),
      null,
    )
    if (newest && newest.asOf >= seenAt) return []
    if (newest && newest.state === state && newest.raw === status && seenAt - newest.asOf < REFRESH_MS) return []
    return [{ ...orderOf(row), states: [{ state, raw: status, source: 'console' as const, asOf: seenAt }] }]
  })
}
