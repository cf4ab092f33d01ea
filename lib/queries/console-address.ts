/** Where a console opens, made from its own match pattern. */
import type { Site } from '../../lib/sites/site'

/** Null where the pattern does not name one host, e.g. `https://*.example.com/*`: then nobody can say which page it is. */
export function consoleAddress({ matches, paths }: Pick<Site, 'matches' | 'paths'>): string | null {
  for (const pattern of matches) {
    const [, scheme, host] = /^(https?):\/\/([^/*]+)\//.exec(pattern) ?? []
    // The practice console has a port that only the person who started it knows.
    if (!scheme || !host || host === 'localhost') continue
    const path = paths?.find((one) => !one.includes('*')) ?? (paths?.[0] ?? '/').replace(/\*.*$/, '')
    return `${scheme}://${host}${path}`
  }
  return null
}
