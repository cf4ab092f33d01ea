/** A cue: words that carry evidence of stage, topic or mood; tables of cues are the language knowledge of the reading. */
import type { Stage, Topic } from '../stage'

/** `na`: the talk is no buyer's matter (accounts, shop owners, bank products). */
export type Matter = Stage | 'na'
export const MATTERS = ['pre', 'in', 'after', 'na'] as const

export interface Cue {
  /** What the speaker says by it: the end of the reason code `says-…`. Several rows may say the same thing. */
  says: string
  by: 'buyer' | 'seller'
  /** Matched against readable text (folded, simplified). */
  words: RegExp
  /** The cue does not count where this matches as well. */
  unless?: RegExp
  /** Evidence in log-odds: 1 tips an open question, 3 settles it. */
  stage?: Partial<Record<Matter, number>>
  topic?: Partial<Record<Topic, number>>
  /** A fact about the order that stays true while the talk moves on (it was placed, it has arrived). */
  lasting?: boolean
}
