import { expect, test } from 'vitest'
import { findSite, matchesPattern } from './find'
import { SITES } from './index'
import { MAP_YOURSELF } from './map-yourself'

test('nothing is both built in and to be mapped', () => {
  const ids = [...SITES, ...MAP_YOURSELF].map((site) => site.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id, matches, paths } of MAP_YOURSELF)
    for (const pattern of matches) {
      const address = pattern.replace(/\*$/, '') + (paths?.[0] ?? '/').slice(1).replaceAll('*', '')
      expect(matchesPattern(pattern, address), address).toBe(true)
      expect(findSite(address, SITES)?.id, `${id}: ${address}`).toBeUndefined()
    }
})

test('what is known is data, and never a whole reading', () => {
  expect(JSON.parse(JSON.stringify(MAP_YOURSELF))).toEqual(MAP_YOURSELF)
  for (const { id, roles } of MAP_YOURSELF) expect(Boolean(roles?.message && roles.composer), id).toBe(false)
})
