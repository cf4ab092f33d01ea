/** Tells which console a page address belongs to. Patterns come from data, so they are walked, never compiled. */
import type { Site } from './site'

/** The first site whose match patterns and paths fit `url`; null for anything that is not a known console. */
export function findSite(url: string, sites: readonly Site[]): Site | null {
  const address = parse(url)
  if (!address) return null
  return sites.find((site) => fits(site, address)) ?? null
}

/** True when the match pattern (`https://*.host/path*`) covers `url`; the port is ignored, as browsers do. */
export function matchesPattern(pattern: string, url: string): boolean {
  const address = parse(url)
  return address !== null && covers(pattern, address)
}

function parse(url: string): URL | null {
  if (!URL.canParse(url)) return null
  const address = new URL(url)
  return address.protocol === 'https:' || address.protocol === 'http:' ? address : null
}

function fits(site: Site, address: URL): boolean {
  if (!site.matches.some((pattern) => covers(pattern, address))) return false
  return !site.paths || site.paths.some((path) => glob(path, address.pathname + address.search))
}

function covers(pattern: string, address: URL): boolean {
  const schemeEnd = pattern.indexOf('://')
  if (schemeEnd < 1) return false
  const pathStart = pattern.indexOf('/', schemeEnd + 3)
  if (pathStart < 0) return false
  const scheme = pattern.slice(0, schemeEnd)
  if (scheme !== '*' && `${scheme}:` !== address.protocol) return false
  const host = pattern.slice(schemeEnd + 3, pathStart)
  return hostFits(host, address.hostname) && glob(pattern.slice(pathStart), address.pathname + address.search)
}

// A star stands for whole labels at the front of a host only, so `https://*.shop.com/*` never covers `evilshop.com`.
function hostFits(host: string, hostname: string): boolean {
  if (host === '*') return true
  if (!host.startsWith('*.')) return !host.includes('*') && host === hostname
  const base = host.slice(2)
  return base !== '' && !base.includes('*') && (hostname === base || hostname.endsWith(`.${base}`))
}

/** `*` stands for any run of characters; linear in the length of both, whatever the pattern. */
function glob(pattern: string, text: string): boolean {
  const parts = pattern.split('*')
  const first = parts.shift() ?? ''
  if (parts.length === 0) return pattern === text
  const last = parts.pop() ?? ''
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false
  const end = text.length - last.length
  let at = first.length
  for (const part of parts) {
    const found = text.indexOf(part, at)
    if (found < 0 || found + part.length > end) return false
    at = found + part.length
  }
  return true
}
