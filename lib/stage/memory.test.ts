import { expect, it } from 'vitest'
import { memoryOf } from './memory'

it('keeps what is asked for, and never more than it may hold', () => {
  const memory = memoryOf<number>(10)
  memory.set('在吗', 1)
  for (let i = 0; i < 40; i++) {
    memory.set(`text ${i}`, i)
    expect(memory.get('在吗')).toBe(1)
  }
  const kept = Array.from({ length: 40 }, (_, i) => memory.get(`text ${i}`)).filter((value) => value !== undefined)
  expect(kept.length).toBeGreaterThanOrEqual(4)
  expect(kept.length).toBeLessThanOrEqual(10)
})
