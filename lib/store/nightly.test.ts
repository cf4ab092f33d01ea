import { expect, it, vi } from 'vitest'
import { nextNight } from './nightly'

vi.mock('wxt/browser', () => ({ browser: {} }))

const at = (text: string) => Date.parse(text)

it.each([
  ['before three, the same night', '2026-11-02T01:30:00+08:00', 'Asia/Shanghai', '2026-11-02T03:00:00+08:00'],
  ['at three, the next night', '2026-11-02T03:00:00+08:00', 'Asia/Shanghai', '2026-11-03T03:00:00+08:00'],
  ['in the evening, the next night', '2026-11-30T22:00:00+08:00', 'Asia/Shanghai', '2026-12-01T03:00:00+08:00'],
  ['over the change of clocks', '2026-03-28T12:00:00+01:00', 'Europe/Berlin', '2026-03-29T03:00:00+02:00'],
])('%s', (_what, now, timeZone, expected) => {
  expect(new Date(nextNight(at(now), timeZone)).toISOString()).toBe(new Date(at(expected)).toISOString())
})
