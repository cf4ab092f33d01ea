/** The way into the window for desktop consoles, with the key the agent gave it. */
import { AppWindow } from 'lucide-react'
import { useWords } from '../../lib/i18n/use-words'
import { openWindow, useWindowKey } from '../../lib/queries/use-window'
import { Button } from '../ui/Button'
import { KeyCap } from '../ui/KeyCap'

export function OpenWindow() {
  const { t } = useWords()
  const key = useWindowKey()
  return (
    <div className="flex items-center gap-2">
      <AppWindow aria-hidden size={15} className="shrink-0 text-faint" />
      <span className="min-w-0 flex-1">{t('window.open.for')}</span>
      {key ? <KeyCap>{key}</KeyCap> : null}
      <Button className="shrink-0" onClick={openWindow}>
        {t('window.open.open')}
      </Button>
    </div>
  )
}
