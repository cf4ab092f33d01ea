/** The page that the popup was opened over. */
import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'

export interface ActiveTab {
  id: number | undefined
  /** Null where the browser does not tell, e.g. on its own pages. */
  url: string | null
}

export function useActiveTab(): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(null)
  useEffect(() => {
    let wanted = true
    void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
      if (wanted) setTab({ id: active?.id, url: active?.url ?? null })
    })
    return () => {
      wanted = false
    }
  }, [])
  return tab
}
