/** Shops (店铺): where the stages are cut, the windows, and what is true for the whole shop. */
import { useWords } from '../../lib/i18n/use-words'
import { openOptions } from '../../lib/queries/open-page'
import { useShops } from '../../lib/queries/use-shops'
import { Button } from '../ui/Button'
import { Segment } from '../ui/Segment'
import { Skeleton } from '../ui/Skeleton'
import { ShopForm } from './ShopForm'

export function ShopsPage() {
  const { t } = useWords()
  const shops = useShops()
  if (!shops.data) return <Skeleton lines={[60, 90]} />
  if (shops.data.length === 0) {
    return (
      <Segment title={t('options.shops.none')} hint={t('options.shops.noneHint')}>
        <Button weight="first" onClick={() => openOptions('import')}>
          {t('panel.start.import')}
        </Button>
      </Segment>
    )
  }
  return (
    <div className="flex flex-col gap-4">
      {shops.data.map((shop) => (
        <Segment key={shop.id} title={shop.name} hint={t(`trade.marketplace.${shop.marketplace}`)}>
          <ShopForm shop={shop} />
        </Segment>
      ))}
    </div>
  )
}
