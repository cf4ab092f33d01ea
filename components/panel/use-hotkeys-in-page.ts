/** Tells the page which keys are ours, whenever they change. */
import { useEffect } from 'react'
import type { HotkeyBindings } from '../../lib/bridge/protocol'
import { usePage, usePageLink } from '../../lib/queries/use-page'

export function useHotkeysInPage(hotkeys: HotkeyBindings | undefined): void {
  const link = usePageLink()
  const { siteId } = usePage()
  useEffect(() => {
    if (hotkeys && siteId !== null) link.send({ type: 'hotkeys', hotkeys })
  }, [link, hotkeys, siteId])
}
