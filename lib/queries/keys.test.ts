import { expect, test } from 'vitest'
import { keys, keysOf } from './keys'

test('a change of orders makes the desk and the tier board old', () => {
  expect(keysOf(['orders'])).toEqual([['desk'], ['buyers']])
})

test('each key is named once however many changes ask for it', () => {
  expect(keysOf(['orders', 'buyers', 'desk'])).toEqual([['desk'], ['buyers']])
})

test('the keys of single rows stand under the key that a change names', () => {
  expect(keys.desk('chat', 'seen')[0]).toBe(keys.desks[0])
  expect(keys.replies('en')[0]).toBe(keys.allReplies[0])
  expect(keys.tierBoard(null)[0]).toBe(keys.allBuyers[0])
  expect(keys.siteForUrl('https://example.com/')[0]).toBe(keys.sites[0])
})
