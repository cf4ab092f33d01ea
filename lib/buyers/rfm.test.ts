/** RFM scores, segments, values and head counts. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headWarnings } from './care'
import { quintileThresholds, rfmByBins, rfmByQuintiles, SEGMENT_RULES, scoreRfm, segmentsOf } from './rfm'
import { valueFigures } from './value'

const rows = (values: number[]) =>
  values.map((value, i) => ({ key: String(i), recencyDays: value, frequency: value, amountMinor: value }))

describe('quintiles', () => {
  test('interpolate between neighbours, exactly', () => {
    // Type 7 of 10, 20, 30, 40: positions 0.6, 1.2, 1.8, 2.4 → 16, 22, 28, 34.
    expect(quintileThresholds([40, 10, 30, 20])).toEqual([80n, 110n, 140n, 170n])
  })

  test('score from 1 to 5, recency the other way round', () => {
    const scores = rfmByQuintiles(rows(Array.from({ length: 10 }, (_, i) => i + 1)))
    expect(scores.map(({ m }) => m)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
    expect(scores.map(({ r }) => r)).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1])
  })

  test('keep ties together and let scores be empty', () => {
    expect(rfmByQuintiles(rows([1, 1, 1, 1, 1, 1, 2, 3, 4, 9])).map(({ f }) => f)).toEqual([
      1, 1, 1, 1, 1, 1, 4, 4, 5, 5,
    ])
    expect(new Set(rfmByQuintiles(rows([7, 7, 7])).map(({ f }) => f))).toEqual(new Set([1]))
  })

  test('rise with the value', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000_000 }), { minLength: 1, maxLength: 60 }), (values) => {
        const scores = rfmByQuintiles(rows(values))
        const sorted = [...scores].sort((a, b) => (values[Number(a.key)] as number) - (values[Number(b.key)] as number))
        for (let i = 1; i < sorted.length; i++) expect(sorted[i]?.m).toBeGreaterThanOrEqual(sorted[i - 1]?.m as number)
      }),
    )
  })
})

test('small shops get fixed bins', () => {
  const shop = [
    { key: 'new', recencyDays: 3, frequency: 1, amountMinor: 1000 },
    { key: 'best', recencyDays: 31, frequency: 6, amountMinor: 50_000 },
    { key: 'gone', recencyDays: 400, frequency: 4, amountMinor: 9000 },
  ]
  expect(rfmByBins(shop)).toEqual([
    { key: 'new', r: 5, f: 1, m: 1 },
    { key: 'best', r: 4, f: 5, m: 4 },
    { key: 'gone', r: 1, f: 4, m: 1 },
  ])
  expect(scoreRfm(shop).method).toBe('bins')
  expect(scoreRfm(rows(Array.from({ length: 50 }, (_, i) => i))).method).toBe('quintiles')
})

test('segments follow R, F and M against the average', () => {
  const segments = segmentsOf([
    { key: 'champion', r: 5, f: 5, m: 5 },
    { key: 'asleep', r: 1, f: 5, m: 5 },
    { key: 'new', r: 5, f: 1, m: 1 },
    { key: 'lost', r: 1, f: 1, m: 1 },
  ])
  expect(Object.fromEntries(segments)).toEqual({
    champion: 'key-value',
    asleep: 'key-keep',
    new: 'develop',
    lost: 'retain',
  })
  expect(new Set(Object.values(SEGMENT_RULES).map(({ r, f, m }) => `${r}${f}${m}`)).size).toBe(8)
})

test('the four values of S43', () => {
  expect(
    valueFigures({
      amountPerDealMinor: 10_000,
      deals: 12,
      margin: 0.25,
      upkeepMinor: 5000,
      satisfied: { people: 5, conversion: 0.2 },
      complaining: { people: 12, conversion: 0.5 },
    }),
  ).toEqual({ baseMinor: 120_000, gainMinor: 120_000, lossMinor: 720_000, lifetimeMinor: 25_000 })
})

describe('head counts', () => {
  test('within 10–15 % and 15–25 % raise nothing', () => expect(headWarnings({ A: 12, B: 20, C: 68 })).toEqual([]))
  test('outside are named', () => {
    expect(headWarnings({ A: 20, B: 10, C: 70 })).toEqual([
      { code: 'too-many', tier: 'A', percent: 20, min: 10, max: 15 },
      { code: 'too-few', tier: 'B', percent: 10, min: 15, max: 25 },
    ])
  })
  test('that shrink are told', () =>
    expect(headWarnings({ A: 11, B: 20, C: 69 }, { A: 12, B: 20, C: 68 })).toEqual([
      { code: 'shrunk', tier: 'A', before: 12, now: 11 },
    ]))
  test('of a handful of buyers mean nothing', () => expect(headWarnings({ A: 1, B: 0, C: 1 })).toEqual([]))
})
