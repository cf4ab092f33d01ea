/** Which action a key press means, if any: the same judgement in the page and in the panel. */
import type { HotkeyAction, HotkeyBindings } from './actions'
import { hotkeyOf } from './parse'

/** The part of a `KeyboardEvent` that matters; a real one fits. */
export interface KeyPress {
  code: string
  ctrlKey: boolean
  altKey: boolean
  shiftKey: boolean
  metaKey: boolean
  isComposing: boolean
  /** 229 says that an input method has the key, even where `isComposing` is still false (first key of a composition). */
  keyCode: number
}

/** True when an input method, not the agent, owns this press. */
export const isInputMethodKey = ({ isComposing, keyCode }: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean =>
  isComposing || keyCode === 229

/**
 * The action bound to exactly this key with exactly these modifiers; null for every other press and for presses that
 * belong to an input method. Repeats match too: the caller swallows them without acting.
 */
export function actionOf(press: KeyPress, bindings: HotkeyBindings): HotkeyAction | null {
  if (isInputMethodKey(press)) return null
  const binding = hotkeyOf(press)
  if (binding === null) return null
  // The page side does without the list of actions: its bytes are counted.
  return (Object.keys(bindings) as HotkeyAction[]).find((action) => bindings[action] === binding) ?? null
}
