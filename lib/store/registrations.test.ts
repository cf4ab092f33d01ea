import { beforeEach, expect, it, vi } from 'vitest'
import { scratchStore } from '../../test/scratch-store'
import { write } from './db'
import { difference, reconcile, wantedRegistrations } from './registrations'
import { putSiteState, siteEntries } from './sites'

interface Script {
  id: string
  matches: string[]
  runAt?: string
  allFrames?: boolean
}

const page = vi.hoisted(() => ({
  registered: new Map<string, unknown>(),
  injected: [] as number[],
  open: [] as number[],
}))

vi.mock('wxt/browser', () => ({
  browser: {
    scripting: {
      getRegisteredContentScripts: async () => [...page.registered.values()],
      registerContentScripts: async (scripts: Script[]) => {
        for (const script of scripts) {
          if (page.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`)
          page.registered.set(script.id, script)
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) page.registered.delete(id)
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        if (target.tabId === 13) throw new Error('Cannot access contents of the page')
        page.injected.push(target.tabId)
      },
    },
    tabs: { query: async () => page.open.map((id) => ({ id })) },
  },
}))

beforeEach(() => {
  page.registered.clear()
  page.injected.length = 0
  page.open = [13, 7]
})

const granted = () => {
  const store = scratchStore()
  store.granted.add('http://localhost/*')
  return store
}

it('registers what is on and granted, at document start, in all frames, and serves pages that are open', async () => {
  await reconcile(granted())
  expect([...page.registered.values()]).toMatchObject([
    {
      id: 'chat-practice',
      matches: ['http://localhost/*'],
      js: ['/chat.js'],
      runAt: 'document_start',
      allFrames: true,
    },
  ])
  expect(page.injected).toEqual([7])
})

it('leaves alone what fits, so a waking worker injects nothing twice', async () => {
  const store = granted()
  await reconcile(store)
  await reconcile(store)
  expect(page.injected).toEqual([7])
})

it('serves every open page again after an update', async () => {
  const store = granted()
  await reconcile(store)
  await reconcile(store, true)
  expect(page.injected).toEqual([7, 7])
})

it('takes away what was switched off or is no longer granted', async () => {
  const store = granted()
  await reconcile(store)
  await write(store.db, [store.db.siteStates], () => putSiteState(store, 'practice', { enabled: false }))
  await reconcile(store)
  expect(page.registered.size).toBe(0)
  await write(store.db, [store.db.siteStates], () => putSiteState(store, 'practice', { enabled: true }))
  store.granted.clear()
  await reconcile(store)
  expect(page.registered.size).toBe(0)
})

it('several events at once register once', async () => {
  const store = granted()
  await expect(Promise.all([reconcile(store), reconcile(store, true), reconcile(store)])).resolves.toHaveLength(3)
  expect(page.registered.size).toBe(1)
})

it('a console whose addresses changed is registered anew, a stranger is dropped', async () => {
  const entries = await siteEntries(granted())
  const wanted = wantedRegistrations(entries)
  expect(difference([{ id: 'chat-practice', matches: ['http://old/*'] }, { id: 'other' }], wanted)).toEqual({
    drop: ['chat-practice', 'other'],
    add: wanted,
  })
})
