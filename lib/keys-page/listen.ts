/** Hears the agent's keys before the page does, takes those that are ours, leaves all others untouched. */
import type { HotkeyAction, HotkeyBindings } from '../bridge/protocol'
import { actionOf, isInputMethodKey } from '../hotkeys/match'
import { createComposition } from './composition'

export interface KeyListening {
  /** The agent's keys; null while the site is off: then nothing is taken. */
  bindings(): HotkeyBindings | null
  onAction(action: HotkeyAction): void
  /** Asked first about every key: `take` it whole, `hold` it from the page but not from the input method, or `pass` it on. */
  first?(event: KeyboardEvent): 'take' | 'hold' | 'pass'
  /** The window whose keys are heard; a test gives its own. */
  window: Window
  signal: AbortSignal
}

export interface KeyState {
  composing(): boolean
  /** Time stamp of the last end of a composition, ms. */
  composedAt(): number
  /** The chat has changed: nothing is being composed any more. */
  chatChanged(): void
}

const isEmptyField = (target: EventTarget | null): boolean => {
  const field = target as { value?: unknown; textContent?: string | null } | null
  return typeof field?.value === 'string' ? field.value === '' : (field?.textContent ?? '').trim() === ''
}

/**
 * Registers capture listeners on the window. Call it synchronously at document_start: only listeners that are older
 * than the page's own hear a key first. Only trusted events count, so a page cannot press our keys.
 */
export function listenKeys({ bindings, onAction, first, window, signal }: KeyListening): KeyState {
  const composition = createComposition()
  const taken = new Set<string>()
  const on = <K extends keyof WindowEventMap>(type: K, hear: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, (event) => event.isTrusted && hear(event), { capture: true, signal })
  const take = (event: KeyboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  on('compositionstart', () => composition.start())
  // Chromium's own compositionend is not marked as trusted when a commit ends it (measured, 156). A forged one gains
  // nothing: the key press itself says, trusted, that it belongs to a composition.
  window.addEventListener('compositionend', (event) => composition.end(event.timeStamp), { capture: true, signal })
  on('blur', (event) => {
    composition.clear()
    // The keyup goes to another window then.
    if (event.target === window) taken.clear()
  })
  on('input', (event) => {
    // While an input method composes, its first letters are not in every editor's field yet.
    if (!(event as InputEvent).isComposing && isEmptyField(event.composedPath()[0] ?? null)) composition.clear()
  })

  on('keydown', (event) => {
    const verdict = first?.(event) ?? 'pass'
    if (verdict !== 'pass') {
      taken.add(event.code)
      if (verdict === 'take') take(event)
      else event.stopImmediatePropagation()
      return
    }
    const known = bindings()
    if (!known || isInputMethodKey(event) || composition.composing()) return
    if (composition.isEcho({ code: event.code, at: event.timeStamp })) return
    const action = actionOf(event, known)
    if (!action) return
    take(event)
    taken.add(event.code)
    if (!event.repeat) onAction(action)
  })
  // A console that acts on keyup or keypress must not see half of a key that was ours.
  on('keyup', (event) => {
    if (taken.delete(event.code)) take(event)
  })
  on('keypress', (event) => {
    if (taken.has(event.code)) take(event)
  })

  return {
    composing: () => composition.composing(),
    composedAt: () => composition.endedAt(),
    chatChanged: () => composition.clear(),
  }
}
