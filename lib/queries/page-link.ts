/** Keeps the page's state outside React, so that it is there before the first paint and survives every render. */
import { connectPanel, type PanelEnd } from '../bridge/panel-end'
import type { PageToPanel, PanelToPage } from '../bridge/protocol'
import { FIRST_PAGE_STATE, type PageState, readPage } from './page-state'

/** Messages that are told once and are no part of the state. */
export type PageEvent = Extract<
  PageToPanel,
  { type: 'key' | 'inserted' | 'touched' | 'pasted' | 'find' | 'pick' | 'jumped' | 'counted' }
>

export interface PageLink {
  state(): PageState
  onState(hear: () => void): () => void
  onEvent(hear: (event: PageEvent) => void): () => void
  send(message: PanelToPage): void
}

/**
 * A page that runs through its chats tells of them faster than they can be drawn: after one, the next is drawn this much
 * later, the newest only. What came meanwhile would queue up for half a minute otherwise (measured at 50 chats a second).
 */
const CALM_MS = 30

const EVENTS: readonly PageToPanel['type'][] = [
  'key',
  'inserted',
  'touched',
  'pasted',
  'find',
  'pick',
  'jumped',
  'counted',
]

const isEvent = (message: PageToPanel): message is PageEvent => EVENTS.includes(message.type)

/** Joins the page at once; the state says how far it has come. */
export function openPageLink(connect: () => Promise<PanelEnd | null> = connectPanel): PageLink {
  let state = FIRST_PAGE_STATE
  let end: PanelEnd | null = null
  const hearers = new Set<() => void>()
  const eventHearers = new Set<(event: PageEvent) => void>()

  let calmUntil = 0
  let later: ReturnType<typeof setTimeout> | undefined
  function tell() {
    clearTimeout(later)
    later = undefined
    for (const hear of [...hearers]) hear()
  }

  /** Tells, and then leaves time for what the page has sent while it was drawn. */
  function rest() {
    tell()
    calmUntil = performance.now() + CALM_MS
  }

  function become(next: PageState) {
    if (next === state) return
    state = next
    tell()
  }

  function read(message: PageToPanel) {
    const next = readPage(state, message)
    // A key or an answer concerns what has been told before it.
    if (isEvent(message) && later !== undefined) tell()
    if (next === state) return
    state = next
    const waitMs = calmUntil - performance.now()
    if (waitMs > 0) {
      later ??= setTimeout(rest, waitMs)
      return
    }
    if (message.type === 'chat') rest()
    else tell()
  }

  void connect().then(
    (opened) => {
      end = opened
      if (!opened) return become({ ...state, link: 'refused' })
      become({ ...state, link: opened.state() === 'open' ? 'open' : 'lost' })
      opened.onState((now) => become({ ...state, link: now === 'open' ? 'open' : 'lost' }))
      opened.listen((message) => {
        read(message)
        if (isEvent(message)) for (const hear of [...eventHearers]) hear(message)
      })
    },
    () => become({ ...state, link: 'lost' }),
  )

  return {
    state: () => state,
    onState(hear) {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    onEvent(hear) {
      eventHearers.add(hear)
      return () => eventHearers.delete(hear)
    },
    send: (message) => end?.send(message),
  }
}
