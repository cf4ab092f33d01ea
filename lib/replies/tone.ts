/** How an agent should sound in each stage (S03); the words are under `tone.` in the interface. */
import type { Stage } from '../stage/stage'

export const TONES = {
  pre: ['warm', 'eager', 'polite', 'expert', 'flexible'],
  in: ['warm', 'thorough', 'caring', 'careful', 'patient'],
  after: ['sincere', 'listening', 'communicating', 'tolerant', 'understanding'],
} as const satisfies Record<Stage, readonly string[]>

export type Tone = (typeof TONES)[Stage][number]

export function toneOf(stage: Stage): readonly Tone[] {
  return TONES[stage]
}
