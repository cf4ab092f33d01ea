import { describe, expect, test } from 'vitest'
import { createContinuity, DOUBT_MS, FOREIGN_WAIT_MS, HOLD_MS } from './continuity'

const A = { base: 'shop|a', stable: true }
const B = { base: 'shop|b', stable: true }
const NAME = { base: 'shop|小*妹', stable: false }
const OTHER = { base: 'shop|小明', stable: false }
const open = (key: string) => ({ state: 'open', key, hold: false, foreign: new Set() })

describe('with a stable id', () => {
  test('the key is the id, and comes back with the chat', () => {
    const chats = createContinuity('x')
    expect(chats.judge(A, ['1', '2'], 0)).toEqual(open('shop|a'))
    expect(chats.judge(B, ['8'], 10)).toEqual(open('shop|b'))
    expect(chats.judge(A, ['1', '2', '3'], 20)).toEqual(open('shop|a'))
  })
  test('a header over the last chat’s list is a switch, until the list follows', () => {
    const chats = createContinuity('x')
    chats.judge(A, ['1', '2'], 0)
    expect(chats.judge(B, ['1', '2'], 10)).toEqual({ state: 'switching' })
    expect(chats.judge(B, ['2', '8'], 20)).toEqual({ state: 'switching' })
    expect(chats.judge(B, ['8'], 30)).toEqual(open('shop|b'))
  })
  test('a list that never follows is read without the other chat’s messages', () => {
    const chats = createContinuity('x')
    chats.judge(A, ['1', '2'], 0)
    chats.judge(B, ['1', '2'], 10)
    expect(chats.judge(B, ['1', '2'], 10 + FOREIGN_WAIT_MS)).toEqual({
      ...open('shop|b'),
      foreign: new Set(['1', '2']),
    })
  })
  test('coming back before the list ever changed is no switch at all', () => {
    const chats = createContinuity('x')
    chats.judge(A, ['1', '2'], 0)
    chats.judge(B, ['1', '2'], 10)
    expect(chats.judge(A, ['1', '2'], 20)).toEqual(open('shop|a'))
  })
  test('a list replaced under the same header is held, and is the next chat’s when the header follows and it stays', () => {
    const chats = createContinuity('x')
    chats.judge(A, ['1', '2'], 0)
    expect(chats.judge(A, ['8', '9'], 10)).toMatchObject({ state: 'open', key: 'shop|a', hold: true })
    expect(chats.judge(B, ['8', '9'], 100)).toEqual({ state: 'switching' })
    expect(chats.judge(B, ['8', '9'], 100 + HOLD_MS)).toEqual(open('shop|b'))
  })
  test('what was only left over never becomes the next chat’s', () => {
    const chats = createContinuity('x')
    chats.judge(A, ['1', '2'], 0)
    chats.judge(A, ['8', '9'], 10)
    expect(chats.judge(B, ['8', '9'], 100)).toEqual({ state: 'switching' })
    expect(chats.judge(B, ['20'], 200)).toEqual({ state: 'switching' })
    expect(chats.judge(B, ['20'], 200 + HOLD_MS)).toEqual(open('shop|b'))
    expect(chats.judge(A, ['8', '9'], 1000)).toEqual(open('shop|a'))
  })
  test('a jump in the history is read after the hold, and stays in doubt when the header changes soon', () => {
    const chats = createContinuity('x')
    chats.judge(A, ['1', '2'], 0)
    chats.judge(A, ['8', '9'], 10)
    const read = 10 + HOLD_MS
    expect(chats.judge(A, ['8', '9'], read)).toEqual(open('shop|a'))
    expect(chats.judge(B, ['8', '9'], read + 10)).toEqual({ state: 'switching' })
    expect(chats.judge(B, ['8', '9'], read + 10 + DOUBT_MS)).toEqual(open('shop|b'))
  })
  test('a chat visited before is recognised by its list although the header is late', () => {
    const chats = createContinuity('x')
    chats.judge(B, ['8', '9'], 0)
    chats.judge(A, ['1', '2'], 10)
    expect(chats.judge(A, ['8', '9'], 20)).toEqual({ state: 'switching' })
  })
})

describe('with a name only', () => {
  const met = (chats: ReturnType<typeof createContinuity>, named: typeof NAME, ids: string[], at: number) => {
    chats.judge(named, ids, at)
    return chats.judge(named, ids, at + HOLD_MS)
  }
  test('two buyers of one name have two keys, and none while it cannot be told', () => {
    const chats = createContinuity('x')
    expect(chats.judge(NAME, ['1', '2'], 0)).toEqual(open('shop|小*妹~x.1'))
    expect(chats.judge(NAME, ['8'], 10)).toEqual({ state: 'switching' })
    expect(chats.judge(NAME, ['8'], 10 + HOLD_MS)).toEqual(open('shop|小*妹~x.2'))
    expect(chats.judge(NAME, ['1', '2'], 500)).toEqual(open('shop|小*妹~x.1'))
    expect(chats.judge(NAME, ['8'], 510)).toEqual(open('shop|小*妹~x.2'))
  })
  test('a chat that comes back is known by its messages', () => {
    const chats = createContinuity('x')
    chats.judge(NAME, ['1', '2'], 0)
    chats.judge(OTHER, ['5'], 10)
    expect(chats.judge(NAME, ['2', '3'], 20)).toEqual(open('shop|小*妹~x.1'))
    expect(met(chats, NAME, ['8'], 30)).toEqual(open('shop|小*妹~x.3'))
    expect(chats.judge(NAME, ['1', '2', '3'], 900)).toEqual(open('shop|小*妹~x.1'))
  })
  test('a namesake’s rows that are left over under the next header are not the next buyer’s', () => {
    const chats = createContinuity('x')
    chats.judge(NAME, ['1'], 0)
    met(chats, NAME, ['8'], 10)
    expect(chats.judge(OTHER, ['8'], 500)).toEqual({ state: 'switching' })
    chats.judge(OTHER, ['5'], 600)
    expect(chats.judge(OTHER, ['5'], 600 + HOLD_MS)).toEqual(open('shop|小明~x.3'))
    expect(chats.judge(NAME, ['8'], 1100)).toEqual(open('shop|小*妹~x.2'))
  })
  test('a header that is late twice in a row does not give one chat the rows of the next', () => {
    const chats = createContinuity('x')
    chats.judge(A, ['1'], 0)
    chats.judge(A, ['8'], 10)
    expect(chats.judge(B, ['8'], 80)).toEqual({ state: 'switching' })
    expect(chats.judge(B, ['20'], 100)).toEqual({ state: 'switching' })
    expect(chats.judge({ base: 'shop|c', stable: true }, ['20'], 170)).toEqual({ state: 'switching' })
    expect(chats.judge({ base: 'shop|c', stable: true }, ['20'], 170 + HOLD_MS)).toEqual(open('shop|c'))
  })
  test('with nothing to know it by, it is a new one', () => {
    const chats = createContinuity('x')
    chats.judge(NAME, ['1'], 0)
    chats.judge(OTHER, ['5'], 10)
    expect(chats.judge(NAME, [], 20)).toEqual(open('shop|小*妹~x.3'))
  })
  test('keys of two page loads are never the same', () => {
    expect(createContinuity('x').judge(NAME, ['1'], 0)).not.toEqual(createContinuity('y').judge(NAME, ['1'], 0))
  })
})

test('a very long day does not grow without end', () => {
  const chats = createContinuity('x')
  for (let n = 0; n < 500; n++) chats.judge({ base: `shop|${n}`, stable: true }, [`${n}-1`, `${n}-2`], n * 3000)
  // The oldest are forgotten, so their ids are nobody's.
  expect(chats.judge({ base: 'shop|new', stable: true }, ['0-1'], 2e6)).toEqual(open('shop|new'))
  expect(chats.judge({ base: 'shop|newer', stable: true }, ['499-1'], 2e6)).toEqual({ state: 'switching' })
})

test('rows that come between two judgements are this chat’s, and stay so under the next header', () => {
  const chats = createContinuity('x')
  chats.judge(A, ['1'], 0)
  chats.follow(['1', '2'])
  expect(chats.knows('2')).toBe(true)
  expect(chats.judge(B, ['2'], 10)).toEqual({ state: 'switching' })
})
