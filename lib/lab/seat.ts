/**
 * Where the lab, which comes on demand, meets the script that runs the page and holds the dock: one place in the isolated world
 * that both share. The page sees neither the place nor the symbol.
 */
import type { LabOrder, LabSays } from '../bridge/lab-protocol'
import type { SiteTrial } from '../reader/try-site'
import type { Site } from '../sites/site'

/** The desk that is open in this page, as the lab uses it. */
export interface LabSeat {
  document: Document
  /** The site by which the page is read now; on a page that nobody has mapped, one of which only the address is known. */
  site: Site
  send(says: LabSays): void
  read(site: Site): SiteTrial
}

/** The lab at work. */
export interface LabWork {
  /** A panel has joined the desk. */
  sitDown(seat: LabSeat): void
  hear(order: LabOrder): void
}

interface Meeting {
  seat: LabSeat | null
  work: LabWork | null
}

const MEETING = Symbol.for('chatside.lab')
const world = globalThis as unknown as { [MEETING]?: Meeting }

export const meeting = (): Meeting => {
  world[MEETING] ??= { seat: null, work: null }
  return world[MEETING]
}
