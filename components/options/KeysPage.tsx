/** Keys (快捷键). */
import { useWords } from '../../lib/i18n/use-words'
import type { Settings } from '../../lib/store/contract'
import { HotkeyList } from '../hotkeys/HotkeyList'
import { Segment } from '../ui/Segment'

export function KeysPage({ settings }: { settings: Settings }) {
  const { t } = useWords()
  return (
    <Segment title={t('options.nav.keys')} hint={t('options.keys.hint')}>
      <HotkeyList settings={settings} />
    </Segment>
  )
}
