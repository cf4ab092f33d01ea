import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Message } from '../chat/chat'
import { MOST_MESSAGES, mergeMessages } from './merge-messages'

const say = (id: string | number, at?: number): Message => ({
  id: String(id),
  speaker: 'buyer',
  text: `话 ${id}`,
  ...(at !== undefined && { at }),
})
const ids = (messages: Message[]) => messages.map(({ id }) => id).join(' ')

describe('mergeMessages', () => {
  test('scrolling up keeps the newest', () => {
    expect(
      ids(
        mergeMessages(
          [4, 5, 6].map((n) => say(n)),
          [2, 3, 4].map((n) => say(n)),
        ),
      ),
    ).toBe('2 3 4 5 6')
  })
  test('what was taken back between two that are still there goes', () => {
    expect(
      ids(
        mergeMessages(
          [1, 2, 3].map((n) => say(n)),
          [1, 3].map((n) => say(n)),
        ),
      ),
    ).toBe('1 3')
  })
  test('the page’s own wording wins', () => {
    const changed = { ...say(2), text: '改了' }
    expect(mergeMessages([say(1), say(2)], [changed])[1]?.text).toBe('改了')
  })
  test('a jump far up in the history does not make old talk new', () => {
    expect(ids(mergeMessages([say(8), say(9)], [say(1), say(2)]))).toBe('1 2 8 9')
    expect(ids(mergeMessages([say(8, 800), say(9, 900)], [say(1, 100)]))).toBe('1 8 9')
    expect(ids(mergeMessages([say(1, 100)], [say(8, 800)]))).toBe('1 8')
  })
  test('any walk of a window over a growing chat ends with the chat’s own order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.integer({ min: -4, max: 4 })), { maxLength: 40 }), (steps) => {
        const all = Array.from({ length: 10 }, (_, n) => n)
        let top = 0
        let read: Message[] = []
        for (const [fresh, move] of steps) {
          for (let n = 0; n < fresh; n++) all.push(all.length)
          top = Math.max(0, Math.min(all.length - 6, top + move))
          read = mergeMessages(
            read,
            all.slice(top, top + 6).map((n) => say(n)),
          )
          const numbers = read.map(({ id }) => Number(id))
          expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
          expect(new Set(numbers).size).toBe(numbers.length)
        }
      }),
    )
  })
  test('never more than the limit, the newest', () => {
    const merged = mergeMessages(
      [],
      Array.from({ length: 300 }, (_, n) => say(n)),
    )
    expect(merged).toHaveLength(MOST_MESSAGES)
    expect(merged.at(-1)?.id).toBe('299')
  })
})
