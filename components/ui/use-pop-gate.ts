/** The seen gate inside a pop-up: the browser counts the pop-up as a cover of the panel, so it is watched by itself while it is open. */
import { useContext, useEffect, useMemo, useRef } from 'react'
import { type SeenGate, SeenGateContext } from './seen-gate'

export interface PopGate {
  /** For what is drawn inside. */
  value: SeenGate
  /** The pop-up is about to open or to close. */
  turn: (element: Element, open: boolean) => void
}

export function usePopGate(): PopGate {
  const outer = useContext(SeenGateContext)
  const watching = useRef<ReturnType<NonNullable<SeenGate['watchPopUp']>> | null>(null)
  useEffect(() => () => watching.current?.stop(), [])
  return useMemo(
    () => ({
      value: outer.watchPopUp ? { ...outer, allows: () => watching.current?.isSeen() ?? false } : outer,
      turn(element, open) {
        watching.current?.stop()
        watching.current = open ? (outer.watchPopUp?.(element, outer.allows()) ?? null) : null
      },
    }),
    [outer],
  )
}
