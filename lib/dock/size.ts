/** The sizes a dock may have, and the bar that the agent drags to change its width. */
import { dress, make } from './dress'

export const NARROWEST = 280
export const WIDEST = 420
/** Width of the collapsed dock, CSS px. */
export const RAIL_WIDTH = 36
/** The bar lies beside the frame, not over it: what covers the frame would count as a cover of its buttons. */
export const GRIP_WIDTH = 5
// Dragged narrower than this, the agent wants it out of the way.
const COLLAPSE_BELOW = 200

export const clampWidth = (width: number) => Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)))

/** Width of the panel when the bar's outer edge is under the pointer, for a dock at `side`. */
export const widthAt = (side: 'left' | 'right', clientX: number, viewportWidth: number) =>
  (side === 'right' ? viewportWidth - clientX : clientX) - GRIP_WIDTH

export interface GripOptions {
  document: Document
  label: string
  signal: AbortSignal
  side(): 'left' | 'right'
  viewportWidth(): number
  /** The pointer is down on the bar, or up again. */
  onHold(held: boolean): void
  /** While dragging, once per frame. */
  onDrag(width: number): void
  /** Let go: `collapse` when it was dragged shut. */
  onDone(result: { width: number } | 'collapse'): void
}

/** A vertical bar that is dragged with the pointer or, when focused, moved with the arrow keys. */
export function createGrip({
  document,
  label,
  signal,
  side,
  viewportWidth,
  onHold,
  onDrag,
  onDone,
}: GripOptions): HTMLElement {
  const grip = make(document, 'div', {
    flex: `0 0 ${GRIP_WIDTH}px`,
    cursor: 'ew-resize',
    'touch-action': 'none',
    'background-color': 'transparent',
  })
  grip.setAttribute('role', 'separator')
  grip.setAttribute('aria-orientation', 'vertical')
  grip.setAttribute('aria-label', label)
  let at: number | null = null
  let frame = 0
  const on = <K extends keyof HTMLElementEventMap>(type: K, hear: (event: HTMLElementEventMap[K]) => void) =>
    grip.addEventListener(type, (event) => event.isTrusted && hear(event), { signal })

  on('pointerdown', (event) => {
    if (event.button !== 0) return
    event.preventDefault()
    grip.setPointerCapture(event.pointerId)
    onHold(true)
    at = widthAt(side(), event.clientX, viewportWidth())
    dress(grip, { 'background-color': 'rgb(59 130 246 / 0.5)' })
  })
  on('pointermove', (event) => {
    if (at === null) return
    at = widthAt(side(), event.clientX, viewportWidth())
    frame ||= requestAnimationFrame(() => {
      frame = 0
      if (at !== null) onDrag(clampWidth(at))
    })
  })
  const finish = (keep: boolean) => {
    if (at === null) return
    const width = at
    at = null
    cancelAnimationFrame(frame)
    frame = 0
    onHold(false)
    dress(grip, { 'background-color': 'transparent' })
    if (keep) onDone(width < COLLAPSE_BELOW ? 'collapse' : { width: clampWidth(width) })
  }
  on('pointerup', () => finish(true))
  on('pointercancel', () => finish(false))
  on('dblclick', () => onDone('collapse'))
  return grip
}
