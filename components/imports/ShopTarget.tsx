/** Into which shop a file goes: one that exists, or a new one. */
import { useState } from 'react'
import type { Marketplace } from '../../lib/chat/chat'
import { useWords } from '../../lib/i18n/use-words'
import type { Shop } from '../../lib/store/contract'
import type { ImportTarget } from '../../lib/store/import-protocol'
import { Button } from '../ui/Button'
import { FIELD } from '../ui/field-styles'
import { Labelled } from '../ui/Labelled'
import { MARKETPLACES } from './marketplaces'

interface ShopTargetProps {
  shops: readonly Shop[]
  /** What the file looks like; null when it was not recognised. */
  marketplace: Marketplace | null
  onTarget: (target: ImportTarget) => void
  onCancel: () => void
}

const NEW = 'new'

export function ShopTarget({ shops, marketplace, onTarget, onCancel }: ShopTargetProps) {
  const { t } = useWords()
  const fitting = shops.filter((shop) => marketplace === null || shop.marketplace === marketplace)
  const [shopId, setShopId] = useState(fitting[0]?.id ?? NEW)
  const [name, setName] = useState('')
  const [place, setPlace] = useState<Marketplace>(marketplace ?? 'taobao')
  const others = shops.filter((shop) => !fitting.includes(shop))
  const ready = shopId !== NEW || name.trim() !== ''
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onTarget(shopId === NEW ? { newShop: { marketplace: place, name: name.trim() } } : { shopId })
      }}
    >
      <Labelled label={t('options.import.shop')} hint={t('options.import.shopHint')}>
        <select className={FIELD} value={shopId} onChange={(event) => setShopId(event.target.value)}>
          {fitting.map((shop) => (
            <option key={shop.id} value={shop.id}>
              {shop.name} · {t(`trade.marketplace.${shop.marketplace}`)}
            </option>
          ))}
          <option value={NEW}>{t('options.import.newShop')}</option>
          {others.map((shop) => (
            <option key={shop.id} value={shop.id}>
              {shop.name} · {t(`trade.marketplace.${shop.marketplace}`)}
            </option>
          ))}
        </select>
      </Labelled>
      {shopId === NEW ? (
        <div className="grid grid-cols-2 gap-3">
          <Labelled label={t('options.import.shopName')}>
            <input
              className={FIELD}
              maxLength={80}
              value={name}
              placeholder={t('options.import.shopNamePlaceholder')}
              onChange={(event) => setName(event.target.value)}
            />
          </Labelled>
          <Labelled label={t('options.import.marketplace')}>
            <select className={FIELD} value={place} onChange={(event) => setPlace(event.target.value as Marketplace)}>
              {MARKETPLACES.map((one) => (
                <option key={one} value={one}>
                  {t(`trade.marketplace.${one}`)}
                </option>
              ))}
            </select>
          </Labelled>
        </div>
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" weight="first" disabled={!ready}>
          {t('options.import.look')}
        </Button>
        <Button onClick={onCancel}>{t('ui.cancel')}</Button>
      </div>
    </form>
  )
}
