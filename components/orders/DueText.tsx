/** What is due on an order: the promised ship-by, or the days of no-reason return that are left. */
import { useWords } from '../../lib/i18n/use-words'
import { ageText, clockText } from '../../lib/time'
import type { StatusLine } from './status-line'

interface DueTextProps {
  status: StatusLine
  timeZone: string
  now: number
}

export function DueText({ status, timeZone, now }: DueTextProps) {
  const { t } = useWords()
  if (status.shipBy !== null) {
    const today = ageText(status.shipBy, now, timeZone)
    const clock = clockText(status.shipBy, timeZone)
    const at = today === clock ? clock : `${today} ${clock}`
    const words = status.shipByPast ? 'panel.order.shipByPast' : 'panel.order.shipBy'
    return <b className="num font-bold whitespace-nowrap">{t(words, { at })}</b>
  }
  if (status.returnDaysLeft !== null) {
    return (
      <b className="num font-bold whitespace-nowrap">{t('panel.order.returnDays', { count: status.returnDaysLeft })}</b>
    )
  }
  return null
}
