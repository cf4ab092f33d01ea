/** The consoles that no built-in site covers: what is known of each, and those that are no web page at all. */
import { useWords } from '../../lib/i18n/use-words'
import { DESKTOP_PROGRAMS, MAP_YOURSELF, type SiteToMap } from '../../lib/sites/map-yourself'
import { Segment } from '../ui/Segment'

export function SitesToMap() {
  const { t } = useWords()
  return (
    <Segment title={t('options.sites.toMapTitle')} hint={t('options.sites.toMapHint')}>
      <ul className="m-0 list-none p-0">
        {MAP_YOURSELF.map((site) => (
          <li key={site.id} className="border-b border-line py-2">
            <span className="font-semibold">{site.name}</span>{' '}
            <span className="text-sm text-mute">
              <Known site={site} />
            </span>
            <div className="text-sm break-words text-mute">{addressesOf(site).join(t('ui.listComma'))}</div>
          </li>
        ))}
        {DESKTOP_PROGRAMS.map(({ id, name }) => (
          <li key={id} className="py-2">
            <span className="font-semibold">{name}</span>{' '}
            <span className="rounded border border-line px-1 text-xs text-mute">{t('options.sites.desktop')}</span>
            <div className="text-sm text-mute">{t('options.sites.desktopHint', { name })}</div>
          </li>
        ))}
      </ul>
    </Segment>
  )
}

function Known({ site }: { site: SiteToMap }) {
  const { t, trade } = useWords()
  const parts = Object.keys(site.roles ?? {}).map((role) => trade('role', role))
  const words = [
    parts.length > 0
      ? t('options.sites.knownParts', { parts: parts.join(t('ui.listComma')) })
      : t('options.sites.nothingKnown'),
  ]
  if (site.address === 'likely') words.push(t('options.sites.addressLikely'))
  return words.join(' · ')
}

function addressesOf({ matches, paths }: SiteToMap): string[] {
  const hosts = matches.map((pattern) => pattern.replace(/^https:\/\/|\/\*$/g, ''))
  return paths?.length === 1 ? hosts.map((host) => host + (paths[0] ?? '')) : hosts
}
