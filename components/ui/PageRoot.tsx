/** Starts one of our own top-level pages: cache, changes, language and look, then the page itself. */
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { PAGE_WORDS } from '../../lib/i18n/page-words'
import { localeOf } from '../../lib/i18n/speak'
import { createQueryClient, followChanges } from '../../lib/queries/query-client'
import { useSettings } from '../../lib/queries/use-settings'
import type { Settings } from '../../lib/store/contract'
import { NoAnswer } from './NoAnswer'
import { Skeleton } from './Skeleton'
import { useSpoken, useTheme } from './use-look'

function Page({ draw }: { draw: (settings: Settings) => ReactNode }) {
  const settings = useSettings()
  useTheme(settings.data?.theme ?? 'system')
  const spoken = useSpoken(
    settings.data?.language ?? (settings.isError ? localeOf(navigator.language) : undefined),
    PAGE_WORDS,
  )
  if (!spoken) return <Waiting />
  if (settings.data) return draw(settings.data)
  return settings.isError ? <NoAnswer error={settings.error} onAgain={() => void settings.refetch()} /> : <Waiting />
}

function Waiting() {
  return (
    <div className="min-w-[328px] p-4">
      <Skeleton lines={[60, 90, 80]} />
    </div>
  )
}

export function startPage(draw: (settings: Settings) => ReactNode): void {
  const root = document.getElementById('root')
  if (!root) return
  const client = createQueryClient()
  followChanges(client)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Page draw={draw} />
      </QueryClientProvider>
    </StrictMode>,
  )
}
