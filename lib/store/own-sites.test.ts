import { expect, it } from 'vitest'
import { anOwnSite } from '../../test/own-site'
import { type Scratch, scratchStore } from '../../test/scratch-store'
import { services } from './services/index'
import { writeSiteFile } from './site-file'

const caller = { from: 'extension', path: '/options.html', tabId: null } as const
const pageAt = (url: string) => ({ from: 'page', url, origin: new URL(url).origin, tabId: 1, frameId: 0 }) as const
const URL_OF_OWN = 'https://im.weidian.example/chat'

const ops = (store: Scratch) => services(store).sites
const mapped = async () => {
  const store = scratchStore()
  await ops(store).save.run({ site: anOwnSite() }, caller)
  return store
}
const rows = async ({ db }: Scratch) => [await db.ownSites.toArray(), await db.siteOverrides.toArray()]

it('a mapped site is a site like any other: listed, found by its address, given to its page, registered', async () => {
  const store = await mapped()
  store.granted.add('https://im.weidian.example/*')
  expect(
    (await ops(store).list.run({}, caller)).map(({ site, builtIn, granted }) => [site.id, builtIn, granted]),
  ).toEqual([
    ['own-1', false, true],
    ['practice', true, false],
  ])
  const config = await services(store).page.config.run({}, pageAt(URL_OF_OWN))
  expect(config).toMatchObject({ enabled: true, site: { id: 'own-1' } })
  expect(store.reconciled.times).toBe(1)
})

it('is renamed, switched off and taken away, its permission with it', async () => {
  const store = await mapped()
  store.granted.add('https://im.weidian.example/*')
  await ops(store).rename.run({ siteId: 'own-1', name: '微店' }, caller)
  await ops(store).setEnabled.run({ siteId: 'own-1', enabled: false }, caller)
  expect(await ops(store).forUrl.run({ url: URL_OF_OWN }, caller)).toMatchObject({
    site: { name: '微店' },
    enabled: false,
  })
  await ops(store).remove.run({ siteId: 'own-1' }, caller)
  expect(await ops(store).forUrl.run({ url: URL_OF_OWN }, caller)).toBeNull()
  expect([...store.granted]).toEqual([])
  expect(await store.db.siteStates.count()).toBe(0)
})

it('a permission that another site needs is kept', async () => {
  const store = await mapped()
  await ops(store).save.run({ site: anOwnSite({ id: 'own-2', paths: ['/b*'] }) }, caller)
  store.granted.add('https://im.weidian.example/*')
  await ops(store).remove.run({ siteId: 'own-1' }, caller)
  expect([...store.granted]).toEqual(['https://im.weidian.example/*'])
})

it('one role of a built-in console is repaired, with the built-in behind it, and taken back', async () => {
  const store = scratchStore()
  const builtIn = store.sites[0]!
  const before = JSON.stringify(builtIn)
  const composer = [{ css: '.new-box' }]
  await ops(store).repair.run({ siteId: 'practice', repair: { roles: { composer } } }, caller)
  await ops(store).repair.run({ siteId: 'practice', repair: { roles: { buyerName: [{ css: '.who' }] } } }, caller)
  const [entry] = await ops(store).list.run({}, caller)
  expect(entry).toMatchObject({ repaired: ['composer', 'buyerName'], builtIn: true })
  expect(entry?.site.roles.composer).toEqual([...composer, ...(builtIn.roles.composer ?? [])])
  expect(entry?.site.roles.message).toEqual(builtIn.roles.message)
  await ops(store).restore.run({ siteId: 'practice', role: 'composer' }, caller)
  expect((await ops(store).list.run({}, caller))[0]).toMatchObject({ repaired: ['buyerName'] })
  await ops(store).restore.run({ siteId: 'practice' }, caller)
  expect((await ops(store).list.run({}, caller))[0]?.site).toEqual(builtIn)
  expect(JSON.stringify(builtIn)).toBe(before)
  expect(await store.db.siteOverrides.count()).toBe(0)
})

it('both marks and their rule come and go as one', async () => {
  const store = scratchStore()
  const roles = { buyerMark: [{ css: '.left' }], sellerMark: [{ css: '.right' }] }
  await ops(store).repair.run({ siteId: 'practice', repair: { roles, direction: { by: 'mark' } } }, caller)
  expect((await ops(store).list.run({}, caller))[0]?.site).toMatchObject({ direction: { by: 'mark' } })
  await ops(store).restore.run({ siteId: 'practice', role: 'sellerMark' }, caller)
  expect((await ops(store).list.run({}, caller))[0]?.site).toEqual(store.sites[0])
})

it('files go out and come back equal, sites and repairs', async () => {
  const store = await mapped()
  await ops(store).repair.run({ siteId: 'practice', repair: { roles: { composer: [{ css: '.box' }] } } }, caller)
  const files = await Promise.all(['own-1', 'practice'].map((siteId) => ops(store).exportFile.run({ siteId }, caller)))
  const other = scratchStore()
  const ends = []
  for (const text of files) ends.push(await ops(other).importFile.run({ text }, caller))
  expect(ends.map(({ done }) => done)).toEqual(['added', 'repaired'])
  expect((await ops(other).list.run({}, caller)).map(({ site }) => site)).toEqual(
    (await ops(store).list.run({}, caller)).map(({ site }) => site),
  )
})

const evil = (change: object) => writeSiteFile({ chatside: 'site', version: 1, site: { ...anOwnSite(), ...change } })

it.each([
  ['the whole web', evil({ matches: ['https://*/*'] })],
  ['all hosts below a domain', evil({ matches: ['https://*.example.com/*'] })],
  ['our own pages', evil({ matches: ['chrome-extension://*/*'] })],
  ['files', evil({ matches: ['file:///*'] })],
  ['the id of a built-in console', evil({ id: 'practice' })],
  ['a field that does not exist', evil({ onload: 'alert(1)' })],
  ['a regular expression', evil({ orderNumbers: ['(a+)+$'] })],
  ['an unknown rule', evil({ direction: { by: 'script', code: '1' } })],
  ['a selector that is none', evil({ roles: { composer: [{ css: 'a{}' }] } })],
  ['a selector in a million characters', evil({ roles: { composer: [{ css: '.a'.repeat(500) }] } })],
  ['an unknown role', evil({ roles: { password: [{ css: 'input' }] } })],
  ['a thousand candidates', evil({ roles: { composer: Array(1000).fill({ css: 'a' }) } })],
  ['a handler as attribute', evil({ roles: { composer: [{ css: 'a', attribute: 'x y' }] } })],
  ['a prototype', evil({}).replace('"frame"', '"__proto__": {"polluted": 1}, "frame"')],
  ['an empty name', evil({ name: '  ' })],
  ['too much', evil({ name: 'x'.repeat(70_000) })],
  ['no JSON', '{'],
  ['another file', '{"orders": []}'],
  ['a list', '[1]'],
  ['a newer version', evil({}).replace('"version": 1', '"version": 2')],
  [
    'repairs of an unknown console',
    writeSiteFile({ chatside: 'repair', version: 1, siteId: 'nowhere', repair: { roles: {} } }),
  ],
])('a file with %s is refused and changes nothing', async (_what, text) => {
  const store = await mapped()
  const before = await rows(store)
  const end = await ops(store).importFile.run({ text }, caller)
  expect(end.done).toBe('refused')
  expect(await rows(store)).toEqual(before)
  expect(store.reconciled.times).toBe(1)
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

it('says which field is at fault', async () => {
  const text = evil({ roles: { composer: [{ css: 'a{}' }] } })
  expect(await ops(scratchStore()).importFile.run({ text }, caller)).toEqual({
    done: 'refused',
    fault: 'bad-field',
    where: 'site.roles.composer.0.css',
  })
})
