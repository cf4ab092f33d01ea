/** Hides the panel from the instant the page shows another chat until the panel has painted that chat. */
import { dress, make } from './dress'

export interface Veil {
  element: HTMLElement
  /** Covers the frame at once; it stays covered until `lift` is asked with a chat that was told after this. */
  drop(): void
  /** Notes that a chat is being told to the panel under this number. */
  telling(seq: number, chatKey: string | null): void
  /** The panel says it has painted. Lifts for the chat now on screen only. */
  lift(seq: number, chatKey: string | null): void
  isDown(): boolean
  paint(dark: boolean): void
}

/**
 * A fresh veil is down. Numbers rise with every reading of the same chat; any of them since the last switch proves that
 * the panel shows this chat, so a busy chat does not keep it down, and a late answer for the chat before never lifts it.
 */
export function createVeil(document: Document): Veil {
  const element = make(document, 'div', {
    position: 'absolute',
    inset: '0',
    'z-index': '1',
    'background-color': '#fff',
  })
  element.setAttribute('aria-hidden', 'true')
  let down = true
  let told: { from: number; chatKey: string | null } | null = null
  return {
    element,
    drop() {
      down = true
      told = null
      dress(element, { display: 'block' })
    },
    telling(seq, chatKey) {
      if (told?.chatKey !== chatKey) {
        // Another chat without a switch seen before: veil now, the reading is the first to know.
        if (told) this.drop()
        told = { from: seq, chatKey }
      }
    },
    lift(seq, chatKey) {
      if (!told || told.chatKey !== chatKey || seq < told.from) return
      down = false
      dress(element, { display: 'none' })
    },
    isDown: () => down,
    paint(dark) {
      dress(element, { 'background-color': dark ? '#17181c' : '#fff' })
    },
  }
}
