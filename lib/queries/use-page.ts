/** The page beside the panel, for components: its state, its events, and the promise to say what has been painted. */
import { createContext, useContext, useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import type { PageEvent, PageLink } from './page-link'
import type { PageState } from './page-state'

const PageContext = createContext<PageLink | null>(null)
export const PageProvider = PageContext.Provider

export function usePageLink(): PageLink {
  const link = useContext(PageContext)
  if (!link) throw new Error('the panel is drawn without a page')
  return link
}

export function usePage(): PageState {
  const link = usePageLink()
  return useSyncExternalStore(link.onState, link.state)
}

/** Hears keys and answers; the newest `hear` is the one that is called. */
export function usePageEvents(hear: (event: PageEvent) => void): void {
  const link = usePageLink()
  const newest = useRef(hear)
  useLayoutEffect(() => {
    newest.current = hear
  })
  useEffect(() => link.onEvent((event) => newest.current(event)), [link])
}

/**
 * Says `shown` once this chat has been drawn: after React has committed it and the browser is about to paint.
 * The page lifts its veil on it, so it must never be said for a chat that is not yet on screen.
 */
export function useSayShown(): void {
  const link = usePageLink()
  const { told, seq, chat } = usePage()
  const chatKey = chat?.chatKey ?? null
  useLayoutEffect(() => {
    if (!told) return
    // The frame callback runs before this paint; the one after it runs when the paint has been handed over.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => link.send({ type: 'shown', seq, chatKey }))
    })
    return () => cancelAnimationFrame(frame)
  }, [link, told, seq, chatKey])
}
