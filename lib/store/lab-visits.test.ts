import { expect, it } from 'vitest'
import { anOwnSite } from '../../test/own-site'
import { scratchStore } from '../../test/scratch-store'
import { openGrantedLabs, reopenLab } from './lab-visits'
import { services } from './services/index'

const URL_HERE = 'https://im.weidian.example/chat'
const popup = { from: 'extension', path: '/popup.html', tabId: null } as const
const panel = { from: 'extension', path: '/panel.html', tabId: 7 } as const
const page = { from: 'page', url: URL_HERE, origin: 'https://im.weidian.example', tabId: 7, frameId: 0 } as const

it('waits for the permission of that origin, then begins by itself', async () => {
  const store = scratchStore()
  const { lab } = services(store)
  expect(await lab.open.run({ tabId: 7, url: URL_HERE }, popup)).toEqual({ done: 'waiting' })
  store.granted.add('https://other.example/*')
  await openGrantedLabs(store)
  expect(store.labs).toEqual([])
  store.granted.add('https://im.weidian.example/*')
  await openGrantedLabs(store)
  expect(store.labs).toEqual([7])
})

it('a page under the lab gets a dock although nobody knows it, and no other page does', async () => {
  const store = scratchStore()
  const ops = services(store)
  expect(await ops.page.config.run({}, page)).toMatchObject({ enabled: false, site: null })
  store.granted.add('https://im.weidian.example/*')
  await ops.lab.open.run({ tabId: 7, url: URL_HERE }, popup)
  expect(await ops.page.config.run({}, page)).toMatchObject({
    enabled: true,
    site: { id: 'own-lab', matches: ['https://im.weidian.example/*'], paths: ['/chat*'], roles: {} },
  })
  expect(await ops.page.config.run({}, { ...page, tabId: 8 })).toMatchObject({ enabled: false })
  expect(await ops.page.config.run({}, { ...page, url: 'https://evil.example/' })).toMatchObject({ enabled: false })
  await ops.lab.close.run({}, panel)
  expect(await ops.page.config.run({}, page)).toMatchObject({ enabled: false, site: null })
})

it('comes back after a reload, and is over when the tab has gone elsewhere', async () => {
  const store = scratchStore()
  store.granted.add('https://im.weidian.example/*')
  const { lab } = services(store)
  await lab.open.run({ tabId: 7, url: URL_HERE, siteId: 'own-1', part: 'composer' }, popup)
  await reopenLab(store, 7, URL_HERE)
  expect(store.labs).toEqual([7, 7])
  expect(await lab.visit.run({}, panel)).toMatchObject({ siteId: 'own-1', part: 'composer' })
  await reopenLab(store, 7, 'https://elsewhere.example/')
  expect(await lab.visit.run({}, panel)).toBeNull()
})

it('from the panel it opens in the panel’s own tab; an address alone opens a new one', async () => {
  const store = scratchStore()
  store.granted.add('https://im.weidian.example/*')
  const { lab, sites } = services(store)
  await sites.save.run({ site: anOwnSite() }, popup)
  await lab.open.run({ siteId: 'own-1', part: 'composer' }, panel)
  await lab.open.run({ url: URL_HERE }, popup)
  expect(store.labs).toEqual([7, 99])
})

it('there is no lab where no extension may read', async () => {
  const store = scratchStore()
  expect(await services(store).lab.open.run({ tabId: 7, url: 'chrome://settings/' }, popup)).toEqual({
    done: 'no-such-page',
  })
})

it('is over in the panel’s tab when the site is kept', async () => {
  const store = scratchStore()
  store.granted.add('https://im.weidian.example/*')
  const { lab, sites } = services(store)
  await lab.open.run({ tabId: 7, url: URL_HERE }, popup)
  await sites.save.run({ site: anOwnSite() }, panel)
  expect(await store.visits.list()).toEqual([])
})
