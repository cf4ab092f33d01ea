/** Tiers (等级): how they are cut, and what came of it. */
import { useState } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { useChangeSettings } from '../../lib/queries/use-settings'
import { useShops } from '../../lib/queries/use-shops'
import { useRecomputeTiers, useTierBoard } from '../../lib/queries/use-tiers'
import type { Settings } from '../../lib/store/contract'
import { Button } from '../ui/Button'
import { FIELD } from '../ui/field-styles'
import { Labelled } from '../ui/Labelled'
import { Segment } from '../ui/Segment'
import { Skeleton } from '../ui/Skeleton'
import { TierBoardView } from './TierBoardView'
import { TierCuts } from './TierCuts'

export function TiersPage({ settings }: { settings: Settings }) {
  const { t } = useWords()
  const shops = useShops()
  const [picked, setPicked] = useState<string | null>(null)
  const shopId = picked ?? shops.data?.[0]?.id ?? null
  const board = useTierBoard(shopId)
  const recompute = useRecomputeTiers(shopId)
  const change = useChangeSettings()
  const shop = shops.data?.find((one) => one.id === shopId)
  return (
    <div className="flex flex-col gap-4">
      <Segment title={t('options.tiers.how')} hint={t('options.tiers.howHint')}>
        <TierCuts
          tiers={settings.tiers}
          onChange={(tiers) => change.mutate({ tiers }, { onSuccess: () => recompute.mutate() })}
        />
      </Segment>
      <Segment
        title={t('options.tiers.board')}
        aside={
          <Button disabled={recompute.isPending || shopId === null} onClick={() => recompute.mutate()}>
            {recompute.isPending ? t('options.tiers.computing') : t('options.tiers.recompute')}
          </Button>
        }
      >
        {shops.data && shops.data.length === 0 ? (
          <p className="m-0 text-mute">{t('options.tiers.noShops')}</p>
        ) : (
          <div className="flex flex-col gap-3">
            {(shops.data?.length ?? 0) > 1 ? (
              <Labelled label={t('options.tiers.shop')}>
                <select className={FIELD} value={shopId ?? ''} onChange={(event) => setPicked(event.target.value)}>
                  {shops.data?.map((one) => (
                    <option key={one.id} value={one.id}>
                      {one.name}
                    </option>
                  ))}
                </select>
              </Labelled>
            ) : null}
            {recompute.isError ? (
              <p role="alert" className="m-0 text-bad">
                {t('ui.failed')}
              </p>
            ) : null}
            {board.data && shop ? (
              <TierBoardView board={board.data} currency={shop.currency} />
            ) : (
              <Skeleton lines={[90, 70, 80]} />
            )}
          </div>
        )}
      </Segment>
    </div>
  )
}
