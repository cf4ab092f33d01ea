/** Counts what each candidate of a site finds on the page, for a report on its health: numbers, nothing of what stands there. */
import type { RoleCount } from '../bridge/protocol'
import { findAll, fits, matchesOf } from './parts'
import type { Role, Site } from './site'

/** Roles that are looked for inside a row of another role, not in the whole page. */
const INSIDE: Partial<Record<Role, Role>> = {
  messageText: 'message',
  buyerMark: 'message',
  sellerMark: 'message',
  robotMark: 'message',
  systemMark: 'message',
  messageTime: 'message',
  orderCard: 'message',
  productCard: 'message',
  conversationId: 'conversationItem',
  conversationName: 'conversationItem',
  conversationUnread: 'conversationItem',
  conversationWait: 'conversationItem',
}

export function countParts(site: Site, document: Document): RoleCount[] {
  const rowsOf = (role: Role) => findAll(document, site.roles[role])?.elements ?? []
  return (Object.entries(site.roles) as [Role, { css: string }[]][]).map(([role, candidates]) => {
    const outer = INSIDE[role]
    const scopes: ParentNode[] = outer ? rowsOf(outer) : [document]
    // Marks may be the row itself, which looks inside it do not find.
    const inRow = (scope: ParentNode, css: string) =>
      matchesOf(scope, css).length > 0 || (scope instanceof Element && fits(scope, css))
    const found = candidates.map(({ css }) =>
      outer ? scopes.filter((scope) => inRow(scope, css)).length : matchesOf(document, css).length,
    )
    return { role, found }
  })
}
