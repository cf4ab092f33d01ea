/** What a site's health comes to: green, amber or red for each role and for the whole, and what was never known. */
import type { RoleHealth } from '../bridge/protocol'
import type { Role, Site } from './site'

/** `good` green · `second` and `poor` amber · `broken` red · `unseen`: nothing of it has been met yet. */
export type Light = 'good' | 'second' | 'poor' | 'broken' | 'unseen'

/** Without these the panel cannot read the chat or fill the box; the others only make it poorer. */
const NEEDED: readonly string[] = [
  'chatRoot',
  'messageList',
  'message',
  'messageText',
  'composer',
  'conversation',
  'buyerName',
  'direction',
]

export function missingRoles(roles: readonly RoleHealth[]): string[] {
  return roles.filter(({ role, state }) => state === 'missing' && NEEDED.includes(role)).map(({ role }) => role)
}

/** Found by a later candidate is second best; a role that the panel can do without is poor when it is missing. */
export function lightOf({ role, state }: RoleHealth): Light {
  if (state === 'good') return 'good'
  if (state === 'fallback') return 'second'
  if (state === 'unknown') return 'unseen'
  return NEEDED.includes(role) ? 'broken' : 'poor'
}

/** What nobody has found out about this site: not broken, never known. Named by the role that would tell. */
export function unknownParts({
  roles,
  direction,
  conversation,
}: Pick<Site, 'roles' | 'direction' | 'conversation'>): string[] {
  const has = (role: Role) => (roles[role]?.length ?? 0) > 0
  const parts: string[] = []
  if (!has('composer')) parts.push('composer')
  if (!has('message')) parts.push('message')
  else if (direction.by === 'none' || (direction.by === 'mark' && !has('buyerMark') && !has('sellerMark')))
    parts.push('direction')
  if (!has('buyerName') && conversation.length === 0) parts.push('buyerName')
  if (!has('conversationItem') || !has('conversationName')) parts.push('conversationList')
  return parts
}

/** Parts whose absence by itself keeps a site from being green. */
const WANTED: readonly string[] = ['composer', 'message', 'direction', 'buyerName']

/** `roles` as last heard; empty = no page of it was looked at. */
export function siteLight(
  site: Pick<Site, 'roles' | 'direction' | 'conversation'>,
  roles: readonly RoleHealth[],
): Light {
  const lights = roles.map(lightOf)
  if (lights.includes('broken')) return 'broken'
  if (lights.includes('poor')) return 'poor'
  if (lights.includes('second')) return 'second'
  if (unknownParts(site).some((role) => WANTED.includes(role))) return 'poor'
  return lights.includes('good') ? 'good' : 'unseen'
}
