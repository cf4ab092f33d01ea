/** Repairs are counted in a sliding window. */
import { describe, expect, it } from 'vitest'
import { createBudget } from './budget'

describe('createBudget', () => {
  it('allows so many within the time and again after it', () => {
    const budget = createBudget(5, 10_000)
    expect([0, 1, 2, 3, 4].map((now) => budget.spend(now))).toEqual([true, true, true, true, true])
    expect(budget.spend(5)).toBe(false)
    expect(budget.spend(9_999)).toBe(false)
    expect(budget.spend(10_000)).toBe(true)
    expect(budget.spend(10_000)).toBe(false)
    expect(budget.spend(10_001)).toBe(true)
  })
})
