/** The dock: our one element beside the console, with the panel's frame in a closed root, its veil, room and repairs. */
import type { DockPreference } from '../bridge/protocol'
import type { Site } from '../sites/site'
import { createBorrowing } from './borrow'
import { isInPlainSight } from './cover'
import { dress, make } from './dress'
import { columnWidth, type Fit, type Form, fitDock } from './fit'
import { createFrame, type PanelFrame } from './frame'
import { type Guard, guardHost } from './guard'
import { createOffer } from './offer'
import { findPlaces } from './places'
import { isEmpty, meets, type Rect, rectOf, type Viewport } from './rect'
import { isStillFree } from './room'
import { clampWidth, createGrip } from './size'
import { followStrip } from './strip'
import { createVeil, type Veil } from './veil'
import { wordsFor } from './words'

// Parts move without any event that we could hear; a look this often costs a few rectangles.
const LOOK_EVERY_MS = 1_000

export interface DockOptions {
  document: Document
  site: Site
  signal: AbortSignal
  preference: DockPreference
  /** Address of the panel without fragment. */
  url: string
  mint(): string
  isAlive(): boolean
  onDead(): void
  onNewDocument(): void
  /** The agent changed the dock by hand. */
  onPreference(preference: DockPreference): void
  /** What is shown now, whoever changed it: `form` may be smaller than the agent asked for. */
  onGeometry(shown: DockPreference, width: number, height: number): void
  /** The agent clicked the offer; absent where the browser cannot open a side panel from a page. */
  onSidePanel?: () => void
}

export interface Dock {
  veil: Veil
  /** The panel has joined: the frame needs no second way in. */
  joined(): void
  /** The panel has gone by itself: a new frame, a few times only. */
  lost(): void
  /** While the side panel is open the page keeps its full width. */
  rest(): void
  wake(): void
  prefer(preference: DockPreference): void
  /** Panel ↔ rail. */
  toggle(): void
  /** Opens the panel if it is collapsed and puts the focus into it. */
  focusPanel(): void
  /** Measures again: parts may have come, gone or moved. */
  look(): void
  paint(dark: boolean): void
  isInPlainSight(): boolean
  shown(): { dock: DockPreference; width: number; height: number }
}

export function createDock(options: DockOptions): Dock {
  const { document, site, signal } = options
  const window = document.defaultView ?? globalThis.window
  const words = wordsFor(navigator.language)
  const borrowing = createBorrowing()
  const veil = createVeil(document)
  const host = make(document, 'div', {})
  const slot = make(document, 'div', { position: 'relative', flex: '1 1 0', 'min-width': '0', overflow: 'hidden' })
  let preference = { ...options.preference, width: clampWidth(options.preference.width) }
  let fit: Fit = { form: preference.form, box: null }
  let resting = false
  /** The page has won: nothing is measured, borrowed or shown any more. */
  let beaten = false
  let hadParts = false

  const viewport = (): Viewport => ({
    width: document.scrollingElement?.clientWidth ?? window.innerWidth,
    height: window.innerHeight,
  })
  const grip = createGrip({
    document,
    label: words.resize,
    signal,
    side: () => preference.side,
    viewportWidth: () => viewport().width,
    onHold: (held) => frame.shield(held),
    onDrag: (width) => show({ ...preference, width }),
    onDone: (result) => change(result === 'collapse' ? { ...preference, form: 'rail' } : { ...preference, ...result }),
  })
  const offer = createOffer({
    document,
    words: options.onSidePanel ? words.openSidePanel : words.useToolbar,
    onClick: options.onSidePanel,
    signal,
  })
  const frame: PanelFrame = createFrame({
    document,
    slot,
    url: options.url,
    mint: options.mint,
    onStuck: () => stuck(),
  })
  let isStuck = false

  const shown = () => ({
    dock: { ...preference, form: fit.form === 'offer' ? ('rail' as const) : fit.form },
    width: fit.box ? fit.box.right - fit.box.left : 0,
    height: fit.box ? fit.box.bottom - fit.box.top : 0,
  })

  /** Lays the host where the fit says. */
  const place = () => {
    const { box } = fit
    const form: Form = isStuck ? 'offer' : fit.form
    dress(host, {
      all: 'initial',
      position: 'fixed',
      'z-index': '2147483647',
      display: resting || !box ? 'none' : 'flex',
      'flex-direction': preference.side === 'right' ? 'row' : 'row-reverse',
      ...(box && boxStyle(box, viewport(), form, preference)),
    })
    dress(grip, { display: form === 'panel' ? 'block' : 'none' })
    // Not `display: none`: the panel must go on working for the keys.
    dress(slot, form === 'offer' ? { width: '0', flex: '0 0 0' } : { width: 'auto', flex: '1 1 0' })
    dress(offer, { display: form === 'offer' ? 'block' : 'none' })
    guard?.settle()
  }
  const refit = () => {
    if (resting || beaten) return
    const places = findPlaces(document, site)
    hadParts = places.all.length > 0
    const wanted = isStuck ? { ...preference, form: 'rail' as const } : preference
    fit = fitDock({ document, preference: wanted, places, viewport: viewport(), minWidth: site.minWidth, borrowing })
    place()
    // Consoles that lay themselves out by script do so on this event; our own listener hears trusted ones only.
    window.dispatchEvent(new Event('resize'))
    const now = shown()
    options.onGeometry(now.dock, now.width, now.height)
  }
  const show = (next: DockPreference) => {
    preference = { ...next, width: clampWidth(next.width) }
    refit()
  }
  const change = (next: DockPreference) => {
    show(next)
    options.onPreference(preference)
  }
  const stuck = () => {
    isStuck = true
    refit()
  }

  const look = () => {
    if (resting || beaten || document.hidden || signal.aborted) return
    const places = findPlaces(document, site)
    const came = places.all.length > 0 && !hadParts
    if (came || fit.form === 'offer') return came ? refit() : undefined
    if (fit.form === 'strip') {
      const box = followStrip(places, viewport())
      if (!box || places.all.some((part) => meets(rectOf(part), box))) return refit()
      if (fit.box && box.top === fit.box.top && box.left === fit.box.left && box.right === fit.box.right) return
      fit = { form: 'strip', box }
      return place()
    }
    const width = columnWidth(fit.form, preference)
    const parts = places.all.filter((part) => !isEmpty(rectOf(part)))
    if (!isStillFree({ side: preference.side, width, viewport: viewport(), parts })) refit()
  }

  const root = host.attachShadow({ mode: 'closed' })
  slot.append(veil.element)
  root.append(grip, slot, offer)
  const guard: Guard = guardHost({
    document,
    host,
    signal,
    isAlive: options.isAlive,
    onDead: options.onDead,
    onNewDocument: options.onNewDocument,
    onPutBack: () => mount(),
    onGiveUp: () => {
      beaten = true
      frame.unmount()
      borrowing.giveBack()
      host.remove()
    },
    onNewBody: refit,
  })
  const mount = () => {
    isStuck = false
    veil.drop()
    frame.mount()
  }

  let next = 0
  const soon = () => {
    next ||= window.requestAnimationFrame(() => {
      next = 0
      refit()
    })
  }
  window.addEventListener('resize', (event) => event.isTrusted && soon(), { signal })
  const timer = setInterval(look, LOOK_EVERY_MS)
  signal.addEventListener('abort', () => {
    clearInterval(timer)
    window.cancelAnimationFrame(next)
    frame.unmount()
    host.remove()
    borrowing.giveBack()
    window.dispatchEvent(new Event('resize'))
  })

  document.documentElement.append(host)
  mount()
  // An old script of ours gives back what it borrowed when it sees the host arrive; measure after that.
  const first = setTimeout(refit, 0)
  signal.addEventListener('abort', () => clearTimeout(first))

  return {
    veil,
    joined() {
      frame.joined()
      if (isStuck) {
        isStuck = false
        refit()
      }
    },
    lost: () => guard.repair(mount),
    rest() {
      resting = true
      frame.unmount()
      borrowing.giveBack()
      place()
    },
    wake() {
      resting = false
      if (beaten) return
      mount()
      refit()
    },
    prefer: change,
    toggle: () => change({ ...preference, form: preference.form === 'panel' ? 'rail' : 'panel' }),
    focusPanel() {
      if (fit.form !== 'panel' && preference.form !== 'panel') show({ ...preference, form: 'panel' })
      frame.focus()
    },
    look,
    paint: (dark) => veil.paint(dark),
    isInPlainSight: () => fit.form !== 'offer' && isInPlainSight(host),
    shown,
  }
}

/** The host's place: columns hang on their side, so that a resize needs no measuring; the others lie where they lie. */
function boxStyle(
  box: Rect,
  { width, height }: Viewport,
  form: Form,
  { side }: DockPreference,
): Record<string, string> {
  const size = { width: `${box.right - box.left}px` }
  if (form === 'panel' || form === 'rail') return { ...size, top: '0', bottom: '0', height: 'auto', [side]: '0' }
  return {
    ...size,
    height: `${Math.min(height, box.bottom - box.top)}px`,
    top: `${box.top}px`,
    left: `${Math.min(width, box.left)}px`,
  }
}
