import { describe, expect, test } from 'vitest'
import { type TimeFormat, writtenTime } from './written-time'

const SHANGHAI = 'Asia/Shanghai'
const NOW = Date.UTC(2026, 10, 22, 3)
const at = (text: string, format: TimeFormat, now = NOW) => {
  const ms = writtenTime(text, format, SHANGHAI, now)
  return ms === undefined ? undefined : new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19)
}

describe('writtenTime', () => {
  test.each([
    ['2026年09月08日 14:02:11', 'zh-date-time', '2026-09-08T14:02:11'],
    ['小满 2026-9-8 14:02', 'date-time', '2026-09-08T14:02:00'],
    ['2026/09/08 14:02:11', 'date-time', '2026-09-08T14:02:11'],
    ['14:02', 'date-time', undefined],
    ['2026-13-08 14:02', 'date-time', undefined],
    ['小满2-22 14:02:11', 'month-day-time', '2026-02-22T14:02:11'],
    ['小满11-22 10:59:59', 'month-day-time', '2026-11-22T10:59:59'],
    ['12-31 23:59:59', 'month-day-time', '2025-12-31T23:59:59'],
    ['0-3 14:02:11', 'month-day-time', undefined],
    ['小满', 'month-day-time', undefined],
  ] as const)('%s as %s', (text, format, expected) => expect(at(text, format)).toBe(expected))

  test('a year that has begun in the shop but not in Greenwich', () =>
    expect(at('1-1 00:10:00', 'month-day-time', Date.UTC(2026, 11, 31, 16, 30))).toBe('2027-01-01T00:10:00'))
  test('a name that ends in a digit does not turn this month into last year', () =>
    expect(at('买家12-3 14:02:11', 'month-day-time', Date.UTC(2026, 1, 3, 8))).toBe('2026-02-03T14:02:11'))
})
