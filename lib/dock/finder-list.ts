/** The finder's list at the caret of the reply box: titles by number, in a closed root of its own that is there only while it is open. */
import type { FinderRow } from '../bridge/protocol'
import { isInPlainSight } from './cover'
import { dress, make } from './dress'

const WIDTH = 300
/** Between the line of the caret and the list. */
const GAP = 6
const LINE = 24
const LIGHT = {
  bg: '#fff',
  ink: '#14171c',
  mute: '#565e6b',
  line: '#e3e6ea',
  key: '#e9ecf0',
  chosen: '#e6f4f2',
  bar: '#0a6f65',
}
const DARK = {
  bg: '#15171c',
  ink: '#eceff3',
  mute: '#b0b8c4',
  line: '#2c3038',
  key: '#2b2f37',
  chosen: '#12312d',
  bar: '#5fd0c2',
}

export interface FinderShown {
  rows: readonly FinderRow[]
  selected: number
  /** What can be done, or that there is nothing; in the product's language. */
  note: string
  /** The composer, and the caret in it where it is known. */
  field: Element
  dark: boolean
}

export interface FinderList {
  show(shown: FinderShown): void
  hide(): void
  /** False when the page has thrown it out: keys must then go where the agent sees them go. */
  isThere(): boolean
}

/** `onChoose`: a row was clicked by a person who can have seen it. */
export function createFinderList(document: Document, onChoose: (index: number) => void): FinderList {
  let host: HTMLElement | null = null

  const hide = () => {
    host?.remove()
    host = null
  }
  const text = (words: string, style: Record<string, string>) => {
    const element = make(document, 'span', {
      'font-family': 'inherit',
      'font-size': '13px',
      color: 'inherit',
      ...style,
    })
    element.textContent = words
    return element
  }

  return {
    hide,
    isThere: () => host?.isConnected ?? false,
    show({ rows, selected, note, field, dark }) {
      hide()
      const colours = dark ? DARK : LIGHT
      const window = document.defaultView ?? globalThis.window
      const box = field.getBoundingClientRect()
      const style = window.getComputedStyle(field)
      const top = box.top + (Number.parseFloat(style.paddingTop) || 0)
      const left = box.left + (Number.parseFloat(style.paddingLeft) || 0)
      const above = top > window.innerHeight / 2
      host = make(document, 'div', {
        position: 'fixed',
        'z-index': '2147483647',
        left: `${Math.max(0, Math.min(left, window.innerWidth - WIDTH - 8))}px`,
        width: `${WIDTH}px`,
        ...(above ? { bottom: `${window.innerHeight - top + GAP}px` } : { top: `${top + LINE}px` }),
      })
      const made = host
      const list = make(document, 'div', {
        display: 'block',
        'box-sizing': 'border-box',
        overflow: 'hidden',
        padding: '4px 0',
        'border-radius': '8px',
        border: `1px solid ${colours.line}`,
        'background-color': colours.bg,
        color: colours.ink,
        font: '13px/20px system-ui, sans-serif',
        'box-shadow': '0 6px 24px rgb(0 0 0 / 0.25)',
      })
      list.setAttribute('role', 'listbox')
      rows.forEach((row, index) => {
        const line = make(document, 'div', {
          display: 'flex',
          gap: '8px',
          'align-items': 'baseline',
          padding: '3px 10px 3px 7px',
          'border-left': `3px solid ${index === selected ? colours.bar : 'transparent'}`,
          'background-color': index === selected ? colours.chosen : 'transparent',
          color: 'inherit',
          'font-family': 'inherit',
          cursor: 'pointer',
        })
        line.setAttribute('role', 'option')
        line.setAttribute('aria-selected', String(index === selected))
        line.append(
          text(String(index + 1), {
            'font-size': '11px',
            padding: '0 5px',
            'border-radius': '4px',
            'background-color': colours.key,
            color: colours.mute,
          }),
          text(row.title, { flex: '1', overflow: 'hidden', 'text-overflow': 'ellipsis', 'white-space': 'nowrap' }),
          text(row.code, { 'font-size': '11px', color: colours.mute }),
        )
        line.addEventListener('mousedown', (event) => {
          // The focus stays in the reply box.
          event.preventDefault()
          if (event.isTrusted && isInPlainSight(made)) onChoose(index)
        })
        list.append(line)
      })
      const foot = text(note, { display: 'block', padding: '3px 10px', 'font-size': '12px', color: colours.mute })
      foot.setAttribute('role', 'status')
      list.append(foot)
      made.attachShadow({ mode: 'closed' }).append(list)
      document.documentElement.append(made)
    },
  }
}
