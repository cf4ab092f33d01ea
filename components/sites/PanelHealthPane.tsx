/** What the panel says of the console beside it: live where the page tells, with the memory of what worked before. */
import { useWords } from '../../lib/i18n/use-words'
import { repairHere } from '../../lib/queries/map-site'
import { useCounts } from '../../lib/queries/use-counts'
import { useHealthOf } from '../../lib/queries/use-health'
import { useNow } from '../../lib/queries/use-now'
import { usePage } from '../../lib/queries/use-page'
import type { SiteEntry } from '../../lib/store/site-contract'
import { MINUTE_MS } from '../../lib/time'
import { CopyReport } from './CopyReport'
import { HealthRoles } from './HealthRoles'
import { RepairButton } from './RepairButton'

const OWN_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone

export function PanelHealthPane({ entry }: { entry: SiteEntry }) {
  const { t } = useWords()
  const { roles } = usePage()
  const now = useNow(MINUTE_MS)
  const seen = useHealthOf(entry.site.id)
  const count = useCounts()
  const goodAt = new Map(seen?.roles.map((role) => [role.role, role.goodAt]))
  const live = roles.map((role) => ({ ...role, goodAt: goodAt.get(role.role) ?? null }))
  return (
    <>
      <div className="mb-1 text-xs text-mute">
        {t('panel.health.label')} · {entry.site.name}
      </div>
      <HealthRoles
        site={entry.site}
        roles={live}
        live
        now={now}
        timeZone={OWN_ZONE}
        repair={(role) => <RepairButton role={role} onRepair={() => void repairHere(entry.site.id, role)} />}
      />
      <CopyReport facts={{ site: entry.site, builtIn: entry.builtIn, roles: live }} count={count} />
    </>
  )
}
