/** The health of one console as the background remembers it, folded to one line. */
import { useWords } from '../../lib/i18n/use-words'
import { useHealthOf } from '../../lib/queries/use-health'
import { useNow } from '../../lib/queries/use-now'
import { siteLight } from '../../lib/sites/light'
import type { SiteEntry } from '../../lib/store/site-contract'
import { ageText, MINUTE_MS } from '../../lib/time'
import { CopyReport } from './CopyReport'
import { HealthRoles } from './HealthRoles'
import { LightSign } from './LightSign'

const OWN_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone

interface SiteHealthProps {
  entry: SiteEntry
  /** In the popup: the line alone. */
  brief?: boolean
}

export function SiteHealth({ entry, brief = false }: SiteHealthProps) {
  const { t } = useWords()
  const now = useNow(MINUTE_MS)
  const seen = useHealthOf(entry.site.id)
  const roles = seen?.roles ?? []
  const light = siteLight(entry.site, roles)
  const line = (
    <span className="inline-flex items-center gap-1 text-sm">
      <LightSign light={light} />
      <span>
        {t('panel.health.open', { state: t(`panel.health.site.${light}`) })}
        {seen ? (
          <span className="num text-mute">
            {' · '}
            {t('panel.health.seenAt', { age: ageText(seen.at, now, OWN_ZONE) })}
          </span>
        ) : null}
      </span>
    </span>
  )
  if (brief || !seen) return <div className="mt-1">{line}</div>
  return (
    <details className="mt-1">
      <summary>{line}</summary>
      <div className="mt-1 ml-4 max-w-[520px]">
        <HealthRoles site={entry.site} roles={roles} live={false} now={now} timeZone={OWN_ZONE} />
        <CopyReport facts={{ site: entry.site, builtIn: entry.builtIn, roles }} />
      </div>
    </details>
  )
}
