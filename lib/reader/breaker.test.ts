import { expect, test } from 'vitest'
import { createBreaker } from './breaker'

test('opens above its number, rests, and closes again', () => {
  const breaker = createBreaker(100, 2000)
  expect(breaker.count(100, 0)).toBe(false)
  expect(breaker.count(1, 500)).toBe(true)
  expect(breaker.open(2499)).toBe(true)
  expect(breaker.open(2500)).toBe(false)
  expect(breaker.count(100, 2600)).toBe(false)
  expect(breaker.count(100, 3601)).toBe(false)
})
