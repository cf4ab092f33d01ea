import { expect, test } from 'vitest'
import { isDark } from './use-look'

test('the agent’s choice wins over the page, the page over the system', () => {
  expect(isDark('light', true, true)).toBe(false)
  expect(isDark('dark', false, false)).toBe(true)
  expect(isDark('system', true, false)).toBe(true)
  expect(isDark('system', false, true)).toBe(false)
  expect(isDark('system', null, true)).toBe(true)
})
