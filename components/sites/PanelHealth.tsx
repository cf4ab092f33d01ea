/** The health of the console beside the panel: one sign in the last line; opened, every part of it. */
import { lazy, Suspense } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { usePage } from '../../lib/queries/use-page'
import { useSites } from '../../lib/queries/use-sites'
import { siteLight } from '../../lib/sites/light'
import { PopPane } from '../ui/PopPane'
import { Skeleton } from '../ui/Skeleton'
import { LightSign } from './LightSign'

const PanelHealthPane = lazy(() => import('./PanelHealthPane').then((room) => ({ default: room.PanelHealthPane })))

export function PanelHealth() {
  const { t } = useWords()
  const { siteId, roles } = usePage()
  const sites = useSites()
  const entry = sites.data?.find(({ site }) => site.id === siteId)
  if (!entry) return null
  const light = siteLight(entry.site, roles)
  return (
    <PopPane
      label={t('panel.health.open', { state: t(`panel.health.site.${light}`) })}
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-md hover:bg-key -my-1"
      width={300}
      trigger={<LightSign light={light} size={14} />}
    >
      <Suspense fallback={<Skeleton lines={[80, 60]} />}>
        <PanelHealthPane entry={entry} />
      </Suspense>
    </PopPane>
  )
}
