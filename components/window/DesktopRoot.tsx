/** Starts the window: cache, changes, language and look, then the desk for what is pasted. */
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { PANEL_WORDS } from '../../lib/i18n/panel-words'
import { localeOf } from '../../lib/i18n/speak'
import { createQueryClient, followChanges } from '../../lib/queries/query-client'
import { useSettings } from '../../lib/queries/use-settings'
import { useKeptPlace } from '../../lib/queries/use-window'
import { loadChatBody } from '../panel/ChatView'
import { PanelSkeleton } from '../panel/PanelSkeleton'
import { StorageTrouble } from '../panel/StorageTrouble'
import { NoAnswer } from '../ui/NoAnswer'
import { useSpoken, useTheme } from '../ui/use-look'
import { PasteDesk } from './PasteDesk'

function Desktop() {
  const settings = useSettings()
  useTheme(settings.data?.theme ?? 'system')
  useKeptPlace()
  const language = settings.data?.language ?? (settings.isError ? localeOf(navigator.language) : undefined)
  const spoken = useSpoken(language, PANEL_WORDS)
  if (!spoken) return <PanelSkeleton />
  if (settings.data)
    return (
      <main className="h-screen">
        <StorageTrouble>
          <PasteDesk settings={settings.data} />
        </StorageTrouble>
      </main>
    )
  return settings.isError ? (
    <NoAnswer error={settings.error} onAgain={() => void settings.refetch()} />
  ) : (
    <PanelSkeleton />
  )
}

export function startDesktop(): void {
  const root = document.getElementById('root')
  if (!root) return
  const client = createQueryClient()
  followChanges(client)
  void loadChatBody()
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Desktop />
      </QueryClientProvider>
    </StrictMode>,
  )
}
