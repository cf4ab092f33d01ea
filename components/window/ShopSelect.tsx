/** In which shop a buyer without a record is seen; asked only where there are several. */
import { useId } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import type { Shop } from '../../lib/store/contract'
import { shown } from '../../lib/text'
import { FIELD } from '../ui/field-styles'

interface ShopSelectProps {
  shops: readonly Shop[]
  shopId: string | null
  onChoose: (shopId: string) => void
}

export function ShopSelect({ shops, shopId, onChoose }: ShopSelectProps) {
  const { t } = useWords()
  const id = useId()
  if (shops.length < 2) return null
  return (
    <div className="flex flex-col gap-1 text-left">
      <label htmlFor={id} className="text-sm text-mute">
        {t('window.shop')}
      </label>
      <select id={id} className={FIELD} value={shopId ?? ''} onChange={(event) => onChoose(event.target.value)}>
        {shops.map((shop) => (
          <option key={shop.id} value={shop.id}>
            {shown(shop.name)} · {t(`trade.marketplace.${shop.marketplace}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
