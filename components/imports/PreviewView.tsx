/** What an import will do, before anything is written. */
import { useWords } from '../../lib/i18n/use-words'
import { moneyText } from '../../lib/money'
import type { Preview } from '../../lib/store/import-protocol'
import { shown } from '../../lib/text'
import { Button } from '../ui/Button'
import { Fact } from '../ui/Fact'
import { Figure } from '../ui/Figure'
import { RejectedTable } from './RejectedTable'

interface PreviewViewProps {
  preview: Preview
  onConfirm: () => void
  onCancel: () => void
}

export function PreviewView({ preview, onConfirm, onCancel }: PreviewViewProps) {
  const { t, locale } = useWords()
  const count = (value: number) => value.toLocaleString(locale)
  const { totals } = preview
  return (
    <div className="flex flex-col gap-4">
      <div>
        <b>{shown(preview.fileName)}</b>{' '}
        <span className="text-mute">
          → {shown(preview.shop.name)}
          {preview.shop.id === null ? ` (${t('options.import.isNew')})` : ''}
        </span>
      </div>
      <div className="flex flex-wrap gap-2">
        <Figure name={t('options.import.added')} value={count(preview.added)} />
        <Figure name={t('options.import.changed')} value={count(preview.changed)} />
        <Figure name={t('options.import.unchanged')} value={count(preview.unchanged)} />
        <Figure name={t('options.import.rejected')} value={count(preview.rejected)} alarm={preview.rejected > 0} />
      </div>
      <dl className="m-0 flex flex-col gap-1 [&_dt]:whitespace-nowrap">
        <Fact name={t('options.import.orders')}>
          <span className="num">
            {t('options.import.ordersWords', { orders: count(preview.orders), rows: count(preview.rows) })}
          </span>
        </Fact>
        <Fact name={t('options.import.buyers')}>
          {preview.buyers > 0
            ? t('options.import.buyersWords', { buyers: count(preview.buyers) })
            : t('options.import.noBuyers')}
          {preview.unclaimed > 0 ? ` · ${t('options.import.unclaimed', { orders: count(preview.unclaimed) })}` : ''}
        </Fact>
        <Fact name={t('options.import.paid')}>
          <span className="num">
            {moneyText(totals.paidMinor, totals.currency)}
            {totals.refundedMinor > 0
              ? ` · ${t('options.import.refunded', { amount: moneyText(totals.refundedMinor, totals.currency) })}`
              : ''}
          </span>
        </Fact>
        <Fact name={t('options.import.asOf')}>
          <span className="num">{new Date(preview.asOf).toLocaleString(locale)}</span>
        </Fact>
        <Fact name={t('options.import.format')}>
          {preview.profile} · {preview.encoding}
        </Fact>
      </dl>
      <details>
        <summary className="text-sm font-semibold">
          {t('options.import.columns', {
            known: preview.columns.known.length,
            unknown: preview.columns.unknown.length,
          })}
        </summary>
        <p className="mt-1 mb-0 text-sm">{preview.columns.known.map(shown).join(t('ui.listComma'))}</p>
        {preview.columns.unknown.length > 0 ? (
          <p className="mt-1 mb-0 text-sm text-mute">
            {t('options.import.unknownColumns')} {preview.columns.unknown.map(shown).join(t('ui.listComma'))}
          </p>
        ) : null}
      </details>
      <details>
        <summary className="text-sm font-semibold">{t('options.import.statuses')}</summary>
        <ul className="num m-0 mt-1 list-none p-0 text-sm">
          {Object.entries(preview.statuses).map(([raw, { state, count: orders }]) => (
            <li key={raw}>
              {shown(raw) || '—'} → {t(`trade.state.${state}`)} <span className="text-faint">{count(orders)}</span>
            </li>
          ))}
        </ul>
      </details>
      {preview.rejectedRows.length > 0 ? <RejectedTable rows={preview.rejectedRows} total={preview.rejected} /> : null}
      <div className="flex gap-2">
        <Button weight="first" onClick={onConfirm}>
          {t('options.import.confirm', { orders: count(preview.added + preview.changed) })}
        </Button>
        <Button onClick={onCancel}>{t('ui.cancel')}</Button>
      </div>
    </div>
  )
}
