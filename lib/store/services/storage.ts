/** Whether the database still is what it was. */
import type { OpTable } from '../../bridge/rpc-server'
import { changed } from '../changes'
import { startAfresh, storageState } from '../generation'
import type { Store } from '../store'
import { nothing } from './shapes'

export function storageService(store: Store): OpTable['storage'] {
  return {
    state: { args: nothing, run: () => storageState(store) },
    startAfresh: {
      args: nothing,
      run: async () => {
        const state = await startAfresh(store)
        changed('desk', 'buyers', 'orders')
        return state
      },
    },
  }
}
