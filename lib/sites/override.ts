/** What an agent has repaired on a built-in console, laid over it: whole roles, each taken back by itself. */
import type { Candidate, DirectionRule, Role, Site } from './site'

export interface SiteOverride {
  /** The candidates to use instead of the built-in ones. */
  roles: Partial<Record<Role, Candidate[]>>
  /** How the speaker is told instead; it comes with the marks it needs. */
  direction?: DirectionRule
}

/** Roles that only mean something together: who said a message is told by both marks and the rule. */
export const MARK_ROLES = ['buyerMark', 'sellerMark'] as const satisfies readonly Role[]
const isMark = (role: Role): boolean => (MARK_ROLES as readonly Role[]).includes(role)

/** The console as it is read now. What the built-in one knows stays behind the agent's own candidates, as a second chance. */
export function overridden(site: Site, override: SiteOverride): Site {
  const roles = { ...site.roles }
  for (const [role, candidates] of Object.entries(override.roles) as [Role, Candidate[]][]) {
    const behind = isMark(role)
      ? []
      : (site.roles[role] ?? []).filter(({ css }) => !candidates.some((one) => one.css === css))
    roles[role] = [...candidates, ...behind]
  }
  return { ...site, roles, ...(override.direction && { direction: override.direction }) }
}

/** The override with one role more; the two marks and the rule come and go as one. */
export function withRepair(override: SiteOverride, repair: SiteOverride): SiteOverride {
  const direction = repair.direction ?? override.direction
  return { roles: { ...override.roles, ...repair.roles }, ...(direction && { direction }) }
}

/** The override without `role`; null when nothing of it is left. */
export function withoutRepair(override: SiteOverride, role: Role): SiteOverride | null {
  const gone = isMark(role) ? [...MARK_ROLES] : [role]
  const left = Object.entries(override.roles).filter(([one]) => !gone.some((role) => role === one))
  const direction = isMark(role) ? undefined : override.direction
  if (left.length === 0 && !direction) return null
  return { roles: Object.fromEntries(left), ...(direction && { direction }) }
}
