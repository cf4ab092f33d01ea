/** Asks once which shop this console account belongs to. */
import { useWords } from '../../lib/i18n/use-words'
import type { Shop } from '../../lib/store/contract'
import { shown } from '../../lib/text'
import { Button } from '../ui/Button'

interface PickShopProps {
  account: string
  shops: readonly Shop[]
  onPick: (shopId: string) => void
}

export function PickShop({ account, shops, onPick }: PickShopProps) {
  const { t } = useWords()
  return (
    <section aria-label={t('panel.shop.title')} className="border-b border-line bg-sub px-3 py-2">
      <p className="m-0 font-semibold">{t('panel.shop.title')}</p>
      <p className="m-0 text-sm text-mute">
        {account ? t('panel.shop.hint', { account: shown(account) }) : t('panel.shop.hintNoAccount')}
      </p>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        {shops.map((shop) => (
          <Button key={shop.id} onClick={() => onPick(shop.id)}>
            {shown(shop.name)}
          </Button>
        ))}
      </div>
    </section>
  )
}
