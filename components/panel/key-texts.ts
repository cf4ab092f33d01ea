/** How keys are written beside the things they do: short in the panel, where Alt goes without saying. */
import type { HotkeyAction, HotkeyBindings } from '../../lib/bridge/protocol'
import { hotkeyText } from '../../lib/hotkeys/parse'

export const IS_MAC = /mac/i.test(navigator.platform)

/** `1` for Alt+1, the whole key for any other; empty when the action has none. */
export function shortKeyText(action: HotkeyAction, bindings: HotkeyBindings, mac = IS_MAC): string {
  const binding = bindings[action]
  if (!binding) return ''
  const digit = /^Alt\+Digit(\d)$/.exec(binding)
  return digit?.[1] ?? hotkeyText(binding, mac)
}

export function keyText(action: HotkeyAction, bindings: HotkeyBindings, mac = IS_MAC): string {
  return hotkeyText(bindings[action], mac)
}
