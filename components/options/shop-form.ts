/** A shop's settings as a form holds them. */

import { STAGE_POLICIES } from '../../lib/stage/stage'
import type { Shop } from '../../lib/store/contract'
import { SECOND_MS } from '../../lib/time'
import { z } from '../../lib/z'

/** Facts of the shop that replies may use; ids are reply variables. */
export const SHOP_FACTS = [
  'carrier',
  'ship_days',
  'transit_days',
  'return_address',
  'warranty',
  'service_hours',
  'free_shipping_from',
  'gift',
  'coupon',
] as const

const days = z.number().int().min(0).max(3650)

export const shopForm = z.object({
  name: z.string().trim().min(1).max(80),
  stagePolicy: z.enum(STAGE_POLICIES),
  afterSaleDays: days,
  noReasonDays: days,
  /** Seconds; null = the team's target of the settings. */
  targetWaitS: z.number().int().min(1).max(3600).nullable(),
  fullContact: z.boolean(),
  facts: z.record(z.enum(SHOP_FACTS), z.string().max(300)),
})
export type ShopFormValues = z.infer<typeof shopForm>

export function shopFormOf(shop: Shop): ShopFormValues {
  const facts = Object.fromEntries(SHOP_FACTS.map((id) => [id, shop.facts[id] ?? ''])) as ShopFormValues['facts']
  const { name, stagePolicy, afterSaleDays, noReasonDays, targetWaitMs, fullContact } = shop
  const targetWaitS = targetWaitMs ? Math.round(targetWaitMs / SECOND_MS) : null
  return { name, stagePolicy, afterSaleDays, noReasonDays, targetWaitS, fullContact, facts }
}

/** Empty facts are left out, so that a reply shows a blank; facts the form does not know are kept. */
export function shopOf(
  { targetWaitS, ...form }: ShopFormValues,
  shop: Shop,
): Partial<Shop> & Pick<Shop, 'marketplace' | 'name'> {
  const known: readonly string[] = SHOP_FACTS
  const others = Object.entries(shop.facts).filter(([id]) => !known.includes(id))
  const filled = Object.entries(form.facts).filter(([, value]) => value.trim() !== '')
  return {
    ...form,
    targetWaitMs: targetWaitS === null ? null : targetWaitS * SECOND_MS,
    id: shop.id,
    marketplace: shop.marketplace,
    facts: Object.fromEntries([...others, ...filled]),
  }
}
