/** Several buyers fit what was pasted: the agent says who is meant, or that it is none of them. */
import { useWords } from '../../lib/i18n/use-words'
import type { Choice } from '../../lib/queries/pasted-chat'
import { MOST_LOOKED_UP } from '../../lib/queries/pasted-chat'
import type { Shop } from '../../lib/store/contract'
import type { LookUpHit } from '../../lib/store/window-contract'
import { orderTail, shown } from '../../lib/text'
import { BuyerChoices } from './BuyerChoices'

interface HitChoicesProps {
  choice: Choice
  shops: readonly Shop[]
  onPick: (hit: LookUpHit | null) => void
}

export function HitChoices({ choice, shops, onPick }: HitChoicesProps) {
  const { t } = useWords()
  const shopName = (shopId: string) => shown(shops.find(({ id }) => id === shopId)?.name ?? '')
  const rows = choice.hits.map((hit, index) => ({
    id: hit.buyer?.key ?? `${hit.shopId}|${hit.orderNo}`,
    digit: index + 1,
    title: (
      <>
        <span className="truncate">{hit.buyer ? shown(hit.buyer.name) : t('window.pick.unclaimed')}</span>
        {hit.buyer?.tier ? <span className="font-mono text-xs font-bold">{hit.buyer.tier}</span> : null}
      </>
    ),
    detail: [
      shopName(hit.shopId),
      ...(hit.buyer ? [t('panel.habits.bought', { count: hit.buyer.orders })] : []),
      ...(hit.orderNo ? [t('window.pick.order', { tail: orderTail(hit.orderNo) })] : []),
    ].join(' · '),
    onPick: () => onPick(hit),
  }))
  const nobody = {
    id: 'nobody',
    digit: 0,
    title: t('window.pick.nobody'),
    detail: shown(choice.nobody.name) || t('window.someone'),
    onPick: () => onPick(null),
  }
  const count = choice.hits.length
  const label = t(count < MOST_LOOKED_UP ? 'window.pick.title' : 'window.pick.many', { count })
  return (
    <section className="flex min-h-0 flex-1 flex-col">
      <h1 className="m-0 shrink-0 px-3 pt-2 text-lg font-bold">{label}</h1>
      <BuyerChoices label={label} choices={[...rows, nobody]} focused />
    </section>
  )
}
