/** A cue: words that carry evidence of stage, topic or mood; tables of cues are the language knowledge of the reading. */
import type { Stage, Topic } from '../stage'

/** `na`: the talk is no buyer's matter (accounts, shop owners, bank products). */
export type Matter = Stage | 'na'
export const MATTERS = ['pre', 'in', 'after', 'na'] as const

export interface Cue {
  /** What the speaker says by it: the end of the reason code `says-…`. Several rows may say the same thing. */
  says: string
  by: 'buyer' | 'seller'
  /** Matched against readable text (folded, simplified). Global, so that every occurrence can be looked at. */
  words: RegExp
  /** An occurrence does not count where this matches in it or close around it. */
  unless?: RegExp
  /** Evidence in log-odds: 1 tips an open question, 3 settles it. */
  stage?: Partial<Record<Matter, number>>
  topic?: Partial<Record<Topic, number>>
  /** A fact about the order that stays true while the talk moves on (it was placed, it has arrived). */
  lasting?: boolean
  /** Hides other cues inside its words: what is asked ahead (坏了怎么办) is not complained of. */
  covers?: boolean
}

type Evidence = Pick<Cue, 'stage' | 'topic' | 'lasting' | 'covers'> & { unless?: string }

const anyOf = (patterns: string) => patterns.trim().split(/\s+/).join('|')

/** Makes the rows of one speaker's table; patterns are written one beside the other with spaces between. */
export function cuesOf(by: Cue['by']) {
  return (says: string, words: string, { unless, ...evidence }: Evidence): Cue => ({
    says,
    by,
    words: new RegExp(anyOf(words), 'g'),
    ...(unless ? { unless: new RegExp(anyOf(unless)) } : {}),
    ...evidence,
  })
}
