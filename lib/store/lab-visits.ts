/** Brings the site lab to a page: at once where its origin is granted, else as soon as the agent has said yes. */
import { originPattern } from '../sites/own-site'
import type { LabOpening, LabVisit } from './site-contract'
import type { Store } from './store'

export async function openLab(store: Store, visit: LabVisit): Promise<LabOpening> {
  await store.visits.put(visit)
  return bringLab(store, visit)
}

async function bringLab(store: Store, visit: LabVisit): Promise<LabOpening> {
  const pattern = originPattern(visit.origin)
  if (!pattern) return { done: 'no-such-page' }
  if (!(await store.isGranted([pattern]))) return { done: 'waiting' }
  return { done: (await store.injectLab(visit.tabId)) ? 'open' : 'no-such-page' }
}

/** The agent has granted something: labs that waited for it begin. */
export async function openGrantedLabs(store: Store): Promise<void> {
  for (const visit of await store.visits.list()) await bringLab(store, visit)
}

/** A tab has loaded a page anew: the lab that was at work there comes back; where the tab has gone elsewhere, it is over. */
export async function reopenLab(store: Store, tabId: number, url: string | undefined): Promise<void> {
  const visit = (await store.visits.list()).find((one) => one.tabId === tabId)
  if (!visit) return
  // An address that we may not read is one that the agent has not allowed yet: the lab waits for it.
  if (url !== undefined && !isAt(visit, url)) return store.visits.drop(tabId)
  await bringLab(store, visit)
}

const isAt = (visit: LabVisit, url: string) => URL.canParse(url) && new URL(url).origin === visit.origin

/** The lab's visit to this page, if it is the page that the visit is for. */
export async function visitAt(store: Store, tabId: number, url: string): Promise<LabVisit | null> {
  const visit = (await store.visits.list()).find((one) => one.tabId === tabId)
  return visit && isAt(visit, url) ? visit : null
}
