/** Records one key: waits for a press, says who else listens to it, and refuses what can never work. */
import { type KeyboardEvent, useState } from 'react'
import type { HotkeyAction, HotkeyBindings } from '../../lib/hotkeys/actions'
import { clashesOf, type Workplace } from '../../lib/hotkeys/clash'
import { isInputMethodKey } from '../../lib/hotkeys/match'
import { hotkeyOf, hotkeyText } from '../../lib/hotkeys/parse'
import { useWords } from '../../lib/i18n/use-words'
import { IS_MAC } from '../panel/key-texts'
import { Button } from '../ui/Button'
import { KeyCap } from '../ui/KeyCap'
import { ClashWords } from './ClashWords'

interface KeyRecorderProps {
  action: HotkeyAction
  bindings: HotkeyBindings
  workplace: Workplace
  onBind: (binding: string | null) => void
}

export function KeyRecorder({ action, bindings, workplace, onBind }: KeyRecorderProps) {
  const { t } = useWords()
  const [listening, setListening] = useState(false)
  const [pressed, setPressed] = useState<string | null>(null)
  const clashes = pressed ? clashesOf(pressed, action, bindings, workplace) : []
  const refused = clashes.some((clash) => clash.refused)
  const name = t(`trade.action.${action}`)

  function stop() {
    setListening(false)
    setPressed(null)
  }

  function hear(event: KeyboardEvent) {
    if (isInputMethodKey(event.nativeEvent)) return
    // Tab and Shift+Tab still leave the field: nobody may be caught in it.
    if (event.key === 'Tab') return stop()
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape' && !event.altKey && !event.ctrlKey && !event.metaKey) return stop()
    const binding = hotkeyOf(event)
    if (binding === null || event.repeat) return
    if (clashesOf(binding, action, bindings, workplace).length > 0) return setPressed(binding)
    onBind(binding)
    stop()
  }

  if (!listening) {
    return (
      <span className="flex items-center gap-1">
        {bindings[action] ? (
          <KeyCap>{hotkeyText(bindings[action], IS_MAC)}</KeyCap>
        ) : (
          <span className="text-sm text-faint">{t('popup.keys.none')}</span>
        )}
        <Button weight="quiet" aria-label={t('popup.keys.changeFor', { name })} onClick={() => setListening(true)}>
          {t('popup.keys.change')}
        </Button>
      </span>
    )
  }
  return (
    <span className="flex flex-col items-end gap-1">
      <span className="flex items-center gap-1">
        <button
          type="button"
          // biome-ignore lint/a11y/noAutofocus: the agent has just asked to press a key here
          autoFocus
          onKeyDown={hear}
          onBlur={(event) => !event.currentTarget.parentElement?.parentElement?.contains(event.relatedTarget) && stop()}
          className="rounded-md border-2 border-dashed border-brand px-2 py-0.5 text-sm"
        >
          {pressed ? hotkeyText(pressed, IS_MAC) : t('popup.keys.press')}
        </button>
        {pressed && !refused ? (
          <Button
            onClick={() => {
              onBind(pressed)
              stop()
            }}
          >
            {t('popup.keys.useAnyway')}
          </Button>
        ) : null}
        {bindings[action] ? (
          <Button
            weight="quiet"
            onClick={() => {
              onBind(null)
              stop()
            }}
          >
            {t('popup.keys.clear')}
          </Button>
        ) : null}
      </span>
      <span role="status" className={clashes.length > 0 ? 'max-w-[230px] text-right text-sm text-bad' : 'sr-only'}>
        <ClashWords clashes={clashes} />
      </span>
    </span>
  )
}
