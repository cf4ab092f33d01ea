/** The iframe that shows the panel: a fresh secret for every mount, and a second way in where the page isolates itself. */
import { dress, make } from './dress'

const JOIN_WITHIN_MS = 3_000

export interface FrameOptions {
  document: Document
  /** Holds the iframe, inside the closed root. */
  slot: HTMLElement
  /** Address of the panel without fragment. */
  url: string
  /** A new secret; the one before it opens nothing any more. */
  mint(): string
  /** The panel did not join by either way; it may still, and `joined` then says so. */
  onStuck(): void
}

export interface PanelFrame {
  /** Replaces whatever is there with a new frame. */
  mount(): void
  /** The panel of this mount is on the line. */
  joined(): void
  unmount(): void
  focus(): void
  /** While the dock is being dragged the pointer must reach the page: capture does not reach across processes. */
  shield(on: boolean): void
  isMounted(): boolean
}

export function createFrame({ document, slot, url, mint, onStuck }: FrameOptions): PanelFrame {
  let iframe: HTMLIFrameElement | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const unmount = () => {
    clearTimeout(timer)
    iframe?.remove()
    iframe = null
  }
  const load = (credentialless: boolean) => {
    unmount()
    iframe = make(document, 'iframe', {
      display: 'block',
      position: 'absolute',
      inset: '0',
      width: '100%',
      height: '100%',
      border: '0',
    })
    // Without the star the frame's clipboard is refused; the frame's address is not known to the page's policy.
    // Firefox has no such policy and would complain of the word in the page's console.
    if (!import.meta.env.FIREFOX) iframe.allow = 'clipboard-write *'
    // Under COEP: require-corp only a frame without credentials may load (Chromium).
    if (credentialless) Object.assign(iframe, { credentialless: true })
    iframe.src = `${url}#${mint()}`
    slot.prepend(iframe)
    wait(credentialless)
  }
  const wait = (credentialless: boolean) => {
    timer = setTimeout(() => {
      // A tab in the background loads slowly for other reasons.
      if (document.hidden) wait(credentialless)
      else if (!credentialless && iframe && 'credentialless' in iframe) load(true)
      else onStuck()
    }, JOIN_WITHIN_MS)
  }

  return {
    mount: () => load(false),
    joined: () => clearTimeout(timer),
    unmount,
    focus() {
      if (!iframe) return
      dress(iframe, { display: 'block' })
      iframe.focus()
    },
    shield(on) {
      if (iframe) dress(iframe, { 'pointer-events': on ? 'none' : 'auto' })
    },
    isMounted: () => iframe !== null,
  }
}
