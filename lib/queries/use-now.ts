/** The time, told in steps, for texts that grow older while they stand on screen. */
import { useSyncExternalStore } from 'react'

interface Clock {
  read: () => number
  follow: (hear: () => void) => () => void
}

const clocks = new Map<number, Clock>()

/** One timer per step, however many texts follow it; it stops with the last of them. */
function clockOf(stepMs: number): Clock {
  const known = clocks.get(stepMs)
  if (known) return known
  const hearers = new Set<() => void>()
  let at = Date.now()
  let timer: ReturnType<typeof setInterval> | undefined
  const clock: Clock = {
    read() {
      // A clock that nobody followed has stood still.
      if (timer === undefined && Date.now() - at >= stepMs) at = Date.now()
      return at
    },
    follow(hear) {
      hearers.add(hear)
      timer ??= setInterval(() => {
        at = Date.now()
        for (const tell of [...hearers]) tell()
      }, stepMs)
      return () => {
        hearers.delete(hear)
        if (hearers.size > 0) return
        clearInterval(timer)
        timer = undefined
      }
    },
  }
  clocks.set(stepMs, clock)
  return clock
}

/** Epoch ms, renewed every `stepMs`. */
export function useNow(stepMs: number): number {
  const clock = clockOf(stepMs)
  return useSyncExternalStore(clock.follow, clock.read)
}
