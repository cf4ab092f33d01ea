import { describe, expect, test } from 'vitest'
import type { Message, Speaker } from '../../lib/chat/chat'
import { HOUR_MS, MINUTE_MS } from '../../lib/time'
import { countsAt, spanOf, timeLeft, waitingSince } from './time-left'

const zone = 'Asia/Shanghai'
const noon = Date.UTC(2026, 10, 20, 4) // 12:00 in Shanghai
const limit = { limitMs: 3 * MINUTE_MS, fromHour: 8, toHour: 23 }

function says(speaker: Speaker, id: string, at?: number): Message {
  return { id, speaker, text: id, ...(at === undefined ? {} : { at }) }
}

describe('waitingSince', () => {
  test('counts from the first bubble after the last answer of a person', () => {
    const messages = [
      says('buyer', '1', 1),
      says('seller', '2', 2),
      says('buyer', '3', 3),
      says('robot', '4', 4),
      says('buyer', '5', 5),
    ]
    expect(waitingSince(messages, new Map())).toBe(3)
  })

  test('nobody waits after an answer; the console’s own lines change nothing', () => {
    expect(waitingSince([says('buyer', '1', 1), says('seller', '2', 2), says('system', '3', 3)], new Map())).toBeNull()
  })

  test('a bubble without a time is timed only when it came before our eyes', () => {
    const messages = [says('buyer', '1')]
    expect(waitingSince(messages, new Map())).toBeUndefined()
    expect(waitingSince(messages, new Map([['1', 9]]))).toBe(9)
  })
})

describe('timeLeft', () => {
  const at = (waited: number, of: typeof limit | null = limit, now = noon) =>
    timeLeft({ since: now - waited, now, targetMs: 30_000, limit: of, timeZone: zone })

  test('calm inside the target, amber after it, red after the limit', () => {
    expect(at(20_000)).toEqual({ tone: 'calm', shows: 'left', ms: 160_000 })
    expect(at(31_000)).toEqual({ tone: 'soon', shows: 'left', ms: 149_000 })
    expect(at(198_000)).toEqual({ tone: 'over', shows: 'over', ms: 18_000 })
  })

  test('grey outside the hours in which the platform counts', () => {
    expect(at(400_000, limit, noon + 12 * HOUR_MS)).toMatchObject({ tone: 'off', shows: 'waiting', ms: 400_000 })
  })

  test('without a platform limit only the team’s target speaks', () => {
    expect(at(10_000, null)).toEqual({ tone: 'calm', shows: 'left', ms: 20_000 })
    expect(at(45_000, null)).toEqual({ tone: 'soon', shows: 'waiting', ms: 45_000 })
  })

  test('a clock of the console that runs ahead gives no negative wait', () => {
    expect(at(-5_000)).toEqual({ tone: 'calm', shows: 'left', ms: 180_000 })
  })
})

test('hours over midnight count on both sides of it', () => {
  const night = { limitMs: 1, fromHour: 20, toHour: 2 }
  expect(countsAt(noon + 10 * HOUR_MS, night, zone)).toBe(true)
  expect(countsAt(noon + 13 * HOUR_MS, night, zone)).toBe(true)
  expect(countsAt(noon, night, zone)).toBe(false)
})

test('spans are a clock below an hour, then hours, then days', () => {
  expect(spanOf(138_000)).toEqual({ kind: 'clock', text: '2:18' })
  expect(spanOf(5 * HOUR_MS)).toEqual({ kind: 'hours', count: 5 })
  expect(spanOf(50 * HOUR_MS)).toEqual({ kind: 'days', count: 2 })
})
