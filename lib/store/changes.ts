/** Gathers what has changed and tells it at a bearable pace; who is told is set once by the background. */
import type { ChangeTopic } from './contract'

let tell: (topics: ChangeTopic[]) => void = () => undefined
const waiting = new Set<ChangeTopic>()
let timer: ReturnType<typeof setTimeout> | null = null

/** During imports every chunk changes everything; more than one refresh a second only costs the agent's machine. */
const IMPORT_PACE_MS = 1000

/** Sets who hears of changes. */
export function onStoreChange(listener: (topics: ChangeTopic[]) => void): void {
  tell = listener
}

function flush(): void {
  if (timer !== null) clearTimeout(timer)
  timer = null
  if (waiting.size === 0) return
  const topics = [...waiting]
  waiting.clear()
  tell(topics)
}

/** Tells at once that these topics read differently now. */
export function changed(...topics: ChangeTopic[]): void {
  for (const topic of topics) waiting.add(topic)
  flush()
}

/** Tells within a second; calls in between join the same message. */
export function changedSoon(...topics: ChangeTopic[]): void {
  for (const topic of topics) waiting.add(topic)
  timer ??= setTimeout(flush, IMPORT_PACE_MS)
}
