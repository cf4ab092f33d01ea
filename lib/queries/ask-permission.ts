/** Asks the browser for a console's pages. Must be called in the click itself: any await before it loses the right to ask. */
import { browser } from 'wxt/browser'
import type { Site } from '../sites/site'

/**
 * True when the agent allowed it. The popup may close under the browser's question: what follows from a yes is done by
 * the background, which hears of it either way.
 */
export function askPermission(site: Site): Promise<boolean> {
  return browser.permissions.request({ origins: [...site.matches] })
}
