/** The agent's settings. */
import type { OpTable } from '../../bridge/rpc-server'
import { z } from '../../z'
import { changed } from '../changes'
import { write } from '../db'
import { settingsOf } from '../settings'
import type { Store } from '../store'
import { computeAllTiers } from '../tier-runs'

import { hotkeys, id, locale, nothing } from './shapes'

const slot = id.nullable()

const changes = z
  .object({
    language: locale,
    theme: z.enum(['system', 'light', 'dark']),
    hotkeys,
    finder: z.boolean(),
    ownSlots: z.object({ '6': slot, '7': slot, '8': slot, '9': slot }),
    tiers: z.object({
      cuts: z
        .tuple([z.number().min(0).max(100), z.number().min(0).max(100)])
        .refine(([a, b]) => a <= b, 'cuts must not fall'),
      windowDays: z.number().int().min(1).max(36_500).nullable(),
      indicator: z.enum(['paid', 'net', 'orders']),
    }),
    newAgentMode: z.boolean(),
    agentName: z.string().max(60),
    targetWaitMs: z.number().int().min(1000).max(3_600_000),
    welcomed: z.boolean(),
  })
  .partial()

export function settingsService(store: Store): OpTable['settings'] {
  return {
    get: { args: nothing, run: () => settingsOf(store) },
    set: {
      args: changes,
      run: async (wanted) => {
        const { db } = store
        const settings = await write(db, [db.settings], async () => {
          const next = { ...(await settingsOf(store)), ...wanted }
          const row = await db.settings.get('settings')
          await db.settings.put({ key: 'settings', value: next, rev: (row?.rev ?? 0) + 1, updatedAt: store.now() })
          return next
        })
        if (wanted.tiers) {
          await computeAllTiers(db, settings.tiers, store.now())
          store.curves.clear()
        }
        changed('settings', ...(wanted.tiers ? (['buyers', 'desk'] as const) : []))
        return settings
      },
    },
  }
}
