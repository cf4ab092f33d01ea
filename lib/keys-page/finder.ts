/** Finds a reply inside the reply box: a mark as its first character opens a list, what follows it is the query. */
import type { FinderRow, PageToPanel } from '../bridge/protocol'
import type { FinderList } from '../dock/finder-list'
import { hostOf } from '../editors/last-field'
import { fieldOf, fieldText } from '../editors/read-back'
import { isInputMethodKey } from '../hotkeys/match'

const MARKS = '/、;；'
const MOST_CHARS = 40
// The Enter that commits a composition comes through right after it on some systems.
const ECHO_MS = 50
/** Until the chosen reply stands in the box an Enter would send the query. */
const PICK_MS = 1_500

export interface FinderOptions {
  window: Window
  /** The agent wants it and the panel listens. */
  isOn(): boolean
  /** False when the page's own listeners are older than ours: an Enter would be heard by both. */
  hearsFirst: boolean
  composing(): boolean
  /** Time stamp of the last end of a composition. */
  composedAt(): number
  composer(): Element | null
  currentKey(): string | null
  isDark(): boolean
  list: (onChoose: (index: number) => void) => FinderList
  send(message: Extract<PageToPanel, { type: 'find' | 'pick' }>): void
  signal: AbortSignal
}

export interface Finder {
  /** What becomes of a key before anybody else hears it: `take` ours, `hold` the input method's alone, `pass` everybody's. */
  press(event: KeyboardEvent): 'take' | 'hold' | 'pass'
  found(ask: number, rows: readonly FinderRow[], note: string): void
  /** The chosen reply has come, or will not come. */
  settled(): void
  close(): void
}

interface Opened {
  chatKey: string
  field: Element
  query: string | null
  rows: readonly FinderRow[]
  note: string
  selected: number
  /** The question that `rows` answer. */
  answered: number
  /** A row that was chosen before the answer to the newest query was there. */
  hurried: number | null
}

export function createFinder(options: FinderOptions): Finder {
  const { window, hearsFirst, signal } = options
  let open: Opened | null = null
  let ask = 0
  let pickedAt = Number.NEGATIVE_INFINITY

  const close = () => {
    open = null
    list.hide()
  }
  const textOf = (element: Element): string => {
    const field = fieldOf(element)
    return field ? fieldText(field).replace(/\n$/, '') : ''
  }
  const draw = () => {
    if (open?.answered) list.show({ ...open, dark: options.isDark() })
  }
  const choose = (index: number) => {
    if (!open) return
    // What is on screen answers an older query: the choice waits for the newest.
    if (open.answered !== ask) {
      open.hurried = index
      return
    }
    if (!open.rows[index]) return
    const { chatKey, field } = open
    const typed = textOf(field)
    close()
    if (options.currentKey() !== chatKey || options.composer() !== field) return
    pickedAt = performance.now()
    options.send({ type: 'pick', ask, index, chatKey, typed })
  }
  const list = options.list(choose)

  /** Reads the query anew; apostrophes are how input methods part syllables. */
  const look = (field: Element, composing: boolean) => {
    if (!open) return
    const text = textOf(field)
    if (field !== open.field || !MARKS.includes(text[0] ?? ' ') || text.length > MOST_CHARS || text.includes('\n'))
      return close()
    const query = text
      .slice(1)
      .replace(composing ? /['’\s]/g : /['’]/g, '')
      .trim()
    if (query === open.query) return
    open.query = query
    open.hurried = null
    options.send({ type: 'find', ask: ++ask, chatKey: open.chatKey, query, enter: hearsFirst })
  }

  const onInput = (event: Event) => {
    if (!event.isTrusted || !(event instanceof InputEvent)) return
    const inner = event.composedPath()[0]
    if (!open && !options.isOn()) return
    if (!(inner instanceof Element)) return
    const field = hostOf(inner)
    if (!open) {
      const { value } = field as { value?: unknown }
      const raw = typeof value === 'string' ? value : (field.textContent ?? '').trim()
      if (raw.length !== 1 || !MARKS.includes(raw) || !event.inputType.startsWith('insert')) return
      if (field !== options.composer()) return
      const chatKey = options.currentKey()
      if (chatKey === null) return
      open = { chatKey, field, query: null, rows: [], note: '', selected: 0, answered: 0, hurried: null }
    }
    look(field, event.isComposing)
  }
  const listening = { capture: true, signal }
  window.addEventListener('input', onInput, listening)
  // A commit may come without an input of its own.
  window.addEventListener(
    'compositionend',
    () => open && queueMicrotask(() => open && look(open.field, false)),
    listening,
  )
  window.addEventListener('focusout', close, listening)
  signal.addEventListener('abort', close)

  return {
    close,
    settled() {
      pickedAt = Number.NEGATIVE_INFINITY
    },
    found(answered, rows, note) {
      if (!open || answered !== ask) return
      const { hurried } = open
      open = { ...open, rows, note, selected: 0, answered, hurried: null }
      draw()
      if (hurried !== null) choose(hurried)
    },
    press(event) {
      const isEnter = event.key === 'Enter' || /^(Numpad)?Enter$/.test(event.code)
      if (!open) return isEnter && performance.now() - pickedAt < PICK_MS && !isInputMethodKey(event) ? 'take' : 'pass'
      if ((open.answered && !list.isThere()) || !open.field.isConnected) {
        close()
        return 'pass'
      }
      const isEsc = event.key === 'Escape' || event.code === 'Escape'
      // The input method acts on its keys whoever hears them; the page must not.
      if (isInputMethodKey(event) || options.composing()) return isEnter || isEsc ? 'hold' : 'pass'
      const { altKey, ctrlKey, shiftKey, metaKey, repeat } = event
      const others = ctrlKey || shiftKey || metaKey
      if (isEsc) {
        close()
        return 'take'
      }
      if (isEnter) {
        const meant = hearsFirst && !altKey && !others && !repeat && event.timeStamp - options.composedAt() >= ECHO_MS
        // Letters typed since the list was drawn put the first hit on top again.
        if (meant) choose(open.answered === ask ? open.selected : 0)
        return 'take'
      }
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
      if (step && !altKey && !others) {
        open.selected = Math.max(0, Math.min(open.rows.length - 1, open.selected + step))
        draw()
        return 'take'
      }
      const digit = /^Digit([1-9])$/.exec(event.code)?.[1]
      if (digit && altKey && !others) {
        if (!repeat) choose(Number(digit) - 1)
        return 'take'
      }
      return 'pass'
    },
  }
}
