/** Keys of the panel, wherever they were pressed: in the page, which tells them, or here while the focus is in the panel. */
import { useEffect, useRef } from 'react'
import type { HotkeyAction, HotkeyBindings } from '../../lib/bridge/protocol'
import { actionOf } from '../../lib/hotkeys/match'
import { usePageEvents } from '../../lib/queries/use-page'

/** `act` is told the chat in which the key was pressed, or null where the panel itself was in focus. */
export function usePanelKeys(
  bindings: HotkeyBindings | null,
  act: (action: HotkeyAction, chatKey: string | null) => void,
): void {
  const newest = useRef(act)
  useEffect(() => {
    newest.current = act
  })
  usePageEvents((event) => {
    if (event.type === 'key') newest.current(event.action, event.chatKey)
  })
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (!event.isTrusted) return
      const action = bindings && actionOf(event, bindings)
      if (!action) return
      // Option+1 types ¡ on a Mac and Alt+digit switches tabs in Firefox.
      event.preventDefault()
      if (!event.repeat) newest.current(action, null)
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [bindings])
}
