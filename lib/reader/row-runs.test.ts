import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLICK_MS, createRowRuns, follows, SETTLE_MS } from './row-runs'

describe('one conversation after another by their rows', () => {
  test('messages come at both ends of the same one', () => {
    const runs = createRowRuns()
    expect(runs.judge(['a', 'b'], 0)).toEqual({ state: 'open', run: 1 })
    expect(runs.judge(['a', 'b', 'c'], 10)).toEqual({ state: 'open', run: 1 })
    expect(runs.judge(['x', 'y', 'a', 'b'], 20)).toEqual({ state: 'open', run: 1 })
    expect(runs.judge(['y', 'a', 'b', 'c', 'd'], 30)).toEqual({ state: 'open', run: 1 })
  })
  test('other rows are another one, when they stand still', () => {
    const runs = createRowRuns()
    runs.judge(['a', 'b'], 0)
    expect(runs.judge(['k'], 10)).toEqual({ state: 'switching' })
    expect(runs.judge(['k', 'l'], 20)).toEqual({ state: 'switching' })
    expect(runs.judge(['k', 'l'], 10 + SETTLE_MS)).toEqual({ state: 'open', run: 2 })
  })
  test('a row that both share does not make them one', () => {
    const runs = createRowRuns()
    runs.judge(['hello', 'a1', 'a2'], 0)
    expect(runs.judge(['hello', 'b1'], 10)).toEqual({ state: 'switching' })
    expect(runs.judge(['hello', 'b1'], 10 + SETTLE_MS)).toEqual({ state: 'open', run: 2 })
    expect(runs.judge(['hello'], 1000)).toEqual({ state: 'switching' })
  })
  test('no rows are no conversation', () => {
    const runs = createRowRuns()
    runs.judge(['a'], 0)
    expect(runs.judge([], 10)).toEqual({ state: 'none' })
    expect(runs.judge(['a'], 20)).toEqual({ state: 'open', run: 2 })
  })
  test('after a click the rows on screen are in doubt, and whatever changes is the next one', () => {
    const runs = createRowRuns()
    runs.judge(['hello'], 0)
    runs.clicked(100)
    expect(runs.judge(['hello'], 110)).toEqual({ state: 'switching' })
    expect(runs.judge(['hello', 'b1'], 120)).toEqual({ state: 'switching' })
    expect(runs.judge(['hello', 'b1'], 120 + SETTLE_MS)).toEqual({ state: 'open', run: 2 })
    runs.clicked(1000)
    expect(runs.judge(['hello', 'b1'], 1000 + CLICK_MS)).toEqual({ state: 'open', run: 2 })
    runs.clicked(5000)
    expect(runs.judge(['c1'], 5010)).toEqual({ state: 'switching' })
    expect(runs.judge(['hello', 'b1'], 5020)).toEqual({ state: 'switching' })
    expect(runs.judge(['hello', 'b1'], 5020 + SETTLE_MS)).toEqual({ state: 'open', run: 3 })
  })
})

test('windows onto one list follow each other where they overlap, windows onto two lists never do', () => {
  const list = (name: string) => Array.from({ length: 30 }, (_, at) => `${name}${at}`)
  fc.assert(
    fc.property(fc.nat(20), fc.integer({ min: 2, max: 10 }), fc.integer({ min: -4, max: 4 }), (top, size, move) => {
      const before = list('a').slice(top, top + size)
      const start = Math.max(0, Math.min(30 - size, top + move))
      const next = list('a').slice(start, start + size)
      expect(follows(before, next)).toBe(next.some((token) => before.includes(token)))
      expect(follows(before, list('b').slice(start, start + size))).toBe(false)
    }),
  )
})
