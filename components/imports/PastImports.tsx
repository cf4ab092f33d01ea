/** What was imported before, with the rows that were refused. */
import { useState } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { useImports, useRejected } from '../../lib/queries/use-imports'
import { useShops } from '../../lib/queries/use-shops'
import { shown } from '../../lib/text'
import { Button } from '../ui/Button'
import { Segment } from '../ui/Segment'
import { RejectedTable } from './RejectedTable'

export function PastImports() {
  const { t, locale } = useWords()
  const imports = useImports()
  const shops = useShops()
  const [opened, setOpened] = useState<string | null>(null)
  const rejected = useRejected(opened)
  if (!imports.data?.length) return null
  const count = (value: number) => value.toLocaleString(locale)
  const shopName = (id: string) => shops.data?.find((shop) => shop.id === id)?.name ?? ''
  return (
    <Segment title={t('options.import.past')}>
      <ul className="m-0 list-none p-0">
        {imports.data.map((record) => (
          <li key={record.id} className="border-b border-line py-2 last:border-0">
            <div className="flex flex-wrap items-baseline gap-x-2">
              <b className="font-semibold">{shown(record.fileName)}</b>
              <span className="text-mute">{shown(shopName(record.shopId))}</span>
              <span className="text-sm text-mute">{t(`options.import.status.${record.status}`)}</span>
              <span className="num ml-auto text-sm text-faint">
                {new Date(record.startedAt).toLocaleString(locale)}
              </span>
            </div>
            <div className="num flex flex-wrap items-center gap-x-3 text-sm text-mute">
              <span>
                {t('options.import.added')} {count(record.added)}
              </span>
              <span>
                {t('options.import.changed')} {count(record.changed)}
              </span>
              <span>
                {t('options.import.unchanged')} {count(record.unchanged)}
              </span>
              {record.rejected > 0 ? (
                <Button
                  weight="quiet"
                  aria-expanded={opened === record.id}
                  onClick={() => setOpened(opened === record.id ? null : record.id)}
                >
                  {t('options.import.rejectedTitle', { count: record.rejected })}
                </Button>
              ) : null}
            </div>
            {opened === record.id && rejected.data ? (
              <RejectedTable rows={rejected.data} total={record.rejected} />
            ) : null}
          </li>
        ))}
      </ul>
    </Segment>
  )
}
