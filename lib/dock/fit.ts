/** Chooses the form in which the dock covers nothing: panel, else rail, else strip, else only an offer. */
import type { DockPreference } from '../bridge/protocol'
import type { Borrowing } from './borrow'
import { freePlace } from './offer'
import type { Places } from './places'
import { columnAt, type Rect, rectOf, type Viewport } from './rect'
import { makeColumn } from './room'
import { GRIP_WIDTH, RAIL_WIDTH } from './size'
import { makeStrip } from './strip'

export type Form = DockPreference['form'] | 'offer'

export interface Fit {
  form: Form
  /** Where the host lies; null when there is no place even for the offer. */
  box: Rect | null
}

// What an agent asked for comes first; then whatever takes less.
const LADDERS: Record<DockPreference['form'], readonly DockPreference['form'][]> = {
  panel: ['panel', 'rail', 'strip'],
  rail: ['rail', 'strip'],
  strip: ['strip', 'rail'],
}

export const columnWidth = (form: 'panel' | 'rail', preference: DockPreference) =>
  form === 'panel' ? preference.width + GRIP_WIDTH : RAIL_WIDTH

export interface FitRequest {
  document: Document
  preference: DockPreference
  places: Places
  viewport: Viewport
  /** Narrowest width at which the console works: decides only while no part is there to be measured. */
  minWidth: number
  borrowing: Borrowing
}

/** Gives back what was borrowed, then tries one form after the other, measuring each. */
export function fitDock(request: FitRequest): Fit {
  const { document, preference, places, viewport, minWidth, borrowing } = request
  const { side } = preference
  borrowing.giveBack()
  for (const form of LADDERS[preference.form]) {
    if (form === 'strip') {
      const box = makeStrip({ places, viewport, borrowing })
      if (box) return { form, box }
      continue
    }
    const width = columnWidth(form, preference)
    const unmeasured = places.all.length === 0
    if (form === 'panel' && unmeasured && viewport.width - width < minWidth) continue
    if (makeColumn({ document, side, width, viewport, parts: places.all, borrowing }))
      return { form, box: columnAt(side, width, viewport) }
  }
  return { form: 'offer', box: freePlace(places.all.map(rectOf), viewport) }
}
