/** Tells who speaks in a row, by the rule that a site names. Where two signs contradict each other, nobody is said to speak. */
import type { Speaker } from '../chat/chat'
import type { Role, Site } from '../sites/site'
import { markOn } from './parts'
import { sendersOf } from './senders'

export interface Told {
  /** Null: not certain. */
  speaker: Speaker | null
  /** A buyer only because nothing says otherwise. */
  unproven?: true
}

const NOBODY: Told = { speaker: null }

interface Asking {
  row: Element
  /** Bounds the look at what surrounds the row. */
  list: Element
  site: Site
  /** The open chat's buyer by name, where the site tells the speaker by it. */
  buyer: string | undefined
  answered: Map<Role, number>
}

export function speakerOf(asking: Asking): Told {
  const rule = asking.site.direction
  if (rule.by === 'attribute') return byAttribute(asking, rule)
  if (rule.by === 'mark') return byMark(asking)
  if (rule.by === 'own-mark') return byOwnMark(asking)
  return rule.by === 'sender' ? bySender(asking) : NOBODY
}

type AttributeRule = Extract<Site['direction'], { by: 'attribute' }>

function byAttribute({ row, list }: Asking, rule: AttributeRule): Told {
  const holder = row.closest(`[${rule.attribute}]`)
  const word = holder && list.contains(holder) && holder !== list ? (holder.getAttribute(rule.attribute) ?? '') : ''
  const speakers = (['buyer', 'seller', 'robot', 'system'] as const).filter((one) => rule[one]?.includes(word))
  return speakers.length === 1 ? { speaker: speakers[0] ?? null } : NOBODY
}

function mark({ row, list, site, answered }: Asking, role: Role): Element | null {
  const found = markOn(row, list, site.roles[role])
  if (found) answered.set(role, found.candidate)
  return found?.element ?? null
}

function byMark(asking: Asking): Told {
  const seller = mark(asking, 'sellerMark')
  const buyer = mark(asking, 'buyerMark')
  const robot = mark(asking, 'robotMark')
  const system = mark(asking, 'systemMark')
  // A seller's bubble may quote the buyer, so a buyer's mark inside it says nothing; any other pair of marks contradicts itself.
  if (seller && buyer && (seller === buyer || !seller.contains(buyer))) return NOBODY
  if (seller || (robot && !buyer)) return { speaker: robot ? 'robot' : 'seller' }
  if (buyer) return robot ? NOBODY : { speaker: 'buyer' }
  return system ? { speaker: 'system' } : NOBODY
}

function byOwnMark(asking: Asking): Told {
  const seller = mark(asking, 'sellerMark')
  if (mark(asking, 'robotMark')) return { speaker: 'robot' }
  if (seller) return { speaker: 'seller' }
  return mark(asking, 'systemMark') ? { speaker: 'system' } : { speaker: 'buyer', unproven: true }
}

function bySender(asking: Asking): Told {
  const { row, site, buyer, answered } = asking
  const own = mark(asking, 'sellerMark') !== null
  const system = mark(asking, 'systemMark') !== null
  const said = sendersOf(row, site)
  if (said) answered.set('messageSender', said.candidate)
  if (system && !own) return { speaker: 'system' }
  if (site.roles.sellerMark) {
    if (!said || buyer === undefined) return own ? { speaker: 'seller' } : { speaker: 'buyer', unproven: true }
    if (said.names.includes(buyer) === own) return NOBODY
    return { speaker: own ? 'seller' : 'buyer' }
  }
  if (!said || buyer === undefined) return NOBODY
  return { speaker: said.names.includes(buyer) ? 'buyer' : 'seller' }
}
