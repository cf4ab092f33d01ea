import { expect, test } from 'vitest'
import { maskName } from './text'

test.each([
  ['王小明', '王*明'],
  ['月下听风', '月*风'],
  ['阿福', '阿*'],
  ['Anna', 'A*a'],
  ['👩‍👧小店', '👩‍👧*店'],
  ['陈*平', '陈*平'],
  ['', ''],
])('%s is shown as %s', (name, masked) => {
  expect(maskName(name)).toBe(masked)
})
