/** The tab that a panel belongs to, where the background cannot tell by itself: the side panel is in none. */
import { browser } from 'wxt/browser'

/** Undefined in the docked frame, whose calls carry their tab (and which has no `tabs` in Firefox). */
export async function tabBeside(): Promise<number | undefined> {
  if (location.pathname === '/panel.html') return undefined
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}
