/** The first line: which shop, how old its data are, and the way to the settings. */
import { Keyboard, PanelRightClose, RefreshCw, Settings } from 'lucide-react'
import { useContext } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { openOptions } from '../../lib/queries/open-page'
import { shown } from '../../lib/text'
import { ageText } from '../../lib/time'
import { OpenSheetContext } from '../hotkeys/use-cheat-sheet'
import { IconButton } from '../ui/IconButton'

interface ShopLineProps {
  place: string
  shopName: string | null
  dataAsOf: number | null
  timeZone: string
  now: number
  onCollapse: (() => void) | null
}

export function ShopLine({ place, shopName, dataAsOf, timeZone, now, onCollapse }: ShopLineProps) {
  const { t } = useWords()
  const openSheet = useContext(OpenSheetContext)
  return (
    <div className="flex items-center text-sm text-faint">
      <span className="min-w-0 flex-1 truncate">
        {place}
        {shopName ? ` · ${shown(shopName)}` : ''}
      </span>
      {dataAsOf !== null ? (
        <button
          type="button"
          title={t('panel.data.refresh')}
          className="num ml-1 inline-flex shrink-0 items-center gap-1 rounded px-0.5 hover:text-ink"
          onClick={() => openOptions('import')}
        >
          {t('panel.data.at', { age: ageText(dataAsOf, now, timeZone) })}
          <RefreshCw aria-hidden size={11} />
        </button>
      ) : null}
      <IconButton label={t('keyboard.sheet.open')} className="-my-1 ml-0.5" onClick={openSheet}>
        <Keyboard aria-hidden size={13} />
      </IconButton>
      <IconButton label={t('panel.settings')} className="-my-1" onClick={() => openOptions('templates')}>
        <Settings aria-hidden size={13} />
      </IconButton>
      {onCollapse ? (
        <IconButton label={t('panel.collapse')} className="-my-1 -mr-1.5" onClick={onCollapse}>
          <PanelRightClose aria-hidden size={13} />
        </IconButton>
      ) : null}
    </div>
  )
}
