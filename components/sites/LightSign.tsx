/** The sign of a light: each of the five has a form of its own, so that nobody needs its colour. */
import { CircleAlert, CircleCheck, CircleDashed, CircleX, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { Light } from '../../lib/sites/light'
import { cx } from '../ui/class-names'

const SIGNS: Record<Light, { icon: LucideIcon; tone: string }> = {
  good: { icon: CircleCheck, tone: 'text-ok' },
  second: { icon: CircleAlert, tone: 'text-in' },
  poor: { icon: TriangleAlert, tone: 'text-in' },
  broken: { icon: CircleX, tone: 'text-bad' },
  unseen: { icon: CircleDashed, tone: 'text-faint' },
}

export function LightSign({ light, size = 13 }: { light: Light; size?: number }) {
  const { icon: Icon, tone } = SIGNS[light]
  return <Icon aria-hidden size={size} className={cx('shrink-0', tone)} />
}
