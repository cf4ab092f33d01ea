/** The small button that offers the browser's side panel where nothing can be docked, in a place that covers no part. */
import { make } from './dress'
import { meets, type Rect, type Viewport } from './rect'

export const OFFER_SIZE = 32

export interface OfferOptions {
  document: Document
  words: string
  /** Absent where the browser cannot open its side panel from a click in a page (Firefox): then the words only tell. */
  onClick?: () => void
  signal: AbortSignal
}

export function createOffer({ document, words, onClick, signal }: OfferOptions): HTMLElement {
  const button = make(document, 'button', {
    display: 'none',
    'box-sizing': 'border-box',
    width: `${OFFER_SIZE}px`,
    height: `${OFFER_SIZE}px`,
    'border-radius': '8px',
    border: '1px solid #d0d5dd',
    'background-color': '#fff',
    color: '#1d4ed8',
    font: '600 16px/30px system-ui, sans-serif',
    'text-align': 'center',
    cursor: 'pointer',
    'box-shadow': '0 1px 4px rgb(0 0 0 / 0.2)',
  })
  button.type = 'button'
  button.textContent = '掌'
  button.title = words
  button.setAttribute('aria-label', words)
  button.addEventListener('click', (event) => event.isTrusted && onClick?.(), { signal })
  return button
}

/** The first place along the window's edges that meets none of `parts`; null when every place does. */
export function freePlace(parts: readonly Rect[], viewport: Viewport): Rect | null {
  const most = { x: viewport.width - OFFER_SIZE - 8, y: viewport.height - OFFER_SIZE - 8 }
  const steps = [0, 0.25, 0.5, 0.75, 1]
  const places = [
    ...steps.map((step) => [most.x, 8 + (most.y - 8) * step] as const),
    ...steps.map((step) => [8, 8 + (most.y - 8) * step] as const),
    ...steps.map((step) => [8 + (most.x - 8) * step, 8] as const),
  ]
  for (const [left, top] of places) {
    const place = { left, top, right: left + OFFER_SIZE, bottom: top + OFFER_SIZE }
    if (left >= 0 && top >= 0 && parts.every((part) => !meets(part, place))) return place
  }
  return null
}
