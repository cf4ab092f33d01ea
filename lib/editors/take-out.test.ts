/** What was put in is found again, and nothing but it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stretchOf } from './take-out'

const text = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', '好', '\n', '😊') })

describe('stretchOf', () => {
  test('without the stretch the field is as it was before', () => {
    fc.assert(
      fc.property(text, text, fc.nat(12), (before, put, place) => {
        const at = Math.min(place, before.length)
        const after = before.slice(0, at) + put + before.slice(at)
        const stretch = stretchOf(before, after)
        if (put === '') expect(stretch).toBeNull()
        else expect(after.slice(0, stretch?.start) + after.slice(stretch?.end)).toBe(before)
      }),
    )
  })
  test('two changes are not one stretch, and less is none', () => {
    expect(stretchOf('ab', 'xaby')).toBeNull()
    expect(stretchOf('abc', 'xbcy')).toBeNull()
    expect(stretchOf('abc', 'ab')).toBeNull()
  })
})
