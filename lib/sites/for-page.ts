/** A site as it travels into the page: without the notes on where and when its parts were seen. */
import type { Candidate, Role, Site } from './site'

export function forPage(site: Site): Site {
  const roles: Partial<Record<Role, Candidate[]>> = {}
  for (const [role, candidates] of Object.entries(site.roles) as [Role, Candidate[]][]) {
    roles[role] = candidates.map(({ seen: _seen, confidence: _confidence, ...rest }) => rest)
  }
  return { ...site, roles }
}
