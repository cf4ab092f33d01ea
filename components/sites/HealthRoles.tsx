/** The health of one console, part by part: what fails stands first, what works is folded. */
import type { ReactNode } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { type Light, lightOf, siteLight, unknownParts } from '../../lib/sites/light'
import type { Site } from '../../lib/sites/site'
import type { RoleSeen } from '../../lib/store/site-seen'
import { LightSign } from './LightSign'
import { RoleLine } from './RoleLine'

const WORST_FIRST: readonly Light[] = ['broken', 'poor', 'second']

interface HealthRolesProps {
  site: Site
  roles: readonly RoleSeen[]
  live: boolean
  now: number
  timeZone: string
  /** What can be done about a part that fails. */
  repair?: (role: string) => ReactNode
}

export function HealthRoles({ site, roles, live, now, timeZone, repair }: HealthRolesProps) {
  const { t, trade } = useWords()
  const light = siteLight(site, roles)
  const failing = WORST_FIRST.flatMap((one) => roles.filter((role) => lightOf(role) === one))
  const rest = roles.filter((role) => !failing.includes(role))
  const notKnown = unknownParts(site)
  const line = (role: RoleSeen) => (
    <RoleLine key={role.role} role={role} live={live} now={now} timeZone={timeZone}>
      {failing.includes(role) ? repair?.(role.role) : null}
    </RoleLine>
  )
  return (
    <>
      <div className="flex items-center gap-1.5 font-semibold">
        <LightSign light={light} size={15} />
        <span>{t(`panel.health.site.${light}`)}</span>
      </div>
      {notKnown.length > 0 ? (
        <p className="mt-1 mb-0 text-sm text-mute">
          {t('panel.health.notKnown', { roles: notKnown.map((role) => trade('role', role)).join(t('ui.listComma')) })}
        </p>
      ) : null}
      {failing.length > 0 ? <ul className="m-0 mt-1 list-none p-0">{failing.map(line)}</ul> : null}
      {rest.length > 0 ? (
        <details className="mt-1">
          <summary className="text-sm text-mute">{t('panel.health.rest', { count: rest.length })}</summary>
          <ul className="m-0 list-none p-0">{rest.map(line)}</ul>
        </details>
      ) : null}
    </>
  )
}
