/** A pane over the browser's own pop-up layer, for things to read: it closes on Esc and on a click elsewhere. */
import { type ReactNode, useId, useRef, useState } from 'react'
import { type Place, placeBeside } from './pop-place'
import { SeenGateContext } from './seen-gate'
import { usePopGate } from './use-pop-gate'

interface PopPaneProps {
  label: string
  trigger: ReactNode
  className: string
  /** CSS px that the pane would like. */
  width: number
  children: ReactNode
}

export function PopPane({ label, trigger, className, width, children }: PopPaneProps) {
  const id = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const [place, setPlace] = useState<Place | null>(null)
  const gate = usePopGate()

  function open() {
    if (!opener.current) return
    const frame = { width: window.innerWidth, height: window.innerHeight }
    setPlace(placeBeside(opener.current.getBoundingClientRect(), frame, width, 'end'))
  }

  return (
    <>
      <button
        ref={opener}
        type="button"
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        aria-expanded={place !== null}
        popoverTarget={id}
        className={className}
      >
        {trigger}
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        onBeforeToggle={(event) => {
          gate.turn(event.currentTarget, event.newState === 'open')
          if (event.newState === 'open') open()
          else setPlace(null)
        }}
        style={place ?? undefined}
        className="inset-auto m-0 overflow-y-auto rounded-lg border border-line bg-bg p-2.5 text-ink shadow-pop outline-none"
      >
        {place ? <SeenGateContext value={gate.value}>{children}</SeenGateContext> : null}
      </div>
    </>
  )
}
