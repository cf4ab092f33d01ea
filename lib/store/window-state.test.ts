import { expect, test } from 'vitest'
import { scratchStore } from '../../test/scratch-store'
import type { RecentBuyer } from './window-contract'
import { keepWindow, windowState, withRecent } from './window-state'

const recent = (n: number, change: Partial<RecentBuyer> = {}): RecentBuyer => ({
  shopId: 's',
  marketplace: 'taobao',
  buyerKey: `s|nick:${n}`,
  orderNo: null,
  name: `${n}`,
  at: n,
  ...change,
})

test('keeps nine buyers, the newest first, each once', async () => {
  const store = scratchStore()
  for (const n of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 3]) await keepWindow(store, (state) => withRecent(state, recent(n)))
  const names = (await windowState(store.db)).recent.map(({ name }) => name)
  expect(names).toEqual(['3', '10', '9', '8', '7', '6', '5', '4', '2'])
})

test('two without a record are the same only with the same name in the same shop', () => {
  const nobody = { buyerKey: null }
  const fresh = { recent: [recent(1, nobody)], shopId: null, place: null }
  expect(withRecent(fresh, recent(1, { ...nobody, at: 9 })).recent).toHaveLength(1)
  expect(withRecent(fresh, recent(1, { ...nobody, shopId: 't' })).recent).toHaveLength(2)
})

test('the place is kept beside the rest', async () => {
  const store = scratchStore()
  const place = { left: -8, top: 0, width: 380, height: 720 }
  await keepWindow(store, (state) => withRecent({ ...state, place }, recent(1)))
  expect(await windowState(store.db)).toMatchObject({ place, shopId: null, recent: [{ name: '1' }] })
})
