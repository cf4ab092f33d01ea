/** The panel folded to 36 px at the side: what must not be missed, and the way back. Keys go on working. */
import { PanelRightOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import type { StageReading } from '../../lib/stage/stage'
import type { Tier } from '../../lib/store/contract'
import { QueueCount } from '../queue/QueueCount'
import type { Queue } from '../queue/use-queue'
import { STAGE_TONES } from '../stage/stage-tones'
import { cx } from '../ui/class-names'
import { IconButton } from '../ui/IconButton'

/** What a chat's judgement comes to in a few signs. */
export interface Glance {
  stage: StageReading['stage']
  mismatches: number
}

interface RailProps {
  glance: Glance | null
  tier: Tier | null
  timeLeft: ReactNode
  queue: Queue
  onOpen: () => void
}

export function Rail({ glance, tier, timeLeft, queue: { queue, asking, go }, onOpen }: RailProps) {
  const { t } = useWords()
  return (
    <div className="flex h-full flex-col items-center gap-2 border-x border-line py-2">
      <IconButton label={t('panel.expand')} onClick={onOpen}>
        <PanelRightOpen aria-hidden size={15} />
      </IconButton>
      {tier ? (
        <span
          role="img"
          aria-label={t('panel.tier.plain', { tier })}
          className="rounded border-[1.5px] border-ink px-1 font-mono text-xs font-bold"
        >
          {tier}
        </span>
      ) : null}
      {glance ? (
        <span
          className={cx('rounded-md px-0.5 py-1.5 font-bold [writing-mode:vertical-rl]', STAGE_TONES[glance.stage])}
        >
          {t(`trade.stage.${glance.stage}`)}
        </span>
      ) : null}
      {glance && glance.mismatches > 0 ? (
        <span
          role="img"
          aria-label={`${t('panel.check.mismatch')} ${glance.mismatches}`}
          className="rounded border border-bad px-1 font-mono text-xs font-bold text-bad"
        >
          ≠{glance.mismatches}
        </span>
      ) : null}
      {timeLeft}
      <span className="flex-1" />
      <QueueCount queue={queue} place="rail" asking={asking !== null} onGo={go} />
    </div>
  )
}
