/**
 * Notices when the database was emptied behind our back. The browser may clear it, and Dexie then opens an empty one without a
 * word; a mark kept elsewhere tells that apart from a database that never held anything.
 */
import { RpcError } from '../bridge/rpc'
import type { StorageState } from './contract'
import { isNewer, write } from './db'
import { refusalOf } from './refusal'
import type { Store } from './store'

/** Orders of all shops, by the counts that imports keep. */
async function countOrders({ db }: Store): Promise<number> {
  return (await db.tallies.toArray()).reduce((sum, { orders }) => sum + orders, 0)
}

/** Seals an unsealed database, in agreement with the mark outside. */
async function seal(store: Store, generation: string): Promise<void> {
  const { db } = store
  await write(db, [db.seals], async () => {
    await db.seals.put({ key: 'generation', value: generation })
  })
  await store.canary.write({ generation, count: await countOrders(store) })
}

/** Looks whether the database is the one that was filled; seals a new one. Never throws for a database that cannot be opened. */
export async function storageState(store: Store): Promise<StorageState> {
  const { db } = store
  try {
    if (!db.isOpen()) await db.open()
    const [canary, seals, orders] = await Promise.all([
      store.canary.read(),
      db.seals.get('generation'),
      countOrders(store),
    ])
    if (isNewer(db)) return { state: 'newer', orders, lostOrders: 0 }
    if (canary && canary.count > 0 && seals?.value !== canary.generation)
      return { state: 'lost', orders, lostOrders: canary.count }
    if (!seals || seals.value !== canary?.generation) await seal(store, seals?.value ?? store.newId())
    return { state: 'ready', orders, lostOrders: 0 }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal instanceof RpcError)
      return { state: refusal.code === 'newer-data' ? 'newer' : 'broken', orders: 0, lostOrders: 0 }
    throw refusal
  }
}

/** Accepts the loss: what is stored from now on counts as all there is. */
export async function startAfresh(store: Store): Promise<StorageState> {
  await seal(store, store.newId())
  return storageState(store)
}

/** Writes down how much the database holds now. A database that lost its contents counts as refilled by an import. */
export async function countAgain(store: Store): Promise<void> {
  const found = await store.db.seals.get('generation')
  await seal(store, found?.value ?? store.newId())
}

/** Throws `data-lost` unless `generation`, read in the caller's own transaction, is the one that was filled. */
export async function refuseIfLost(store: Store, generation: string | undefined): Promise<void> {
  const canary = await store.canary.read()
  if (canary && canary.generation === generation) return
  const { state } = await storageState(store)
  if (state === 'lost') throw new RpcError('data-lost')
}
