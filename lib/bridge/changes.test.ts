/** Changes are read out of anything without believing it. */
import { describe, expect, it } from 'vitest'
import { CHANGES_MESSAGE, topicsOf } from './changes'

describe('topicsOf', () => {
  it('reads known topics and drops the rest', () => {
    expect(topicsOf({ type: CHANGES_MESSAGE, topics: ['orders', 'nonsense', 'desk', 5] })).toEqual(['orders', 'desk'])
  })
  it.each([
    null,
    undefined,
    'changes',
    { type: 'rpc', topics: ['orders'] },
    { type: CHANGES_MESSAGE, topics: 'orders' },
  ])('hears nothing in %j', (message) => {
    expect(topicsOf(message)).toBeNull()
  })
})
