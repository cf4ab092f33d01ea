/** ABC to the letter of S40. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cuts, classify } from './abc'

const tiers = (amounts: number[], cuts: Cuts = [75, 95]) =>
  classify(
    amounts.map((amountMinor, i) => ({ key: String(i), amountMinor })),
    cuts,
  )
    .buyers.map(({ tier }) => tier)
    .join('')

describe('classify', () => {
  test.each<[string, number[], Cuts, string]>([
    ['whoever crosses the line goes up', [70, 11, 10, 5, 4], [75, 95], 'AABBC'],
    ['a share of exactly the limit is below it', [75, 20, 5], [75, 95], 'ABC'],
    ['a first buyer above every limit is A', [99, 1], [70, 90], 'AC'],
    ['ties share a class', [40, 20, 20, 20], [50, 90], 'AAAA'],
    ['ties that start at the limit are down together', [50, 25, 25], [50, 90], 'ABB'],
    ['net ≤ 0 is C', [100, 0, -50], [75, 95], 'ACC'],
    ['nothing sold, nobody in A', [0, 0], [75, 95], 'CC'],
    ['decimals in cuts', [667, 333], [66.7, 100], 'AB'],
    ['decimals in cuts, a hair above', [667, 333], [66.7001, 100], 'AA'],
  ])('%s', (_, amounts, cuts, expected) => expect(tiers(amounts, cuts)).toBe(expected))

  test('negative buyers do not break the running sum', () => {
    expect(tiers([70, 11, 10, 5, 4, -1000])).toBe('AABBCC')
  })

  test('says rank and shares', () => {
    const { buyers, classes } = classify(
      [
        { key: 'b', amountMinor: 25 },
        { key: 'a', amountMinor: 25 },
        { key: 'c', amountMinor: 50 },
      ],
      [50, 100],
    )
    expect(buyers).toEqual([
      { key: 'c', amountMinor: 50, tier: 'A', rank: 1, of: 3, shareBefore: 0, shareWith: 0.5 },
      { key: 'a', amountMinor: 25, tier: 'B', rank: 2, of: 3, shareBefore: 0.5, shareWith: 1 },
      { key: 'b', amountMinor: 25, tier: 'B', rank: 2, of: 3, shareBefore: 0.5, shareWith: 1 },
    ])
    expect(classes).toEqual({
      A: { customers: 1, amountMinor: 50 },
      B: { customers: 2, amountMinor: 50 },
      C: { customers: 0, amountMinor: 0 },
    })
  })

  test('is exact where floats are not', () => {
    // 0.1 + 0.2: three buyers of 0.10, 0.20, 0.70 at a limit of 90 %: the third one starts at exactly 90 %.
    expect(tiers([70, 20, 10], [90, 100])).toBe('AAB')
    const big = 9_007_199_254_740
    expect(tiers([big * 3, big], [75, 100])).toBe('AB')
    expect(tiers([big * 3 - 1, big], [75, 100])).toBe('AA')
  })

  test('refuses cuts that do not rise', () => {
    expect(() => classify([], [95, 75])).toThrow(RangeError)
    expect(() => classify([], [75, 101])).toThrow(RangeError)
    expect(() => classify([], [Number.NaN, 95])).toThrow(RangeError)
  })

  test('agrees with the definition, whatever the input’s order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 300 }), { maxLength: 40 }),
        fc.constantFrom<Cuts>([75, 95], [70, 90], [80, 95]),
        (amounts, cuts) => {
          const total = amounts.reduce((sum, amount) => sum + Math.max(0, amount), 0)
          const { buyers, classes } = classify(
            amounts.map((amountMinor, i) => ({ key: String(i), amountMinor })),
            cuts,
          )
          for (const { amountMinor, tier } of buyers) {
            const before = amounts.reduce((sum, other) => sum + (other > amountMinor ? Math.max(0, other) : 0), 0)
            const right =
              amountMinor <= 0 ? 'C' : before * 100 < cuts[0] * total ? 'A' : before * 100 < cuts[1] * total ? 'B' : 'C'
            expect(tier).toBe(right)
          }
          expect(classes.A.customers + classes.B.customers + classes.C.customers).toBe(amounts.length)
          expect(classes.A.amountMinor + classes.B.amountMinor + classes.C.amountMinor).toBe(
            amounts.reduce((a, b) => a + b, 0),
          )
        },
      ),
    )
  })
})
