/** The seen gate inside a pop-up: the browser counts the pop-up as a cover of the panel, so it is watched by itself while it is open. */
import { useContext, useEffect, useMemo, useRef } from 'react'
import { type SeenGate, SeenGateContext } from './seen-gate'

/** The browser takes up to 100 ms to say that the panel is in sight again, and then it has to have been for 150 ms. */
const AFTERGLOW_MS = 300
/** When a pop-up that was in sight was closed last: until then nothing else can have covered the panel. */
let seenUntil = Number.NEGATIVE_INFINITY

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
        const now = performance.now()
        if (watching.current?.isSeen()) seenUntil = now
        watching.current?.stop()
        const before = outer.allows() || now - seenUntil < AFTERGLOW_MS
        watching.current = open ? (outer.watchPopUp?.(element, before) ?? null) : null
      },
    }),
    [outer],
  )
}
