/** The shops the agent serves. */
import type { OpTable } from '../../bridge/rpc-server'
import { STAGE_POLICIES } from '../../stage/stage'
import { z } from '../../z'
import { changed } from '../changes'
import { write } from '../db'
import { newShop } from '../defaults'
import { shopsOf } from '../shops'
import type { Store } from '../store'
import { instant, marketplace, name, nothing, text } from './shapes'

const isZone = (zone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

const days = z.number().int().min(0).max(3650)

const shop = z.object({
  // A bar parts the shop from the rest in every key.
  id: z
    .string()
    .min(1)
    .max(100)
    .regex(/^[^|*]+$/)
    .optional(),
  marketplace,
  name: z.string().trim().min(1).max(100),
  timeZone: z.string().max(60).refine(isZone, 'unknown time zone').optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  stagePolicy: z.enum(STAGE_POLICIES).optional(),
  afterSaleDays: days.optional(),
  noReasonDays: days.optional(),
  accounts: z.array(name).max(100).optional(),
  facts: z.record(z.string().max(60), text).optional(),
  fullContact: z.boolean().optional(),
  targetWaitMs: z.number().int().min(1000).max(3_600_000).nullable().optional(),
  dataAsOf: instant.nullable().optional(),
})

export function shopsService(store: Store): OpTable['shops'] {
  const { db } = store
  return {
    list: { args: nothing, run: () => shopsOf(db) },
    save: {
      args: shop,
      run: async ({ dataAsOf: _counted, ...wanted }) => {
        const saved = await write(db, [db.shops], async () => {
          const id = wanted.id ?? store.newId()
          const known = (await db.shops.get(id)) ?? newShop(id, wanted.marketplace, wanted.name)
          const next = { ...known, ...wanted, id }
          await db.shops.put(next)
          return next
        })
        changed('shops', 'desk')
        return (await shopsOf(db)).find(({ id }) => id === saved.id) ?? saved
      },
    },
  }
}
