/** Where the agent works: the system and browser this runs in, and the consoles that are switched on. */
import type { Workplace } from '../../lib/hotkeys/clash'
import type { Browser, System } from '../../lib/hotkeys/owners/owner'
import type { SiteEntry } from '../../lib/store/site-contract'

/** By the words with which browsers present themselves; Edge says Chrome as well. */
export function systemOf(platform: string): System {
  if (/mac/i.test(platform)) return 'mac'
  return /win/i.test(platform) ? 'windows' : 'linux'
}

export function browserOf(userAgent: string): Browser {
  if (/\bEdg\//.test(userAgent)) return 'edge'
  if (/\bFirefox\//.test(userAgent)) return 'firefox'
  return /\bChrome\//.test(userAgent) ? 'chrome' : 'other'
}

export function workplaceOf(entries: readonly Pick<SiteEntry, 'site' | 'enabled'>[]): Workplace {
  return {
    system: systemOf(navigator.platform),
    browser: browserOf(navigator.userAgent),
    sites: entries.filter(({ enabled }) => enabled).map(({ site }) => ({ name: site.name, ownKeys: site.ownKeys })),
  }
}
