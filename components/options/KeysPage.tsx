/** Keys (快捷键). */
import { useWords } from '../../lib/i18n/use-words'
import type { Settings } from '../../lib/store/contract'
import { BrowserCommands } from '../hotkeys/BrowserCommands'
import { FinderToggle } from '../hotkeys/FinderToggle'
import { HotkeyList } from '../hotkeys/HotkeyList'
import { Segment } from '../ui/Segment'

export function KeysPage({ settings }: { settings: Settings }) {
  const { t } = useWords()
  return (
    <div className="flex flex-col gap-4">
      <Segment title={t('keys.finder.title')}>
        <FinderToggle settings={settings} />
      </Segment>
      <Segment title={t('options.nav.keys')} hint={t('options.keys.hint')}>
        <HotkeyList settings={settings} />
      </Segment>
      <BrowserCommands />
    </div>
  )
}
