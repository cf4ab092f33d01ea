import { expect, test } from 'vitest'
import { presetOf, tierForm, tierFormOf, tierSettingsOf } from './tier-form'

test('settings go through the form and back', () => {
  const own = { cuts: [62.5, 90], windowDays: 400, indicator: 'orders' } as const
  expect(tierSettingsOf(tierForm.parse(tierFormOf({ ...own, cuts: [62.5, 90] })))).toEqual(own)
  const all = { cuts: [75, 95] as [number, number], windowDays: null, indicator: 'net' as const }
  expect(tierSettingsOf(tierFormOf(all))).toEqual(all)
})

test('cuts must rise and stay below the whole', () => {
  const form = tierFormOf({ cuts: [75, 95], windowDays: null, indicator: 'net' })
  expect(tierForm.safeParse({ ...form, a: 95, b: 75 }).success).toBe(false)
  expect(tierForm.safeParse({ ...form, b: 100 }).success).toBe(false)
  expect(tierForm.safeParse({ ...form, a: Number.NaN }).success).toBe(false)
})

test('presets are known by their cuts', () => {
  expect(presetOf(75, 95)).toBe('75-95')
  expect(presetOf(70, 90)).toBe('70-90')
  expect(presetOf(75, 90)).toBe('own')
})
