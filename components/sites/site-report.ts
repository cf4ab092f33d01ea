/** A report on a site's health for whoever mends it: selectors, counts, versions. Nothing of a chat, a buyer or an order. */
import type { RoleCount } from '../../lib/bridge/protocol'
import { siteLight, unknownParts } from '../../lib/sites/light'
import type { Candidate, Role, Site } from '../../lib/sites/site'
import type { RoleSeen } from '../../lib/store/site-seen'

export interface ReportFacts {
  site: Site
  builtIn: boolean
  roles: readonly RoleSeen[]
  /** Empty where no page of the site is open. */
  counts: readonly RoleCount[]
  /** Of the product. */
  version: string
  userAgent: string
  /** Epoch ms. */
  now: number
}

/** `Chromium 139` and the like: the browser with its main version, nothing else of what it says of itself. */
export function browserOf(userAgent: string): string {
  const [, name, version] = /\b(Firefox|Edg|OPR)\/(\d+)/.exec(userAgent) ?? /(Chrome)\/(\d+)/.exec(userAgent) ?? []
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', Chrome: 'Chromium' }
  return name ? `${names[name] ?? name} ${version}` : 'unknown browser'
}

/**
 * A selector without what a page may have put into it: long numbers (ids of buyers and orders) and quoted words outside ASCII (names).
 * Selectors that an agent's own mapping made can carry both.
 */
export function bareSelector(css: string): string {
  return css
    .replace(/(["'])(?:(?!\1).)*\1/gs, (quoted) => (/[^\x20-\x7e]/.test(quoted) ? '"…"' : quoted))
    .replace(/[^\x20-\x7e]+/g, '…')
    .replace(/\d{5,}/g, '#')
}

const dayAndTime = (at: number) => `${new Date(at).toISOString().slice(0, 16)}Z`

function roleLines(role: RoleSeen, candidates: readonly Candidate[], found: readonly number[] | undefined): string[] {
  const answered = role.candidate === undefined ? '' : `, candidate ${role.candidate}`
  const good = role.goodAt === null ? 'never seen working' : `last seen working ${dayAndTime(role.goodAt)}`
  return [
    `${role.role}: ${role.state}${answered}, ${good}`,
    ...candidates.map(({ css, attribute }, at) => {
      const value = attribute ? ` @${bareSelector(attribute)}` : ''
      const count = found?.[at]
      return `  ${at} ${bareSelector(css)}${value}${count === undefined ? '' : ` ×${count}`}`
    }),
  ]
}

/** Plain text, in English for whoever maintains the site's file. */
export function siteReport({ site, builtIn, roles, counts, version, userAgent, now }: ReportFacts): string {
  const found = new Map(counts.map((count) => [count.role, count.found]))
  const unknown = unknownParts(site)
  return [
    `Chatside ${version}, ${browserOf(userAgent)}, ${dayAndTime(now)}`,
    `site ${bareSelector(site.id)} (${builtIn ? 'built in' : 'mapped here'}): ${siteLight(site, roles)}`,
    `addresses ${site.matches.map(bareSelector).join(' ')}${site.paths ? `, paths ${site.paths.map(bareSelector).join(' ')}` : ''}`,
    ...(unknown.length > 0 ? [`never known: ${unknown.join(', ')}`] : []),
    ...roles.flatMap((role) => roleLines(role, site.roles[role.role as Role] ?? [], found.get(role.role))),
  ].join('\n')
}
