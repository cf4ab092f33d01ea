/** The time left for an answer, counting down before the agent's eyes; words say it as well as colour. */
import type { Message } from '../../lib/chat/chat'
import { useWords } from '../../lib/i18n/use-words'
import { useNow } from '../../lib/queries/use-now'
import { SECOND_MS } from '../../lib/time'
import { cx } from '../ui/class-names'
import { type ReplyLimit, spanOf, type TimeLeft, timeLeft, waitingSince } from './time-left'
import { useSeenAt } from './use-seen-at'

const TONES: Record<TimeLeft['tone'], string> = {
  calm: 'text-ok slim:border-transparent',
  soon: 'text-in slim:border-transparent',
  over: 'border-bad bg-bad text-on-bad',
  off: 'text-faint border-transparent',
}

interface TimeLeftChipProps {
  messages: readonly Message[]
  targetMs: number
  limit: ReplyLimit | null
  timeZone: string
  rule?: string | undefined
  /** In the rail, 36 px wide: the word above the figures. */
  narrow?: boolean
}

export function TimeLeftChip({ messages, targetMs, limit, timeZone, rule, narrow = false }: TimeLeftChipProps) {
  const { t } = useWords()
  const now = useNow(SECOND_MS)
  const since = waitingSince(messages, useSeenAt(messages))
  if (since === null || since === undefined) return null
  const left = timeLeft({ since, now, targetMs, limit, timeZone })
  const span = spanOf(left.ms)
  const text = span.kind === 'clock' ? span.text : t(`panel.time.${span.kind}`, { count: span.count })
  return (
    <span
      role="timer"
      title={left.tone === 'off' ? t('panel.time.off') : rule}
      className={cx(
        'num shrink-0 rounded-md border-[1.5px] border-current font-bold',
        narrow ? 'w-[34px] text-center text-xs leading-[14px]' : 'px-1.5 whitespace-nowrap',
        TONES[left.tone],
      )}
    >
      {t(`panel.time.${left.shows}`, { span: text })}
    </span>
  )
}
