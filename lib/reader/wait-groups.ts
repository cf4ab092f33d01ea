/** Tells from the headings in the list of conversations which chats wait for an answer, and which have waited too long. */

import type { Role, Site } from '../sites/site'
import { findAll, valueIn } from './parts'

/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4

export type WaitGroup = 'waiting' | 'overdue' | null

/** Says of a row under which heading it stands: the last one before it. */
export function waitGroups(site: Site, document: Document, asked: Map<Role, number>): (row: Element) => WaitGroup {
  const groups = site.waitGroups
  const heads = groups && findAll(document, site.roles.conversationGroup)
  const candidate = heads && site.roles.conversationGroup?.[heads.candidate]
  if (!groups || !heads || !candidate) return () => null
  asked.set('conversationGroup', heads.candidate)
  const named = heads.elements.map((head) => {
    const value = valueIn(head, candidate)
    const group: WaitGroup = groups.overdue.some((word) => value.includes(word))
      ? 'overdue'
      : groups.waiting.some((word) => value.includes(word))
        ? 'waiting'
        : null
    return { head, group }
  })
  return (row) => named.findLast(({ head }) => head.compareDocumentPosition(row) & FOLLOWING)?.group ?? null
}
