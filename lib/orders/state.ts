/** What state an order is in, by the newest fact, and when its goods were received. */
import { compareStamps, STATE_OF_EVENT, STATE_RANK } from './facts'
import type { Order, OrderEvent, StateFact } from './order'

type Facts = Pick<Order, 'events' | 'states'>

/** Events that can have happened by `now`: an export's clock may run ahead of ours by a day, not more. */
function happened(events: readonly OrderEvent[], now: number): readonly OrderEvent[] {
  const latest = now + 86_400_000
  return events.some((event) => event.at !== null && event.at > latest)
    ? events.filter((event) => event.at === null || event.at <= latest)
    : events
}

/** The state that the events alone tell: the one furthest along. `raw` is empty, since nobody said a word. */
function stateOfEvents(events: readonly OrderEvent[]): StateFact | null {
  let best: StateFact | null = null
  for (const event of events) {
    const fact: StateFact = { state: STATE_OF_EVENT[event.type], raw: '', source: event.source, asOf: event.asOf }
    const further = best ? STATE_RANK[fact.state] - STATE_RANK[best.state] || compareStamps(fact, best) : 1
    if (further > 0) best = fact
  }
  return best
}

/**
 * The newest fact wins; at equal times agent > file > console. Events count where no state was ever stated, or where they
 * were learnt later and carry the order further than the newest statement (shipped, seen at 14:02, after a file of 09:00).
 * `asOf` is when the answer was true, for "未发货 · 09:30".
 */
export function stateOf(order: Facts, now: number): StateFact {
  let stated: StateFact | null = null
  for (const fact of order.states) {
    const newer = stated ? compareStamps(fact, stated) || STATE_RANK[fact.state] - STATE_RANK[stated.state] : 1
    if (newer > 0) stated = fact
  }
  const events = happened(order.events, now)
  const since = stated ? events.filter((event) => compareStamps(event, stated as StateFact) > 0) : events
  const told = stateOfEvents(since)
  if (!stated) return told ?? { state: 'unpaid', raw: '', source: 'console', asOf: 0 }
  return told && STATE_RANK[told.state] > STATE_RANK[stated.state] ? told : stated
}

/** When the goods were received: signed for or confirmed, whichever came first (S01). Null when unknown. */
export function receivedAt(order: Pick<Order, 'events'>): number | null {
  let first: number | null = null
  for (const event of order.events) {
    if (event.type !== 'delivered' && event.type !== 'completed') continue
    if (event.at !== null && (first === null || event.at < first)) first = event.at
  }
  return first
}

/** The newest instant at which anything about the order was known to be true; 0 when nothing is known. */
export function factsAsOf(order: Facts): number {
  let newest = 0
  for (const { asOf } of order.events) if (asOf > newest) newest = asOf
  for (const { asOf } of order.states) if (asOf > newest) newest = asOf
  return newest
}
