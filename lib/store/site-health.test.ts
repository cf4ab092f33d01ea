import { beforeEach, describe, expect, it } from 'vitest'
import { type Scratch, scratchStore } from '../../test/scratch-store'
import type { RoleHealth } from '../bridge/protocol'
import { noteHealth, siteHealth } from './site-health'

const composer = (state: RoleHealth['state'], candidate?: number): RoleHealth => ({
  role: 'composer',
  state,
  ...(candidate === undefined ? {} : { candidate }),
})

let store: Scratch
beforeEach(() => {
  store = scratchStore()
})
const seen = async () => (await siteHealth(store))[0]?.roles[0]

describe('when a part of a console was last seen working', () => {
  it('is the moment at which it stopped, and stays through repairs that fail', async () => {
    const start = store.clock.at
    await noteHealth(store, 'practice', [composer('good', 0)])
    store.clock.at += 60_000
    expect(await noteHealth(store, 'practice', [composer('missing')])).toBe(true)
    expect(await seen()).toEqual({ role: 'composer', state: 'missing', goodAt: start })
    store.clock.at += 600_000
    await noteHealth(store, 'practice', [composer('missing')])
    expect((await seen())?.goodAt).toBe(start)
    await noteHealth(store, 'practice', [composer('fallback', 1)])
    expect(await seen()).toEqual({ role: 'composer', state: 'fallback', candidate: 1, goodAt: store.clock.at })
  })

  it('is written rarely while nothing changes', async () => {
    expect(await noteHealth(store, 'practice', [composer('good', 0)])).toBe(true)
    store.clock.at += 60_000
    expect(await noteHealth(store, 'practice', [composer('good', 0)])).toBe(false)
    store.clock.at += 300_000
    expect(await noteHealth(store, 'practice', [composer('good', 0)])).toBe(true)
    expect((await seen())?.goodAt).toBe(store.clock.at)
  })

  it('a chat that does not show a part leaves it as it was', async () => {
    await noteHealth(store, 'practice', [composer('missing')])
    expect(await noteHealth(store, 'practice', [composer('unknown')])).toBe(false)
    expect((await seen())?.state).toBe('missing')
    expect((await seen())?.goodAt).toBeNull()
  })

  it('of a site that nobody knows nothing is kept', async () => {
    expect(await noteHealth(store, 'elsewhere', [composer('good', 0)])).toBe(false)
    expect(await siteHealth(store)).toEqual([])
  })
})
