/** Stands in for the panel while the database does not hold what it once held: no answer about a buyer may be given then. */
import { DatabaseZap } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { openOptions } from '../../lib/queries/open-page'
import { useStartAfresh, useStorageState } from '../../lib/queries/use-storage'
import { Button } from '../ui/Button'
import { Whole } from './Whole'

export function StorageTrouble({ children }: { children: ReactNode }) {
  const { t, locale } = useWords()
  const storage = useStorageState()
  const afresh = useStartAfresh()
  const state = storage.data?.state ?? 'ready'
  if (state === 'ready') return children
  const lost = (storage.data?.lostOrders ?? 0).toLocaleString(locale)
  return (
    <Whole icon={DatabaseZap} title={t(`panel.storage.${state}`)} words={t(`panel.storage.${state}Words`, { lost })}>
      {state === 'lost' ? (
        <>
          <Button weight="first" onClick={() => openOptions('import')}>
            {t('panel.start.import')}
          </Button>
          <Button disabled={afresh.isPending} onClick={() => afresh.mutate()}>
            {t('panel.storage.goOn')}
          </Button>
        </>
      ) : state === 'broken' ? (
        <Button onClick={() => void storage.refetch()}>{t('ui.again')}</Button>
      ) : null}
    </Whole>
  )
}
