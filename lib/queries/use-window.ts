/** The window as the browser knows it: opening it from elsewhere, its key, and where it stood last. */
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { browser } from 'wxt/browser'
import { call } from '../bridge/rpc-client'
import type { WindowPlace } from '../store/window-contract'

export function openWindow(): void {
  void call('window', 'open', {}).catch(() => undefined)
}

/** The key that the agent gave to the browser's command; empty while there is none. */
export function useWindowKey(): string {
  const query = useQuery({
    queryKey: ['commands'],
    queryFn: async () => {
      const commands = (await browser.commands?.getAll()) ?? []
      return commands.find(({ name }) => name === 'open-window')?.shortcut ?? ''
    },
  })
  return query.data ?? ''
}

/** The browser's own page of extension keys; null where it has none that we may open. */
export const openShortcuts: (() => void) | null = navigator.userAgent.includes('Firefox')
  ? null
  : () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })

const placeNow = (): WindowPlace => ({
  left: window.screenX,
  top: window.screenY,
  width: window.outerWidth,
  height: window.outerHeight,
})

/** Remembers place and size whenever the window may just have been moved: no event tells of moving. */
export function useKeptPlace(): void {
  useEffect(() => {
    let kept = JSON.stringify(placeNow())
    const keep = () => {
      const place = placeNow()
      if (JSON.stringify(place) === kept || document.visibilityState === 'hidden') return
      kept = JSON.stringify(place)
      void call('window', 'keep', { place }).catch(() => undefined)
    }
    const events = ['resize', 'blur', 'pagehide'] as const
    for (const event of events) window.addEventListener(event, keep)
    return () => {
      for (const event of events) window.removeEventListener(event, keep)
    }
  }, [])
}
