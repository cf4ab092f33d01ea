/** The site that is being made: the one it began with, and over it what was pointed at. */
import { LAB_PARTS, type LabPart, type LabPartState } from '../bridge/lab-protocol'
import type { Candidate, Role, Site } from '../sites/site'
import { ROLES } from '../sites/site'
import type { Finding } from './findings'

export type Findings = ReadonlyMap<LabPart, Finding>
export type Preferred = ReadonlyMap<LabPart, number>

/** The chosen candidate first, the others behind it in their order. */
export function preferring(candidates: readonly Candidate[], first = 0): Candidate[] {
  const chosen = candidates[first]
  return chosen ? [chosen, ...candidates.filter((one) => one !== chosen)] : [...candidates]
}

export function draftOf(
  base: Site,
  findings: Findings,
  preferred: Preferred,
  proved: { source: Site['conversation'][number]; at: Candidate[] } | null,
): Site {
  const site: Site = { ...base, roles: { ...base.roles } }
  for (const [part, { chief, change }] of findings) {
    for (const [role, candidates] of Object.entries(change.roles ?? {}) as [Role, Candidate[]][])
      site.roles[role] = role === chief ? preferring(candidates, preferred.get(part)) : candidates
    if (change.direction) site.direction = change.direction
    if (change.times) site.times = change.times
    if (change.cards) site.cards = change.cards
    // A console that names its conversations itself keeps doing so when its name is repaired.
    if (change.conversation && base.conversation.length === 0) site.conversation = change.conversation
  }
  if (proved && base.conversation.length === 0) {
    site.conversation = [proved.source, ...site.conversation]
    if (proved.at.length > 0) site.roles.conversation = proved.at
  }
  return site
}

export const changedRoles = (base: Site, site: Site): Role[] =>
  ROLES.filter((role) => JSON.stringify(base.roles[role]) !== JSON.stringify(site.roles[role]))

export function partStates(findings: Findings, preferred: Preferred): LabPartState[] {
  return LAB_PARTS.map((part) => {
    const finding = findings.get(part)
    if (!finding) return { part, state: 'none', candidates: [], chosen: 0 }
    const { state, fault, chief, change } = finding
    const candidates = chief ? (change.roles?.[chief] ?? []).map(({ css }) => css) : []
    return { part, state, ...(fault && { fault }), candidates, chosen: preferred.get(part) ?? 0 }
  })
}
