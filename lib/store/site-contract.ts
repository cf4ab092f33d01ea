/** What the background answers about consoles; types only, part of the contract. */
import type { LabPart } from '../bridge/lab-protocol'
import type { DockPreference, RoleHealth } from '../bridge/protocol'
import type { SiteOverride } from '../sites/override'
import type { Role, Site } from '../sites/site'
import type { SiteFileFault } from './site-file'
import type { SiteSeen } from './site-seen'

/** A console as the options and the popup list it. */
export interface SiteEntry {
  /** As it is read now, repairs included. */
  site: Site
  /** False for a console that the agent has mapped. */
  builtIn: boolean
  /** Roles of a built-in console that the agent has repaired. */
  repaired: Role[]
  enabled: boolean
  /** True when the browser has granted all origins of the site. */
  granted: boolean
  dock: DockPreference
}

/** What became of a site file. Refused files change nothing. */
export type SiteImport =
  | { done: 'added' | 'replaced' | 'repaired'; siteId: string; name: string }
  | ({ done: 'refused' } & (SiteFileFault | { fault: 'unknown-site' }))

export interface SitesContract {
  list(args: Record<never, never>): Promise<SiteEntry[]>
  setEnabled(args: { siteId: string; enabled: boolean }): Promise<void>
  /** The site that fits a page address, for the popup; null = no console known there. */
  forUrl(args: { url: string }): Promise<SiteEntry | null>
  /** Keeps a site that the agent has mapped; the one of the same id is replaced. */
  save(args: { site: Site }): Promise<void>
  rename(args: { siteId: string; name: string }): Promise<void>
  /** Takes a mapped site away, and with it the permission to read its pages. */
  remove(args: { siteId: string }): Promise<void>
  /** Lays the agent's own candidates over roles of a built-in console. */
  repair(args: { siteId: string; repair: SiteOverride }): Promise<void>
  /** Back to the built-in console: one role of it, or all of them. */
  restore(args: { siteId: string; role?: Role }): Promise<void>
  /** The text of the file that `importFile` takes. */
  exportFile(args: { siteId: string }): Promise<string>
  importFile(args: { text: string }): Promise<SiteImport>
  /** What the panel has heard of a site's health; keeps when each role was last seen working. */
  noteHealth(args: { siteId: string; roles: RoleHealth[] }): Promise<void>
  health(args: Record<never, never>): Promise<SiteSeen[]>
}

/** A visit of the site lab: which tab is being mapped, and what for. Kept for the browser's session only. */
export interface LabVisit {
  tabId: number
  /** `https://host` of the page. */
  origin: string
  /** The site to repair or to edit; null = a new one. */
  siteId: string | null
  /** What to point at first. */
  part: LabPart | null
}

/** `waiting`: it begins as soon as the agent has allowed the page's origin. */
export type LabOpening = { done: 'open' | 'waiting' | 'no-such-page' }

export interface LabContract {
  /** Brings the lab to a tab; without `tabId` to a new one at `url`, and without either to the page that asks from its dock. */
  open(args: { tabId?: number; url?: string; siteId?: string; part?: LabPart }): Promise<LabOpening>
  /** The visit of this tab, or of the tab that asks. */
  visit(args: { tabId?: number }): Promise<LabVisit | null>
  close(args: { tabId?: number }): Promise<void>
}
