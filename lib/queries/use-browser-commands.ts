/** The browser's own shortcuts with the keys it has really given them, and the way to where they are changed. */
import { useQuery } from '@tanstack/react-query'
import { browser } from 'wxt/browser'

export interface BrowserCommand {
  name: string
  /** As the manifest says it, in the browser's language. */
  description: string
  /** As the browser writes it; empty when none is given. */
  key: string
}

/** Asked again whenever the page gets the focus: the keys are changed elsewhere. */
export function useBrowserCommands() {
  return useQuery({
    queryKey: ['commands'],
    refetchOnWindowFocus: 'always',
    staleTime: 0,
    queryFn: async (): Promise<BrowserCommand[]> => {
      const commands = (await browser.commands?.getAll()) ?? []
      return commands
        .filter(({ name }) => name && !name.startsWith('_'))
        .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, key: shortcut }))
    },
  })
}

/** Chromium's page of shortcuts; Firefox lets no extension open its own. */
export function openBrowserShortcuts(): void {
  void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
