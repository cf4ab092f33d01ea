/** Knows whether an input method is composing in the page, and which key press still belongs to it afterwards. */

// An input method that commits with Enter or Space lets that very key through right after compositionend (macOS, some
// Linux engines): a press within this time is its echo, not the agent's.
const ECHO_MS = 120

export interface Composition {
  start(): void
  /** `at` is the event's own timestamp in ms. */
  end(at: number): void
  /** The field lost focus, the chat changed, or the field is empty: whatever was being composed is gone. */
  clear(): void
  composing(): boolean
  /** The last end's time stamp in ms; minus infinity when there was none since the last `clear`. */
  endedAt(): number
  /** True for the Enter or Space that committed a composition. */
  isEcho(press: { code: string; at: number }): boolean
}

/** A fresh state. A lost compositionend (the editor was torn down) must not silence the hotkeys for ever: hence `clear`. */
export function createComposition(): Composition {
  let composing = false
  let endedAt = Number.NEGATIVE_INFINITY
  return {
    start() {
      composing = true
    },
    end(at) {
      composing = false
      endedAt = at
    },
    clear() {
      composing = false
      endedAt = Number.NEGATIVE_INFINITY
    },
    composing: () => composing,
    endedAt: () => endedAt,
    isEcho: ({ code, at }) => /^(Numpad)?Enter$|^Space$/.test(code) && at - endedAt < ECHO_MS,
  }
}
