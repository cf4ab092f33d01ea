import { expect, test } from 'vitest'
import { routeOf } from './use-route'

test('reads the page out of the address and refuses anything else', () => {
  expect(routeOf('#/import')).toBe('import')
  expect(routeOf('#/import?from=panel')).toBe('import')
  expect(routeOf('')).toBeNull()
  expect(routeOf('#/nowhere')).toBeNull()
  expect(routeOf('#import')).toBeNull()
})
