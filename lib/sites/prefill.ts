/** What the lab begins with on a page that nobody has mapped: its address, and what is known of it in public. */
import { findSite } from './find'
import { MAP_YOURSELF } from './map-yourself'
import { blankSite } from './own-site'
import type { Site } from './site'

/** The id of a site while it is being mapped; it gets its own when it is saved. */
export const LAB_SITE_ID = 'own-lab'

export function siteToMap(address: string): Site | null {
  const blank = blankSite(address, LAB_SITE_ID)
  if (!blank) return null
  const entries = MAP_YOURSELF.map((entry): Site & { entry: (typeof MAP_YOURSELF)[number] } => ({
    ...blank,
    matches: entry.matches,
    paths: undefined,
    entry,
  }))
  const known = findSite(address, entries)
  const entry = entries.find((one) => one === known)?.entry
  if (!entry) return blank
  const { address: _sure, id: _id, matches: _matches, ...facts } = entry
  return { ...blank, ...facts }
}
