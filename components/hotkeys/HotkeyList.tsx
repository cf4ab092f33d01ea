/** All keys as they really are, each with the way to change it. */
import type { HotkeyAction } from '../../lib/bridge/protocol'
import { DEFAULT_HOTKEYS } from '../../lib/hotkeys/defaults'
import { useWords } from '../../lib/i18n/use-words'
import { useChangeSettings } from '../../lib/queries/use-settings'
import type { Settings } from '../../lib/store/contract'
import { Button } from '../ui/Button'
import { KeyRecorder } from './KeyRecorder'

const HOTKEY_ACTIONS = Object.keys(DEFAULT_HOTKEYS) as HotkeyAction[]

export function HotkeyList({ settings }: { settings: Settings }) {
  const { t } = useWords()
  const change = useChangeSettings()
  const own = HOTKEY_ACTIONS.some((action) => settings.hotkeys[action] !== DEFAULT_HOTKEYS[action])
  return (
    <div>
      <ul className="m-0 list-none p-0">
        {HOTKEY_ACTIONS.map((action) => (
          <li key={action} className="flex min-h-8 items-center gap-2 border-b border-line py-0.5 last:border-0">
            <span className="min-w-0 flex-1">{t(`trade.action.${action}`)}</span>
            <KeyRecorder
              action={action}
              bindings={settings.hotkeys}
              onBind={(binding) => change.mutate({ hotkeys: { ...settings.hotkeys, [action]: binding } })}
            />
          </li>
        ))}
      </ul>
      <p className="mt-2 mb-0 text-sm text-mute">{t('popup.keys.hint')}</p>
      {own ? (
        <Button className="mt-2" onClick={() => change.mutate({ hotkeys: DEFAULT_HOTKEYS })}>
          {t('popup.keys.reset')}
        </Button>
      ) : null}
    </div>
  )
}
