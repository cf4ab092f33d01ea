/** Switches the finder in the reply box on and off. */
import { useWords } from '../../lib/i18n/use-words'
import { useChangeSettings } from '../../lib/queries/use-settings'
import type { Settings } from '../../lib/store/contract'
import { Toggle } from '../ui/Toggle'

export function FinderToggle({ settings }: { settings: Settings }) {
  const { t } = useWords()
  const change = useChangeSettings()
  return (
    <Toggle
      on={settings.finder}
      label={t('keys.finder.toggle')}
      hint={t('keys.finder.hint')}
      onToggle={(finder) => change.mutate({ finder })}
    />
  )
}
