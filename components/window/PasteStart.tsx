/** Nobody is open: how the window is used, the last buyers, the shop, and the one-minute start where there are no data yet. */
import { useWords } from '../../lib/i18n/use-words'
import type { PasteDesk } from '../../lib/queries/use-paste-desk'
import type { Shop } from '../../lib/store/contract'
import { StartHere } from '../panel/StartHere'
import { RecentChoices } from './RecentChoices'
import { ShopSelect } from './ShopSelect'

interface PasteStartProps {
  desk: PasteDesk
  shops: readonly Shop[]
  /** The agent asked for the last buyers. */
  asked: boolean
}

export function PasteStart({ desk, shops, asked }: PasteStartProps) {
  const { t } = useWords()
  const recent = desk.state?.recent ?? []
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      {recent.length > 0 ? (
        <RecentChoices recent={recent} shops={shops} focused={asked} onPick={desk.reopen} />
      ) : (
        <div className="px-4 pt-4">
          <h1 className="m-0 text-lg font-bold">{t('window.start.title')}</h1>
          <p className="mt-1 mb-0 text-mute">{t('window.start.words')}</p>
        </div>
      )}
      <div className="flex flex-col gap-3 px-4 py-3">
        {shops.every(({ dataAsOf }) => dataAsOf === null) ? <StartHere /> : null}
        <ShopSelect shops={shops} shopId={desk.shop?.id ?? null} onChoose={desk.chooseShop} />
      </div>
    </div>
  )
}
