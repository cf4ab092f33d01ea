/** The colours of the stages: blue, amber and violet belong to them alone. */
import type { StageReading } from '../../lib/stage/stage'

export const STAGE_TONES: Record<StageReading['stage'], string> = {
  pre: 'bg-pre-bg text-pre',
  in: 'bg-in-bg text-in',
  after: 'bg-after-bg text-after',
  unclear: 'bg-key text-mute',
}
