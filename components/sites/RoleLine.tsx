/** One part of a console: its sign, how it is found, and when it was last seen working. */
import type { ReactNode } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { lightOf } from '../../lib/sites/light'
import type { RoleSeen } from '../../lib/store/site-seen'
import { ageText } from '../../lib/time'
import { LightSign } from './LightSign'

interface RoleLineProps {
  role: RoleSeen
  /** True where a page of the site is open: what is found is found now. */
  live: boolean
  now: number
  timeZone: string
  /** What can be done about it. */
  children?: ReactNode
}

export function RoleLine({ role, live, now, timeZone, children }: RoleLineProps) {
  const { t, trade } = useWords()
  const light = lightOf(role)
  const found = light === 'good' || light === 'second'
  const age = role.goodAt === null ? null : ageText(role.goodAt, now, timeZone)
  const seen =
    found && live
      ? t('panel.health.now')
      : age !== null
        ? t('panel.health.lastGood', { age })
        : light === 'unseen'
          ? ''
          : t('panel.health.never')
  return (
    <li className="flex flex-wrap items-center gap-x-1.5 py-0.5 text-sm">
      <LightSign light={light} />
      <span className="min-w-0">{trade('role', role.role)}</span>
      <span className="text-mute">{t(`panel.health.light.${light}`)}</span>
      <span className="num ml-auto text-xs text-mute">{seen}</span>
      {children}
    </li>
  )
}
