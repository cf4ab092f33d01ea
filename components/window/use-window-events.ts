/** What the window hears wherever the focus is: Ctrl+V takes the clipboard, a digit copies, Esc goes back to the field. */
import { useEffect, useRef } from 'react'
import type { HotkeyBindings } from '../../lib/bridge/protocol'
import { actionOf } from '../../lib/hotkeys/match'
import type { CopyLink } from '../../lib/queries/copy-link'
import { digitOf, isTyping } from './window-keys'

interface Heard {
  field: { current: HTMLTextAreaElement | null }
  link: CopyLink
  hotkeys: HotkeyBindings
  /** True while a chat is shown, whose panel hears its own keys. */
  chatIsOpen: boolean
  onPaste: (text: string) => void
  onEscape: () => void
}

export function useWindowEvents(heard: Heard): void {
  const newest = useRef(heard)
  useEffect(() => {
    newest.current = heard
  })
  useEffect(() => {
    const toField = () => {
      newest.current.field.current?.focus()
      newest.current.field.current?.select()
    }
    function paste(event: ClipboardEvent) {
      const { field, onPaste } = newest.current
      if (isTyping(event.target) && event.target !== field.current) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim() === '') return
      event.preventDefault()
      onPaste(text)
    }
    function press(event: KeyboardEvent) {
      const { link, hotkeys, chatIsOpen, onEscape, field } = newest.current
      if (!event.isTrusted || event.defaultPrevented) return
      if (event.key === 'Escape' && (!isTyping(event.target) || event.target === field.current)) {
        onEscape()
        return toField()
      }
      if (!chatIsOpen && actionOf(event, hotkeys) === 'search') {
        event.preventDefault()
        return toField()
      }
      const digit = digitOf(event)
      if (!chatIsOpen || digit === null || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      if (!event.repeat) link.press(digit === 0 ? 'search' : (`slot-${digit}` as 'slot-1'))
    }
    // Whoever leaves has gone to paste.
    const leave = () => newest.current.link.leave()
    window.addEventListener('paste', paste)
    window.addEventListener('keydown', press)
    window.addEventListener('blur', leave)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('paste', paste)
      window.removeEventListener('keydown', press)
      window.removeEventListener('blur', leave)
      window.removeEventListener('pagehide', leave)
    }
  }, [])
}
