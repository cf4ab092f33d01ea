/** Puts our element back when the page removes, moves or restyles it, a few times only; then gives up quietly. */
import { createBudget } from './budget'

const MOST_REPAIRS = 5
const WITHIN_MS = 10_000

export interface GuardOptions {
  document: Document
  host: HTMLElement
  signal: AbortSignal
  /** Asked first at every change below html: an old script learns here that a new one has arrived. */
  isAlive(): boolean
  onDead(): void
  /** The element was put back: its frame has lost its page and must be mounted anew. */
  onPutBack(): void
  onGiveUp(): void
  /** The body is another one: what was borrowed from the old is gone. */
  onNewBody(): void
  /** `document.open` or the like: nothing of what was registered can be trusted any more. */
  onNewDocument(): void
}

export interface Guard {
  /** Remembers how the host's style should be; call it after each change of ours. */
  settle(): void
  /** Runs a repair that is due for another reason, on the same budget. */
  repair(mend: () => void): void
}

/** Watches html's children, the document's, and the host's style. Never looks into the page below that. */
export function guardHost(options: GuardOptions): Guard {
  const { document, host, signal } = options
  const root = document.documentElement
  const budget = createBudget(MOST_REPAIRS, WITHIN_MS)
  let body = document.body
  let style = host.style.cssText
  let over = false

  const stop = () => {
    over = true
    observer.disconnect()
  }
  const repair = (mend: () => void) => {
    if (over) return
    if (budget.spend(Date.now())) return mend()
    stop()
    options.onGiveUp()
  }
  const look = () => {
    if (over) return
    if (!options.isAlive()) return options.onDead()
    if (document.documentElement !== root) {
      stop()
      return options.onNewDocument()
    }
    if (host.parentNode !== root) {
      repair(() => {
        root.append(host)
        options.onPutBack()
      })
    } else if (host.style.cssText !== style || host.hidden) {
      repair(() => {
        host.hidden = false
        host.style.cssText = style
      })
    }
    if (document.body !== body) {
      body = document.body
      if (body) options.onNewBody()
    }
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true })
  observer.observe(root, { childList: true })
  observer.observe(host, { attributes: true })
  signal.addEventListener('abort', stop)

  return {
    settle() {
      style = host.style.cssText
    },
    repair,
  }
}
