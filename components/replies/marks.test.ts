import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marksOf } from './marks'

test('marks what was found', () => {
  expect(marksOf('省运费', [[1, 3]])).toEqual([
    { from: 0, text: '省', marked: false },
    { from: 1, text: '运费', marked: true },
  ])
})

test('never loses or doubles a character, whatever the ranges', () => {
  const range = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }))
  fc.assert(
    fc.property(fc.string({ maxLength: 15 }), fc.array(range), (text, ranges) => {
      expect(
        marksOf(text, ranges)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
