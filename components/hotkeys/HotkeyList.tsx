/** All keys as they really are, by group, each with who else listens to it and the way to change it. */
import { DEFAULT_HOTKEYS, HOTKEY_ACTIONS, HOTKEY_GROUPS, HOTKEYS } from '../../lib/hotkeys/actions'
import { clashesOf } from '../../lib/hotkeys/clash'
import { useWords } from '../../lib/i18n/use-words'
import { useChangeSettings } from '../../lib/queries/use-settings'
import { useSites } from '../../lib/queries/use-sites'
import type { Settings } from '../../lib/store/contract'
import { Button } from '../ui/Button'
import { useClashWords } from './ClashWords'
import { KeyRecorder } from './KeyRecorder'
import { workplaceOf } from './workplace'

export function HotkeyList({ settings }: { settings: Settings }) {
  const { t } = useWords()
  const { who } = useClashWords()
  const change = useChangeSettings()
  const sites = useSites()
  const workplace = workplaceOf(sites.data ?? [])
  const { hotkeys } = settings
  const own = HOTKEY_ACTIONS.some((action) => hotkeys[action] !== DEFAULT_HOTKEYS[action])
  return (
    <div>
      {HOTKEY_GROUPS.map((group) => (
        <section key={group} aria-label={t(`keyboard.group.${group}`)}>
          <h3 className="mt-3 mb-0.5 text-sm font-semibold text-mute">{t(`keyboard.group.${group}`)}</h3>
          <ul className="m-0 list-none p-0">
            {HOTKEYS.filter((entry) => entry.group === group).map(({ id }) => {
              const binding = hotkeys[id]
              const clashes = binding ? clashesOf(binding, id, hotkeys, workplace) : []
              return (
                <li key={id} className="flex min-h-8 items-center gap-2 border-b border-line py-0.5 last:border-0">
                  <span className="min-w-0 flex-1">
                    {t(`trade.action.${id}`)}
                    {clashes.length > 0 ? (
                      <span className="block text-sm text-mute">
                        ⚠ {t('keys.clashes', { who: clashes.map(who).join(t('ui.listComma')) })}
                      </span>
                    ) : null}
                  </span>
                  <KeyRecorder
                    action={id}
                    bindings={hotkeys}
                    workplace={workplace}
                    onBind={(next) => change.mutate({ hotkeys: { ...hotkeys, [id]: next } })}
                  />
                </li>
              )
            })}
          </ul>
        </section>
      ))}
      <p className="mt-2 mb-0 text-sm text-mute">{t('popup.keys.hint')}</p>
      {own ? (
        <Button className="mt-2" onClick={() => change.mutate({ hotkeys: DEFAULT_HOTKEYS })}>
          {t('popup.keys.reset')}
        </Button>
      ) : null}
    </div>
  )
}
