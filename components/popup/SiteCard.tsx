/** The console under the popup: on or off, and the permission it still needs. */
import { useQueryClient } from '@tanstack/react-query'
import { Globe } from 'lucide-react'
import { useWords } from '../../lib/i18n/use-words'
import { askPermission } from '../../lib/queries/ask-permission'
import { keys } from '../../lib/queries/keys'
import { canMap, mapSite } from '../../lib/queries/map-site'
import { openOptions } from '../../lib/queries/open-page'
import { useActiveTab } from '../../lib/queries/use-active-tab'
import { useEnableSite, useSiteForUrl } from '../../lib/queries/use-sites'
import { SiteHealth } from '../sites/SiteHealth'
import { Button } from '../ui/Button'
import { Skeleton } from '../ui/Skeleton'
import { Toggle } from '../ui/Toggle'

export function SiteCard() {
  const { t } = useWords()
  const client = useQueryClient()
  const tab = useActiveTab()
  const site = useSiteForUrl(tab?.url ?? null)
  const enable = useEnableSite()
  const refresh = () => client.invalidateQueries({ queryKey: keys.sites })

  if (!tab || (tab.url !== null && site.isPending)) return <Skeleton lines={[70]} />
  const entry = site.data
  if (!entry) {
    return (
      <div className="flex items-start gap-2">
        <Globe aria-hidden size={15} className="mt-0.5 shrink-0 text-faint" />
        <div className="min-w-0 flex-1">
          <div className="font-semibold">{t('popup.site.unknown')}</div>
          <div className="text-sm text-mute">{t('popup.site.unknownWords')}</div>
          <div className="mt-1.5 flex flex-wrap gap-1.5">
            {canMap(tab.url) && tab.id !== undefined ? <MapButton tabId={tab.id} url={tab.url} /> : null}
            <Button onClick={() => openOptions('sites')}>{t('popup.site.coverage')}</Button>
          </div>
        </div>
      </div>
    )
  }
  if (!entry.granted) {
    return (
      <div>
        <div className="font-semibold">{entry.site.name}</div>
        <div className="mb-1.5 text-sm text-mute">{t('popup.site.needs')}</div>
        <Button weight="first" onClick={() => void askPermission(entry.site).then(refresh)}>
          {t('popup.site.allow', { name: entry.site.name })}
        </Button>
      </div>
    )
  }
  return (
    <>
      <Toggle
        on={entry.enabled}
        label={entry.site.name}
        hint={entry.enabled ? t('popup.site.on') : t('popup.site.off')}
        disabled={enable.isPending}
        onToggle={(enabled) => enable.mutate({ siteId: entry.site.id, enabled })}
      />
      {entry.enabled ? <SiteHealth entry={entry} brief /> : null}
    </>
  )
}

function MapButton({ tabId, url }: { tabId: number; url: string }) {
  const { t } = useWords()
  return (
    <Button
      weight="first"
      // The lab is in the page; the popup would only lie over it.
      onClick={() => void mapSite({ tabId, url }).then((opening) => opening?.done === 'open' && window.close())}
    >
      {t('popup.site.map')}
    </Button>
  )
}
