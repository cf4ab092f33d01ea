/** Reads who a message says it is from, and finds the chat's buyer among those who speak in it. */

import type { Role, Site } from '../sites/site'
import { listOfMessages } from './message-list'
import { findAll, findOne, findValue, markOn, matchesOf, plainValueIn } from './parts'
import { beforeClock, trimmed } from './trims'

/** Messages that are asked for their speaker, the newest. */
const MOST_ASKED = 60

/** The names that the row's own words can mean, the likeliest first; none where the row names nobody. */
export function sendersOf(row: Element, site: Site): { names: string[]; candidate: number } | null {
  for (const [candidate, one] of (site.roles.messageSender ?? []).entries()) {
    for (const element of matchesOf(row, one.css)) {
      const [first, ...rest] = one.trims ?? []
      const plain = plainValueIn(element, one)
      const read = first === 'clock-behind' ? beforeClock(plain) : [trimmed(plain, first && [first])]
      const names = read.map((name) => trimmed(name, rest)).filter((name) => name !== '')
      if (names.length > 0) return { names, candidate }
    }
  }
  return null
}

/**
 * The one speaker who stands in the list of conversations by that name: `mixed` when several do, null when none does. Speakers of
 * messages that the console marks as its own do not count. `known` gathers names that have stood in the list before: the open row
 * may have scrolled out of it.
 */
export function buyerAmongSenders(
  site: Site,
  document: Document,
  root: Element | null,
  asked: Map<Role, number>,
  known: Set<string>,
): { name: string; list: Element } | 'mixed' | null {
  const list = listOfMessages(site, document, root)?.element
  const rows = list && findAll(list, site.roles.message)
  if (!rows) return null
  gatherNames(site, document, known)
  const buyers = new Set<string>()
  const elements = site.newestFirst ? rows.elements.slice(0, MOST_ASKED) : rows.elements.slice(-MOST_ASKED)
  for (const row of elements) {
    if (markOn(row, list, site.roles.sellerMark)) continue
    const said = sendersOf(row, site)
    if (!said) continue
    asked.set('messageSender', said.candidate)
    const named = said.names.filter((name) => known.has(name))
    // Two ways to read one name, and both are buyers: nobody can say which.
    if (named.length > 1) return 'mixed'
    if (named[0] !== undefined) buyers.add(named[0])
  }
  if (buyers.size > 1) return 'mixed'
  const [name] = buyers
  return name === undefined ? null : { name, list }
}

/** Most names that are remembered of the list. */
const MOST_NAMES = 5000

function gatherNames(site: Site, document: Document, known: Set<string>): void {
  const within = site.roles.conversationList ? findOne(document, site.roles.conversationList)?.element : document
  const rows = within && findAll(within, site.roles.conversationItem)
  for (const row of rows?.elements ?? []) {
    const name = findValue(row, site.roles.conversationName)?.value
    if (name && known.size < MOST_NAMES) known.add(name)
  }
}
