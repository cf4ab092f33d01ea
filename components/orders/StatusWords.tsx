/** The state of an order in words, with the age of the fact; an overtaken fact is never stated as truth. */
import { TriangleAlert } from 'lucide-react'
import { useWords } from '../../lib/i18n/use-words'
import { ageText } from '../../lib/time'
import type { StatusLine } from './status-line'

interface StatusWordsProps {
  status: StatusLine
  timeZone: string
  now: number
}

export function StatusWords({ status, timeZone, now }: StatusWordsProps) {
  const { t } = useWords()
  const age = <span className="num whitespace-nowrap text-faint"> · {ageText(status.asOf, now, timeZone)}</span>
  if (status.stale) {
    return (
      <span className="min-w-[8em] flex-1 font-semibold">
        <TriangleAlert aria-hidden size={12} className="mr-0.5 inline-block align-[-1px]" />
        {t('panel.order.stale')}
        {age}
      </span>
    )
  }
  return (
    <span className="min-w-[6em] flex-1" title={status.raw}>
      {t(`trade.state.${status.state}`)}
      {status.state === 'paid' ? t('panel.order.canChange') : ''}
      {age}
    </span>
  )
}
