/** Tells the page which keys are ours, whenever they change. */
import { useEffect } from 'react'
import { usePage, usePageLink } from '../../lib/queries/use-page'
import type { Settings } from '../../lib/store/contract'

export function useHotkeysInPage(settings: Pick<Settings, 'hotkeys' | 'finder'> | undefined): void {
  const link = usePageLink()
  const { siteId } = usePage()
  const { hotkeys, finder = false } = settings ?? {}
  useEffect(() => {
    if (hotkeys && siteId !== null) link.send({ type: 'hotkeys', hotkeys, finder })
  }, [link, hotkeys, finder, siteId])
}
