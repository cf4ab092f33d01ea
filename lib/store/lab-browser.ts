/** The browser's part of the site lab: its visits in session storage, its scripts in a tab. */
import { browser } from 'wxt/browser'
import type { LabVisit } from './site-contract'
import type { Store } from './store'

const KEY = 'lab'

const list = async (): Promise<LabVisit[]> =>
  ((await browser.storage.session.get(KEY))[KEY] as LabVisit[] | undefined) ?? []

const change = async (tabId: number, add: LabVisit[]): Promise<void> => {
  const others = (await list()).filter((visit) => visit.tabId !== tabId)
  await browser.storage.session.set({ [KEY]: [...others, ...add] })
}

export const sessionVisits: Store['visits'] = {
  list,
  put: (visit) => change(visit.tabId, [visit]),
  drop: (tabId) => change(tabId, []),
}

/** The chat script first: it holds the dock in which the lab is drawn. Where it runs already, it looks at its settings again. */
export async function injectLab(tabId: number): Promise<boolean> {
  try {
    for (const file of ['/chat.js', '/lab.js'])
      await browser.scripting.executeScript({ target: { tabId }, files: [file] })
    return true
  } catch {
    return false
  }
}
