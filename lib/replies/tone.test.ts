import { expect, it } from 'vitest'
import { STAGES } from '../stage/stage'
import { toneOf } from './tone'

it('gives five tones for every stage, warm before the sale and sincere after it', () => {
  for (const stage of STAGES) expect(new Set(toneOf(stage)).size).toBe(5)
  expect(toneOf('pre')[0]).toBe('warm')
  expect(toneOf('after')[0]).toBe('sincere')
})
