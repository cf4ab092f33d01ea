/** Keys of the window itself: digits alone are enough where nobody is typing. */
import { isInputMethodKey } from '../../lib/hotkeys/match'

const FIELDS = 'input, textarea, select, [contenteditable="true"]'

export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(FIELDS) !== null

/** The digit of a press of the main row or the number pad, with Alt or nothing else held; null for every other press. */
export function digitOf(
  press: Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'keyCode'>,
): number | null {
  if (press.ctrlKey || press.metaKey || press.shiftKey || isInputMethodKey(press)) return null
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1]
  return digit === undefined ? null : Number(digit)
}
