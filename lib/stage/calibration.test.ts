import { expect, it } from 'vitest'
import { calibrated } from './calibration'

it('rises from nothing to certain, in step with what was measured', () => {
  expect(calibrated(0)).toBe(0)
  expect(calibrated(1)).toBe(1)
  expect(calibrated(0.64)).toBeCloseTo(0.75)
  expect(calibrated(0.8)).toBeCloseTo(0.86)
  for (let certainty = 0.01; certainty <= 1; certainty += 0.01) {
    expect(calibrated(certainty)).toBeGreaterThan(calibrated(certainty - 0.01))
  }
})
