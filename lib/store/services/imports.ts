/** What was imported, and word from the import worker that rows have changed. */
import type { OpTable } from '../../bridge/rpc-server'
import { z } from '../../z'
import { changed, changedSoon } from '../changes'
import { countAgain } from '../generation'
import { recordOf } from '../import-record'
import type { Store } from '../store'
import { id, nothing } from './shapes'

/** More rejected rows than anybody reads; all of them are kept. */
const SHOWN_REJECTS = 5000

export function importsService(store: Store): OpTable['imports'] {
  const { db } = store
  return {
    list: {
      args: nothing,
      run: async () => (await db.imports.toArray()).map(recordOf).sort((a, b) => b.startedAt - a.startedAt),
    },
    rejected: {
      args: z.object({ importId: id }),
      run: ({ importId }) =>
        db.rejects
          .where('[importId+line]')
          .between([importId, 0], [importId, Number.POSITIVE_INFINITY])
          .limit(SHOWN_REJECTS)
          .toArray(),
    },
    signal: {
      args: z.object({ importId: id, done: z.boolean() }),
      run: async ({ done }) => {
        if (!done) return changedSoon('imports', 'orders', 'buyers', 'desk')
        store.curves.clear()
        await countAgain(store)
        changed('imports', 'orders', 'buyers', 'shops', 'desk')
      },
    },
  }
}
