/** How the buyer feels (S25), from the last turns. Mindsets (S06) are never inferred. */

import type { Mood } from './stage'
import type { ReadTurn } from './turns'

const DECAY = 0.5
/** Below this the buyer is calm. */
const LEAST = 1.2
/** A complaint may be made calmly: by itself it is not enough, with an impatient word before it is. */
const COMPLAINT = 0.8
const COMPLAINTS: readonly string[] = [
  'not-shipped',
  'not-arrived',
  'missing-or-wrong',
  'quality-complaint',
  'damaged',
  'complains',
]

export function moodOf(turns: readonly ReadTurn[]): Mood {
  const sum = { angry: 0, impatient: 0, happy: 0 }
  for (const { by, turn, age } of turns) {
    if (by !== 'buyer') continue
    for (const mood of ['angry', 'impatient', 'happy'] as const) sum[mood] += (turn.mood[mood] ?? 0) * DECAY ** age
    if (turn.hits.some(({ cue }) => COMPLAINTS.includes(cue.says))) sum.impatient += COMPLAINT * DECAY ** age
  }
  if (sum.angry >= 2 && sum.angry >= sum.happy) return 'angry'
  if (sum.impatient + sum.angry >= LEAST && sum.impatient + sum.angry >= sum.happy) return 'impatient'
  return sum.happy >= LEAST ? 'happy' : 'calm'
}
