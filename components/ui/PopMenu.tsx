/**
 * A menu over the browser's own pop-up layer: it closes on Esc and on a click elsewhere, and gives the focus back.
 * Not Base UI's menu: that alone would weigh a tenth of what the panel may.
 */
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { type Place, placeBeside } from './pop-place'
import { SeenGateContext } from './seen-gate'
import { usePopGate } from './use-pop-gate'

const WANTED_WIDTH = 260

interface PopMenuProps {
  label: string
  trigger: ReactNode
  className: string
  align?: 'start' | 'end'
  children: ReactNode
}

function rowsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')]
}

export function PopMenu({ label, trigger, className, align = 'start', children }: PopMenuProps) {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place | null>(null)
  const gate = usePopGate()

  function open() {
    if (!opener.current) return
    const frame = { width: window.innerWidth, height: window.innerHeight }
    setPlace(placeBeside(opener.current.getBoundingClientRect(), frame, WANTED_WIDTH, align))
  }

  function focusFirst() {
    if (!menu.current) return
    const rows = rowsOf(menu.current)
    ;(rows.find((row) => row.getAttribute('aria-checked') === 'true') ?? rows[0])?.focus()
  }

  function press(event: KeyboardEvent) {
    if (!menu.current) return
    const rows = rowsOf(menu.current)
    const at = rows.indexOf(document.activeElement as HTMLElement)
    const next = {
      ArrowDown: (at + 1) % rows.length,
      ArrowUp: (at - 1 + rows.length) % rows.length,
      Home: 0,
      End: rows.length - 1,
    }[event.key]
    if (next !== undefined) {
      event.preventDefault()
      rows[next]?.focus()
    } else if (event.key === 'Tab') {
      menu.current.hidePopover()
    }
  }

  return (
    <>
      <button
        ref={opener}
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={place !== null}
        popoverTarget={id}
        className={className}
      >
        {trigger}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        onBeforeToggle={(event) => {
          gate.turn(event.currentTarget, event.newState === 'open')
          if (event.newState === 'open') open()
          else setPlace(null)
        }}
        onToggle={(event) => event.newState === 'open' && focusFirst()}
        onKeyDown={press}
        onClick={(event) => {
          if (!(event.target as Element).closest('[role^="menuitem"]')) return
          menu.current?.hidePopover()
          opener.current?.focus()
        }}
        style={place ?? undefined}
        className="inset-auto m-0 overflow-y-auto rounded-lg border border-line bg-bg py-1 text-ink shadow-pop outline-none"
      >
        {place ? <SeenGateContext value={gate.value}>{children}</SeenGateContext> : null}
      </div>
    </>
  )
}
