/** What every service works with: the database, the clock and the few things of the browser, all replaceable in tests. */
import type { Site } from '../sites/site'
import type { ChatsideDb } from './db'
import type { TierCurveRow } from './rows'
import type { LabVisit } from './site-contract'

/** Kept outside the database: what it held when it was last counted. */
export interface Canary {
  generation: string
  /** Orders held. */
  count: number
}

export interface Store {
  db: ChatsideDb
  /** Curves as last read, by shop; emptied whenever one is computed. */
  curves: Map<string, TierCurveRow | undefined>
  /** Epoch ms. */
  now(): number
  newId(): string
  /** True while an import holds its lock. */
  isImporting(): Promise<boolean>
  canary: { read(): Promise<Canary | null>; write(canary: Canary): Promise<void> }
  sites: readonly Site[]
  /** True when the browser has granted all of these match patterns. */
  isGranted(matches: string[]): Promise<boolean>
  /** Gives the permission for these match patterns back to the browser. */
  giveBack(matches: string[]): Promise<void>
  /** Called after a site was switched on or off. */
  onSitesChanged(): Promise<void>
  /** Brings the window for desktop consoles to the front. */
  showWindow(): Promise<void>
  /** Visits of the site lab, one a tab, forgotten with the browser's session. */
  visits: { list(): Promise<LabVisit[]>; put(visit: LabVisit): Promise<void>; drop(tabId: number): Promise<void> }
  /** Runs the chat script and the lab in a tab; false where the browser lets nobody in. */
  injectLab(tabId: number): Promise<boolean>
  /** The address of a tab whose page we may read. */
  tabUrl(tabId: number): Promise<string | null>
  /** Opens an address in a new tab; null where the browser gives it no number. */
  openTab(url: string): Promise<number | null>
  /** The browser's own language, e.g. `zh-CN`. */
  browserLanguage(): string
}
