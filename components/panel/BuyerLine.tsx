/** Who is asking: name, tier and habits, or honestly that nothing was found and how old the data are. */
import type { ReactNode } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import type { Desk } from '../../lib/store/contract'
import { shown } from '../../lib/text'
import { ageText } from '../../lib/time'
import { Habits } from '../buyer/Habits'
import { TierLetter } from '../buyer/TierLetter'

interface BuyerLineProps {
  name: string
  /** Null while it is being asked. */
  desk: Desk | null
  timeZone: string
  now: number
  timeLeft: ReactNode
  onLink: () => void
}

export function BuyerLine({ name, desk, timeZone, now, timeLeft, onLink }: BuyerLineProps) {
  const { t } = useWords()
  const buyer = desk?.buyer
  return (
    <div className="mt-0.5 flex flex-wrap items-center gap-x-1.5 gap-y-0.5">
      <h1 className="m-0 max-w-[9em] truncate text-lg font-bold slim:max-w-[7em]" title={shown(name)}>
        {shown(name) || t('panel.buyer.nameless')}
      </h1>
      {buyer?.tier ? <TierLetter tier={buyer.tier} reason={buyer.tierReason} /> : null}
      {buyer ? <Habits buyer={buyer} /> : null}
      {desk && !buyer && desk.dataAsOf !== null ? (
        <span className="flex-1 text-mute max-[419px]:order-last max-[419px]:basis-full">
          {t('panel.buyer.notFound')} ·{' '}
          <span className="num">{t('panel.data.until', { age: ageText(desk.dataAsOf, now, timeZone) })}</span>
          {' · '}
          <button type="button" className="rounded text-ink underline underline-offset-2" onClick={onLink}>
            {t('panel.link.open')}
          </button>
        </span>
      ) : (
        <span className={buyer ? 'hidden' : 'flex-1'} />
      )}
      {timeLeft ? <span className="ml-auto flex">{timeLeft}</span> : null}
    </div>
  )
}
