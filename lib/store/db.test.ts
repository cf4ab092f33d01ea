import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { describe, expect, it, vi } from 'vitest'
import { scratchStore } from '../../test/scratch-store'
import { ChatsideDb, isNewer, SCHEMA_EPOCH, write } from './db'

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner })

describe('writing', () => {
  it('asks for strict durability', async () => {
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const { db } = scratchStore()
    await db.open()
    begun.mockClear()
    await write(db, [db.pins], () => db.pins.put({ chatKey: 'c', stage: null, at: 1, rev: 1, updatedAt: 1 }))
    expect(begun.mock.calls.map(([, mode, options]) => [mode, options?.durability])).toEqual([['readwrite', 'strict']])
    begun.mockRestore()
  })

  it('rolls back whole and gives a known refusal', async () => {
    const { db } = scratchStore()
    const failing = write(db, [db.pins, db.ticks], async () => {
      await db.pins.put({ chatKey: 'c', stage: null, at: 1, rev: 1, updatedAt: 1 })
      throw named('AbortError', named('QuotaExceededError'))
    })
    await expect(failing).rejects.toMatchObject({ code: 'storage-full' })
    expect(await db.pins.count()).toBe(0)
  })
})

it('a newer database is read and never written', async () => {
  class NewerDb extends Dexie {
    constructor(name: string) {
      super(name)
      this.version(SCHEMA_EPOCH + 1).stores({ pins: 'chatKey', extra: 'id' })
    }
  }
  const newer = new NewerDb('shared')
  await newer.open()
  await newer.table('pins').put({ chatKey: 'kept' })
  newer.close()
  const old = new ChatsideDb('shared')
  expect(await old.pins.count()).toBe(1)
  expect(isNewer(old)).toBe(true)
  await expect(write(old, [old.pins], () => old.pins.clear())).rejects.toMatchObject({ code: 'newer-data' })
  expect(await old.pins.count()).toBe(1)
})
