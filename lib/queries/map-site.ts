/** Ways into the site lab: for the page under the popup, for an address, and to repair what health says is lost. */
import { browser } from 'wxt/browser'
import { type LabPart, partFor } from '../bridge/lab-protocol'
import { call } from '../bridge/rpc-client'
import { originPattern } from '../sites/own-site'
import type { Site } from '../sites/site'
import type { LabOpening } from '../store/site-contract'
import { consoleAddress } from './console-address'
import { tabBeside } from './tab-beside'

interface LabWish {
  url: string
  tabId?: number
  siteId?: string
  part?: LabPart
}

/** True where the lab may work: one https origin (or this machine). */
export const canMap = (url: string | null): url is string => url !== null && originPattern(url) !== null

/**
 * Asks for that origin alone and brings the lab there. Must be called in the click itself. The background hears of the wish
 * before the browser asks: a popup may close under the question.
 */
export function mapSite(wish: LabWish): Promise<LabOpening | null> {
  const pattern = originPattern(wish.url)
  if (!pattern) return Promise.resolve(null)
  // A wish without a tab opens one, which would take the focus away from the browser's question.
  if (wish.tabId !== undefined) void call('lab', 'open', wish)
  return browser.permissions
    .request({ origins: [pattern] })
    .then((granted) => (granted ? call('lab', 'open', wish) : null))
}

/** True where the lab can help with what health says is lost. */
export const canRepair = (role: string): boolean => partFor(role) !== null

/** Brings the lab to the page beside this panel, to point at what `role` (as health names it) has lost. */
export async function repairHere(siteId: string, role: string): Promise<void> {
  const part = partFor(role)
  if (part) await call('lab', 'open', { siteId, part, tabId: await tabBeside() })
}

/** Opens the console in a tab of its own and the lab in it. False where nobody can say at which address it is. */
export function repairElsewhere(site: Site, role?: string): boolean {
  const url = consoleAddress(site)
  if (!url) return false
  const part = role ? partFor(role) : null
  void mapSite({ url, siteId: site.id, ...(part && { part }) })
  return true
}
