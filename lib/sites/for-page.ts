/** A site as it travels into the page: without the notes on where and when its parts were seen. */
import type { Candidate, CardFields, Role, Site } from './site'

export function forPage(site: Site): Site {
  const cards = site.cards && {
    cards: Object.fromEntries(
      Object.entries(site.cards).map(([kind, fields]) => [kind, withoutNotes<keyof CardFields>(fields)]),
    ),
  }
  return { ...site, roles: withoutNotes<Role>(site.roles), ...cards }
}

function withoutNotes<Name extends string>(
  parts: Partial<Record<Name, Candidate[]>>,
): Partial<Record<Name, Candidate[]>> {
  const bare: Partial<Record<Name, Candidate[]>> = {}
  for (const [name, candidates] of Object.entries(parts) as [Name, Candidate[]][]) {
    bare[name] = candidates.map(({ seen: _seen, confidence: _confidence, ...rest }) => rest)
  }
  return bare
}
