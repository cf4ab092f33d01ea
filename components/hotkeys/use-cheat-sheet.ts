/** Opens the cheat sheet: by its key, in the page or here, by `?` where nobody is typing, or by a click. */
import { createContext, useCallback, useEffect, useRef, useState } from 'react'
import type { HotkeyBindings } from '../../lib/hotkeys/actions'
import { actionOf } from '../../lib/hotkeys/match'
import { usePageEvents, usePageLink } from '../../lib/queries/use-page'

/** What opens the sheet, for the buttons of the panel. */
export const OpenSheetContext = createContext<() => void>(() => undefined)

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

export function useCheatSheet(hotkeys: HotkeyBindings | undefined): {
  open: boolean
  show: () => void
  hide: () => void
} {
  const link = usePageLink()
  const [open, setOpen] = useState(false)
  // Whoever called it from the reply box wants to go back there.
  const fromPage = useRef(false)
  const show = useCallback(() => {
    fromPage.current = false
    setOpen(true)
  }, [])
  const hide = useCallback(() => {
    setOpen(false)
    if (fromPage.current) link.send({ type: 'focus-composer' })
  }, [link])
  usePageEvents((event) => {
    if (event.type !== 'key' || event.action !== 'cheat-sheet') return
    window.focus()
    fromPage.current = true
    setOpen((was) => !was)
  })
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (!event.isTrusted || event.repeat) return
      const byKey = hotkeys && actionOf(event, hotkeys) === 'cheat-sheet'
      const byMark = event.key === '?' && !event.ctrlKey && !event.altKey && !event.metaKey && !isTyping(event.target)
      if (!byKey && !(byMark && !event.isComposing)) return
      event.preventDefault()
      setOpen((was) => !was)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [hotkeys])
  return { open, show, hide }
}
