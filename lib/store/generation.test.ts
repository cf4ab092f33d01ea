import { expect, it } from 'vitest'
import { aChat, addOrders, addShop, anOrder, scratchStore } from '../../test/scratch-store'
import { ChatsideDb } from './db'
import { openDesk } from './desk'
import { countAgain, startAfresh, storageState } from './generation'

const ask = { chat: aChat(), orderNos: [], consoleOrders: [] }

async function emptiedBehindOurBack() {
  const store = scratchStore()
  await addShop(store)
  await addOrders(store, [anOrder('1'), anOrder('2')])
  await storageState(store)
  await countAgain(store)
  const { name } = store.db
  await store.db.delete()
  store.db = new ChatsideDb(name)
  return store
}

it('a new database is sealed, inside and outside alike', async () => {
  const store = scratchStore()
  expect(await storageState(store)).toEqual({ state: 'ready', orders: 0, lostOrders: 0 })
  expect(store.outside.canary).toEqual({ generation: (await store.db.seals.get('generation'))?.value, count: 0 })
})

it('an emptied database is told, with how much is gone, and never answers about a buyer', async () => {
  const store = await emptiedBehindOurBack()
  expect(await storageState(store)).toEqual({ state: 'lost', orders: 0, lostOrders: 2 })
  await addShop(store)
  await expect(openDesk(store, ask)).rejects.toMatchObject({ code: 'data-lost' })
})

it('goes on when the agent accepts the loss', async () => {
  const store = await emptiedBehindOurBack()
  expect(await startAfresh(store)).toMatchObject({ state: 'ready' })
  expect((await openDesk(store, ask)).desk.buyer).toBeNull()
})

it('an import fills an emptied database again', async () => {
  const store = await emptiedBehindOurBack()
  await addShop(store)
  await addOrders(store, [anOrder('3')])
  await countAgain(store)
  expect(await storageState(store)).toEqual({ state: 'ready', orders: 1, lostOrders: 0 })
  expect(store.outside.canary?.count).toBe(1)
})

it('a lost mark outside is no loss: the database is sealed again as it is', async () => {
  const store = scratchStore()
  await addOrders(store, [anOrder('1')])
  await storageState(store)
  store.outside.canary = null
  expect(await storageState(store)).toMatchObject({ state: 'ready', orders: 1 })
  expect(store.outside.canary).toMatchObject({ count: 1 })
})

it('a database that cannot be opened is broken, not new', async () => {
  const store = scratchStore()
  store.db.open = () => Promise.reject(Object.assign(new Error('x'), { name: 'UnknownError' })) as never
  expect(await storageState(store)).toMatchObject({ state: 'broken' })
})
