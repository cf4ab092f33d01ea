/** The tier settings as a form holds them. */
import type { TierSettings } from '../../lib/store/contract'
import { z } from '../../lib/z'

/** Both presets of S40 as cumulative cuts. */
export const PRESETS: Record<'75-95' | '70-90' | 'own', [number, number] | null> = {
  '75-95': [75, 95],
  '70-90': [70, 90],
  own: null,
}

export const tierForm = z
  .object({
    a: z.number().gt(0).lt(100),
    b: z.number().gt(0).lt(100),
    indicator: z.enum(['paid', 'net', 'orders']),
    /** Days, or `all`. */
    window: z.string().regex(/^(all|\d+)$/),
  })
  .refine(({ a, b }) => a < b, { path: ['a'], message: 'order' })
export type TierForm = z.infer<typeof tierForm>

export function presetOf(a: number, b: number): '75-95' | '70-90' | 'own' {
  if (a === 75 && b === 95) return '75-95'
  return a === 70 && b === 90 ? '70-90' : 'own'
}

export function tierFormOf({ cuts, windowDays, indicator }: TierSettings): TierForm {
  return { a: cuts[0], b: cuts[1], indicator, window: windowDays === null ? 'all' : String(windowDays) }
}

export function tierSettingsOf({ a, b, indicator, window }: TierForm): TierSettings {
  return { cuts: [a, b], indicator, windowDays: window === 'all' ? null : Number(window) }
}
