/** Counts what each candidate of a site finds on the page, for a report on its health: numbers, nothing of what stands there. */
import type { RoleCount } from '../bridge/protocol'
import type { Candidate, Role, Site } from '../sites/site'
import { findAll, fits, matchesOf } from './parts'

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
  return (Object.entries(site.roles) as [Role, Candidate[]][]).map(([role, candidates]) => {
    const outer = INSIDE[role]
    const scopes: ParentNode[] = outer ? rowsOf(outer) : [document]
    // Marks may be the row itself, which looks inside it do not find.
    const inside = (scope: ParentNode, css: string) =>
      scope.nodeType === 1 && fits(scope as Element, css)
        ? [scope as Element, ...matchesOf(scope, css)]
        : matchesOf(scope, css)
    const found = candidates.map(({ css, attribute }) => {
      const count = (scope: ParentNode) =>
        inside(scope, css).filter((element) => attribute === undefined || element.hasAttribute(attribute)).length
      return outer ? scopes.filter((scope) => count(scope) > 0).length : count(document)
    })
    return { role, found }
  })
}
