/** All keys at a glance, over the whole panel: as they are bound now, by group. Esc closes it. */
import { X } from 'lucide-react'
import { Fragment, type ReactNode, useEffect, useRef } from 'react'
import { HOTKEY_GROUPS, HOTKEYS } from '../../lib/hotkeys/actions'
import { hotkeyText } from '../../lib/hotkeys/parse'
import { useWords } from '../../lib/i18n/use-words'
import { openOptions } from '../../lib/queries/open-page'
import type { Settings } from '../../lib/store/contract'
import { IS_MAC } from '../panel/key-texts'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { KeyCap } from '../ui/KeyCap'

function Group({ title, rows }: { title: string; rows: readonly (readonly [keys: string, does: ReactNode])[] }) {
  const { t } = useWords()
  return (
    <section className="mb-2.5 break-inside-avoid">
      <h3 className="m-0 mb-1 border-b border-line pb-0.5 text-sm font-semibold text-mute">{title}</h3>
      <dl className="m-0 grid grid-cols-[auto_1fr] items-baseline gap-x-2 gap-y-1">
        {rows.map(([keys, does]) => (
          <Fragment key={`${keys}${String(does)}`}>
            <dt>
              {keys ? <KeyCap>{keys}</KeyCap> : <span className="text-sm text-faint">{t('keyboard.sheet.none')}</span>}
            </dt>
            <dd className="m-0 min-w-0">{does}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}

interface CheatSheetProps {
  settings: Settings
  onClose: () => void
}

export function CheatSheet({ settings, onClose }: CheatSheetProps) {
  const { t } = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-label={t('keyboard.sheet.title')}
      onClose={onClose}
      className="m-0 flex h-screen max-h-none w-screen max-w-none flex-col border-0 bg-bg p-0 text-ink"
    >
      <header className="flex items-center gap-2 border-b border-line px-3 py-1.5">
        <h2 className="m-0 flex-1 text-lg font-bold">{t('keyboard.sheet.title')}</h2>
        <IconButton label={t('keyboard.sheet.close')} onClick={() => dialog.current?.close()}>
          <X aria-hidden size={14} />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-3 py-2">
        <p className="m-0 mb-2 text-sm text-mute">{t('keyboard.sheet.anywhere')}</p>
        {HOTKEY_GROUPS.map((group) => (
          <Group
            key={group}
            title={t(`keyboard.group.${group}`)}
            rows={HOTKEYS.filter((entry) => entry.group === group).map(
              ({ id }) => [hotkeyText(settings.hotkeys[id], IS_MAC), t(`trade.action.${id}`)] as const,
            )}
          />
        ))}
        <Group
          title={t('keyboard.sheet.more')}
          rows={[
            [t('keyboard.sheet.again'), t('keyboard.sheet.againDoes')],
            ['↑ ↓ Enter', t('keyboard.sheet.listDoes')],
            ['Esc', t('keyboard.sheet.leaveDoes')],
            ...(settings.finder ? [['/  、  ;', t('keyboard.sheet.finderDoes')] as const] : []),
          ]}
        />
        <Button onClick={() => openOptions('keys')}>{t('keyboard.sheet.change')}</Button>
      </div>
    </dialog>
  )
}
