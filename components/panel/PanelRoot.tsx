/** Joins the page, fetches language and look, and draws the panel: what both the docked frame and the side panel start. */
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { PANEL_WORDS } from '../../lib/i18n/panel-words'
import { localeOf } from '../../lib/i18n/speak'
import { watchSight } from '../../lib/queries/in-plain-sight'
import { openPageLink } from '../../lib/queries/page-link'
import { createQueryClient, followChanges } from '../../lib/queries/query-client'
import { PageProvider, usePage } from '../../lib/queries/use-page'
import { useSettings } from '../../lib/queries/use-settings'
import { useSpoken, useTheme } from '../ui/use-look'
import { loadChatBody } from './ChatView'
import { PanelApp, type PanelAppProps } from './PanelApp'
import { PanelSkeleton } from './PanelSkeleton'

function Panel({ isSeen, place, PasteDesk }: PanelAppProps) {
  const page = usePage()
  // A frame that no page of ours let in asks nothing and shows nothing.
  const joined = place === 'side' || page.link === 'open' || page.link === 'lost'
  const settings = useSettings(joined)
  useTheme(settings.data?.theme ?? 'system', page.dark)
  const language = settings.data?.language ?? (settings.isError ? localeOf(navigator.language) : undefined)
  const spoken = useSpoken(language, PANEL_WORDS)
  if (!joined) return null
  return spoken ? <PanelApp isSeen={isSeen} place={place} PasteDesk={PasteDesk} /> : <PanelSkeleton />
}

export function startPanel(place: 'dock' | 'side', PasteDesk: PanelAppProps['PasteDesk'] = null): void {
  const root = document.getElementById('root')
  if (!root) return
  const client = createQueryClient()
  followChanges(client)
  const link = openPageLink()
  void loadChatBody()
  const isSeen = watchSight()
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <PageProvider value={link}>
          <Panel isSeen={isSeen} place={place} PasteDesk={PasteDesk} />
        </PageProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}
