/** How long somebody has waited, counting up before the agent's eyes; a sign says what the colour says. */
import { AlarmClock } from 'lucide-react'
import { useWords } from '../../lib/i18n/use-words'
import { useNow } from '../../lib/queries/use-now'
import { SECOND_MS } from '../../lib/time'
import { spanOf } from '../buyer/time-left'
import { cx } from '../ui/class-names'
import { type QueueRule, urgencyOf } from './queue-order'

const TONES = { calm: 'text-ink', near: 'text-in', over: 'text-bad' } as const

interface WaitTextProps {
  since: number
  /** The true wait may be longer. */
  atLeast: boolean
  rule: Omit<QueueRule, 'now'>
  /** In the rail there is room for the figures only. */
  bare?: boolean
}

export function WaitText({ since, atLeast, rule, bare }: WaitTextProps) {
  const { t } = useWords()
  const now = useNow(SECOND_MS)
  const urgency = urgencyOf(since, { ...rule, now })
  const span = spanOf(Math.max(0, now - since))
  const text = span.kind === 'clock' ? span.text : t(`panel.time.${span.kind}`, { count: span.count })
  return (
    <b className={cx('num whitespace-nowrap', TONES[urgency])}>
      {urgency !== 'calm' && !bare ? (
        <AlarmClock
          role="img"
          aria-label={t(`panel.queue.${urgency}`)}
          size={12}
          className="mr-0.5 inline-block align-[-2px]"
        />
      ) : null}
      {atLeast ? '≥' : ''}
      {text}
    </b>
  )
}
