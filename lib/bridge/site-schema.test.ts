import { expect, it } from 'vitest'
import { anOwnSite } from '../../test/own-site'
import { SITES } from '../sites/index'
import { anySite, ownSite } from './site-schema'

it.each(SITES.map((site) => [site.id, site] as const))(
  'the built-in console %s has the shape of every site',
  (_id, site) => {
    const read = anySite.safeParse(JSON.parse(JSON.stringify(site)))
    expect(read.error?.issues ?? []).toEqual([])
    expect(read.data).toEqual(site)
  },
)

it('a mapped site comes out as it went in', () => {
  expect(ownSite.parse(anOwnSite())).toEqual(anOwnSite())
})
