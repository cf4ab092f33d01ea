/** Sites (站点): which consoles the panel works in, how sure that is, and what it may read. */
import { useQueryClient } from '@tanstack/react-query'
import { useWords } from '../../lib/i18n/use-words'
import { askPermission } from '../../lib/queries/ask-permission'
import { keys } from '../../lib/queries/keys'
import { useEnableSite, useSites } from '../../lib/queries/use-sites'
import { MapAddress } from '../sites/MapAddress'
import { SiteActions } from '../sites/SiteActions'
import { SiteHealth } from '../sites/SiteHealth'
import { Button } from '../ui/Button'
import { Segment } from '../ui/Segment'
import { Skeleton } from '../ui/Skeleton'
import { Toggle } from '../ui/Toggle'
import { WindowSegment } from '../window/WindowSegment'
import { SitesToMap } from './SitesToMap'

export function SitesPage() {
  const { t } = useWords()
  const client = useQueryClient()
  const sites = useSites()
  const enable = useEnableSite()
  const refresh = () => client.invalidateQueries({ queryKey: keys.sites })
  return (
    <div className="flex flex-col gap-4">
      <Segment title={t('options.sites.title')} hint={t('options.sites.hint')}>
        {!sites.data ? <Skeleton lines={[80, 80, 80]} /> : null}
        <ul className="m-0 list-none p-0">
          {sites.data?.map((entry) => (
            <li key={entry.site.id} className="border-b border-line py-2.5 last:border-0">
              {entry.granted ? (
                <Toggle
                  on={entry.enabled}
                  label={<SiteName name={entry.site.name} confidence={entry.site.confidence} />}
                  hint={entry.site.matches.join(t('ui.listComma'))}
                  disabled={enable.isPending}
                  onToggle={(enabled) => enable.mutate({ siteId: entry.site.id, enabled })}
                />
              ) : (
                <div className="flex items-start gap-3">
                  <div className="min-w-0 flex-1">
                    <SiteName name={entry.site.name} confidence={entry.site.confidence} />
                    <div className="text-sm break-words text-mute">{entry.site.matches.join(t('ui.listComma'))}</div>
                  </div>
                  <Button
                    weight="first"
                    aria-label={t('popup.site.allow', { name: entry.site.name })}
                    onClick={() => void askPermission(entry.site).then(refresh)}
                  >
                    {t('options.sites.allow')}
                  </Button>
                </div>
              )}
              {entry.granted && entry.enabled ? <SiteHealth entry={entry} /> : null}
              <SiteActions entry={entry} />
            </li>
          ))}
        </ul>
      </Segment>
      <WindowSegment />
      <MapAddress />
      <SitesToMap />
    </div>
  )
}

function SiteName({ name, confidence }: { name: string; confidence: 'high' | 'medium' | 'low' }) {
  const { t } = useWords()
  return (
    <>
      <span className="font-semibold">{name}</span>{' '}
      <span className="rounded border border-line px-1 text-xs font-normal text-mute">
        {t(`options.sites.sure.${confidence}`)}
      </span>
    </>
  )
}
