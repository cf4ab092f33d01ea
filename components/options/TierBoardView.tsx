/** What the tiers came to: heads and sales of each class, and the first buyers. */
import { useWords } from '../../lib/i18n/use-words'
import { moneyText } from '../../lib/money'
import type { Tier, TierBoard } from '../../lib/store/contract'
import { shown } from '../../lib/text'

const TIERS: readonly Tier[] = ['A', 'B', 'C']

function percent(part: number, whole: number): string {
  return whole > 0 ? `${((100 * part) / whole).toFixed(1)}%` : '—'
}

export function TierBoardView({ board, currency }: { board: TierBoard; currency: string }) {
  const { t, locale } = useWords()
  const count = (value: number) => value.toLocaleString(locale)
  if (board.computedAt === null) return <p className="m-0 text-mute">{t('options.tiers.never')}</p>
  const heads = TIERS.reduce((sum, tier) => sum + board.classes[tier].buyers, 0)
  const sales = TIERS.reduce((sum, tier) => sum + board.classes[tier].netMinor, 0)
  return (
    <div className="flex flex-col gap-3">
      <div className="overflow-x-auto">
        <table className="num w-full min-w-[420px] border-collapse text-left">
          <thead>
            <tr className="text-sm text-mute">
              <th className="py-1 font-normal">{t('options.tiers.tier')}</th>
              <th className="py-1 font-normal">{t('options.tiers.heads')}</th>
              <th className="py-1 font-normal">{t('options.tiers.headShare')}</th>
              <th className="py-1 font-normal">{t('options.tiers.sales')}</th>
              <th className="w-1/3 py-1 font-normal">{t('options.tiers.salesShare')}</th>
            </tr>
          </thead>
          <tbody>
            {TIERS.map((tier) => {
              const one = board.classes[tier]
              const share = sales > 0 ? Math.max(0, one.netMinor / sales) : 0
              return (
                <tr key={tier} className="border-t border-line">
                  <td className="py-1.5">
                    <span className="rounded border-[1.5px] border-ink px-1 font-mono text-xs font-bold">{tier}</span>
                  </td>
                  <td>{count(one.buyers)}</td>
                  <td>{percent(one.buyers, heads)}</td>
                  <td>{moneyText(one.netMinor, currency)}</td>
                  <td>
                    <div className="flex items-center gap-2">
                      <div className="h-1.5 flex-1 overflow-hidden rounded-full bg-key">
                        <div className="h-full bg-brand" style={{ width: `${share * 100}%` }} />
                      </div>
                      <span className="w-[4em] text-right">{percent(one.netMinor, sales)}</span>
                    </div>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <p className="num m-0 text-sm text-mute">
        {t('options.tiers.covers', {
          buyers: count(board.claimedBuyers),
          at: new Date(board.computedAt).toLocaleString(locale),
        })}
        {board.unclaimedOrders > 0 ? ` ${t('options.tiers.unclaimed', { orders: count(board.unclaimedOrders) })}` : ''}
      </p>
      {board.top.length > 0 ? (
        <details>
          <summary className="text-sm font-semibold">{t('options.tiers.top', { count: board.top.length })}</summary>
          <ol className="num m-0 mt-1 list-none p-0 text-sm">
            {board.top.map((buyer) => (
              <li key={buyer.key} className="flex gap-3 border-b border-line py-1 last:border-0">
                <span className="w-[3em] text-right text-faint">{buyer.tierReason?.rank ?? ''}</span>
                <span className="min-w-0 flex-1 truncate">{shown(buyer.name)}</span>
                <span>{moneyText(buyer.netMinor, currency)}</span>
                <span className="w-[5em] text-right text-mute">
                  {buyer.tierReason ? `${(buyer.tierReason.shareWith * 100).toFixed(1)}%` : ''}
                </span>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </div>
  )
}
