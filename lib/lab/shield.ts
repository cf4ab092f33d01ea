/** A clear sheet over the page in a closed root of ours: while it lies there, no click and no key reaches the page. */
import { dress, make } from '../dock/dress'

export interface Shield {
  /** Draws the outline around `box` with the words at it; null takes it away. */
  outline(box: DOMRect | null, words: string): void
  /** Runs `look` while the sheet lets the pointer through. */
  through<T>(look: () => T): T
  /** The element that hears everything. */
  sheet: HTMLElement
  remove(): void
}

const LABEL_HEIGHT = 22

/** `name` is what assistive technology is told about the sheet. */
export function createShield(document: Document, name: string): Shield {
  const host = make(document, 'div', {
    position: 'fixed',
    inset: '0',
    // One below the dock, which stays usable.
    'z-index': '2147483646',
    cursor: 'crosshair',
  })
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = make(document, 'div', {
    position: 'absolute',
    inset: '0',
    display: 'block',
    cursor: 'crosshair',
    outline: 'none',
    'touch-action': 'none',
  })
  sheet.tabIndex = 0
  sheet.setAttribute('role', 'application')
  sheet.setAttribute('aria-label', name)
  const box = make(document, 'div', {
    position: 'absolute',
    display: 'none',
    'box-sizing': 'border-box',
    border: '2px solid rgb(37 99 235)',
    'border-radius': '4px',
    'background-color': 'rgb(37 99 235 / 0.12)',
    // A light seam outside the line: it is seen on dark pages, too.
    'box-shadow': '0 0 0 1px rgb(255 255 255 / 0.8)',
    'pointer-events': 'none',
  })
  const label = make(document, 'div', {
    position: 'absolute',
    display: 'none',
    padding: '0 8px',
    height: `${LABEL_HEIGHT}px`,
    'line-height': `${LABEL_HEIGHT}px`,
    'border-radius': '4px',
    'background-color': 'rgb(30 64 175)',
    color: 'rgb(255 255 255)',
    font: `600 12px/${LABEL_HEIGHT}px system-ui, "PingFang SC", "Microsoft YaHei", sans-serif`,
    'white-space': 'nowrap',
    'pointer-events': 'none',
  })
  root.append(sheet, box, label)
  document.documentElement.append(host)

  return {
    sheet,
    outline(at, words) {
      dress(box, { display: at ? 'block' : 'none' })
      dress(label, { display: at ? 'block' : 'none' })
      if (!at) return
      dress(box, { left: `${at.left}px`, top: `${at.top}px`, width: `${at.width}px`, height: `${at.height}px` })
      label.textContent = words
      const above = at.top >= LABEL_HEIGHT + 4
      const top = above
        ? at.top - LABEL_HEIGHT - 2
        : Math.min(at.bottom + 2, (document.defaultView?.innerHeight ?? 0) - LABEL_HEIGHT)
      dress(label, { left: `${Math.max(0, at.left)}px`, top: `${Math.max(0, top)}px` })
    },
    through(look) {
      const turn = (events: string) => {
        for (const part of [host, sheet]) dress(part, { 'pointer-events': events })
      }
      turn('none')
      try {
        return look()
      } finally {
        turn('auto')
      }
    },
    remove: () => host.remove(),
  }
}
