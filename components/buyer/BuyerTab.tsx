/** The buyer's own tab (客户): note, how they were recognised, binding, and why the tier is what it is. */
import { useWords } from '../../lib/i18n/use-words'
import type { DeskDeeds } from '../../lib/queries/use-desk'
import type { Desk } from '../../lib/store/contract'
import { shown } from '../../lib/text'
import { ageText } from '../../lib/time'
import { Button } from '../ui/Button'
import { Fact } from '../ui/Fact'
import { habitsOf } from './Habits'
import { LinkOrder } from './LinkOrder'
import { NoteLine } from './NoteLine'
import { useTierWords } from './TierLetter'

interface BuyerTabProps {
  desk: Desk
  deeds: DeskDeeds
  timeZone: string
  now: number
}

function BuyerFacts({ desk, timeZone, now }: Omit<BuyerTabProps, 'deeds'>) {
  const { t, reason } = useWords()
  const tierWords = useTierWords()
  const { buyer } = desk
  return (
    <dl className="m-0 flex flex-col gap-0.5">
      {buyer ? (
        <>
          <Fact name={t('panel.buyer.habits')}>{habitsOf(t, buyer)}</Fact>
          {buyer.firstAt !== null && buyer.lastAt !== null ? (
            <Fact name={t('panel.buyer.span')}>
              <span className="num">
                {ageText(buyer.firstAt, now, timeZone)} – {ageText(buyer.lastAt, now, timeZone)}
              </span>
            </Fact>
          ) : null}
          <Fact name={t('panel.buyer.tier')}>
            {buyer.tier ? tierWords(buyer.tier, buyer.tierReason) : t('panel.tier.none')}
          </Fact>
        </>
      ) : null}
      <Fact name={t('panel.buyer.identity')}>
        {t(`trade.identifiedBy.${desk.identifiedBy}`)}
        {desk.identityReason ? ` · ${reason(desk.identityReason)}` : ''}
        {buyer?.platformId ? <span className="num text-faint"> · {shown(buyer.platformId)}</span> : null}
      </Fact>
    </dl>
  )
}

export function BuyerTab({ desk, deeds, timeZone, now }: BuyerTabProps) {
  const { t } = useWords()
  const { buyer } = desk
  return (
    <div className="flex flex-col gap-2">
      {buyer ? (
        <NoteLine
          note={desk.note}
          timeZone={timeZone}
          now={now}
          onSave={(text) => deeds.note.mutate({ buyerKey: buyer.key, text })}
        />
      ) : null}
      <BuyerFacts desk={desk} timeZone={timeZone} now={now} />
      {desk.shop ? <LinkOrder deeds={deeds} unclaimed={desk.unclaimed} /> : null}
      {desk.identifiedBy === 'link' || desk.identifiedBy === 'order' ? (
        <div>
          <Button disabled={deeds.unlink.isPending} onClick={() => deeds.unlink.mutate()}>
            {t('panel.link.unbind')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
