/** The next bubble comes when the last one was sent, never on top of it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Message } from '../chat/chat'
import {
  type BoxNews,
  type BubbleRun,
  followRun,
  isFinished,
  nextBubble,
  resumeRun,
  shownBubble,
  trustedDraft,
} from './bubble-run'

const NOW = 1_700_000_000_000
const run = (more: Partial<BubbleRun> = {}): BubbleRun => ({
  replyId: 'r',
  variant: 0,
  slot: 0,
  of: 3,
  at: 0,
  text: '第一条。',
  state: 'standing',
  requestId: 'q',
  known: ['m1'],
  putAt: NOW,
  lastDraft: '第一条。',
  touchedAt: null,
  ...more,
})
const said = (text: string, more: Partial<Message> = {}): Message => ({ id: 'm2', speaker: 'seller', text, ...more })
const news = (more: Partial<BoxNews> = {}): BoxNews => ({
  draft: '',
  messages: [],
  tellsSpeakers: true,
  now: NOW + 500,
  ...more,
})

describe('followRun', () => {
  it('is sent when the box is empty and the words have come into the chat', () => {
    expect(followRun(run(), news({ messages: [said('第一条')] })).state).toBe('sent')
  })
  it('is sent with the words that the agent changed before sending', () => {
    const changed = followRun(run(), news({ draft: '第一条，今天 17 点' }))
    expect(changed).toMatchObject({ state: 'standing', lastDraft: '第一条，今天 17 点' })
    expect(followRun(changed, news({ messages: [said('第一条，今天 17 点')] })).state).toBe('sent')
    expect(followRun(changed, news({ messages: [said('别的话')] })).state).toBe('gone')
  })
  it('is sent with words that the agent added so fast that the box never told them', () => {
    expect(followRun(run(), news({ draft: null, messages: [said('第一条，记得选对')] })).state).toBe('sent')
  })
  it.each([
    ['the buyer says the same', said('第一条', { speaker: 'buyer' })],
    ['the robot says the same', said('第一条', { speaker: 'robot' })],
    ['it was there before', said('第一条', { id: 'm1' })],
    ['it is an old one scrolled into view', said('第一条', { at: NOW - 3_600_000 })],
  ])('is not sent when %s', (_, message) => {
    expect(followRun(run(), news({ messages: [message] })).state).toBe('gone')
  })
  it('is not sent while it stands in the box, whatever the chat shows', () => {
    expect(followRun(run(), news({ draft: '第一条。', messages: [said('第一条')] })).state).toBe('standing')
  })
  it('comes to be sent when the chat shows it later than the box was emptied', () => {
    const gone = followRun(run(), news())
    expect(gone.state).toBe('gone')
    expect(followRun(gone, news({ draft: '接着打字', messages: [said('第一条')] })).state).toBe('sent')
  })
  it('counts an emptied box as sent where nobody knows who speaks', () => {
    expect(followRun(run(), news({ tellsSpeakers: false })).state).toBe('sent')
  })
  it('stands again when the console puts the draft back', () => {
    expect(followRun(run({ state: 'gone' }), news({ draft: '第一条。' })).state).toBe('standing')
  })
  it('tells a sign from another sign', () => {
    const sign = run({ text: '😊', lastDraft: '😊' })
    expect(followRun(sign, news({ messages: [said('👍')] })).state).toBe('gone')
    expect(followRun(sign, news({ messages: [said('😊')] })).state).toBe('sent')
  })
  it('gives up waiting for a page that does not answer', () => {
    expect(followRun(run({ state: 'asked' }), news()).state).toBe('asked')
    expect(followRun(run({ state: 'asked' }), news({ now: NOW + 5_000 })).state).toBe('gone')
  })
})

describe('trustedDraft', () => {
  it('does not believe an empty box that was empty before the bubble came', () => {
    expect(trustedDraft(run(), '', false, NOW + 5_000)).toBeNull()
    expect(trustedDraft(run(), '', true, NOW)).toBe('')
    expect(trustedDraft(run({ touchedAt: NOW }), '', false, NOW + 100)).toBeNull()
    expect(trustedDraft(run({ touchedAt: NOW }), '', false, NOW + 2_000)).toBe('')
  })
})

describe('nextBubble', () => {
  it('goes on, goes over, waits or begins', () => {
    expect(nextBubble(null, 3)).toEqual({ act: 'put', at: 0 })
    expect(nextBubble(run({ state: 'asked' }), 3)).toEqual({ act: 'wait' })
    expect(nextBubble(run(), 3)).toEqual({ act: 'unsent' })
    expect(nextBubble(run({ state: 'gone', at: 1 }), 3)).toEqual({ act: 'put', at: 1 })
    expect(nextBubble(run({ state: 'sent', at: 1 }), 3)).toEqual({ act: 'put', at: 2 })
    expect(nextBubble(run({ state: 'sent', at: 2 }), 3)).toEqual({ act: 'put', at: 0 })
    expect(nextBubble(run({ state: 'sent', at: 1 }), 2)).toEqual({ act: 'put', at: 0 })
  })
  it('never puts a bubble on top of one that stands, whatever has happened before', () => {
    const one = fc.record({ draft: fc.constantFrom('', '第一条。', '第一条。哦', '别的'), sent: fc.boolean() })
    fc.assert(
      fc.property(fc.array(one), (steps) => {
        let now = run()
        for (const { draft, sent } of steps)
          now = followRun(now, news({ draft, messages: sent ? [said('第一条')] : [] }))
        const last = steps.at(-1)?.draft ?? '第一条。'
        if (last.includes('第一条。') && now.state !== 'sent') expect(nextBubble(now, 3)).toEqual({ act: 'unsent' })
        if (!steps.some(({ sent }) => sent)) expect(nextBubble(now, 3)).not.toEqual({ act: 'put', at: 1 })
      }),
    )
  })
  it('shows what stands or comes next, and the first again at the end', () => {
    expect(
      [null, run(), run({ state: 'sent' }), run({ state: 'sent', at: 2 })].map((one) => shownBubble(one, 3)),
    ).toEqual([0, 0, 1, 0])
    expect(isFinished(run({ state: 'sent', at: 2 }))).toBe(true)
  })
})

describe('resumeRun', () => {
  const bubbles = [['甲'], ['第一条', '第二条', '第三条']]
  const got = (text: string, at = NOW - 60_000) => [{ replyId: 'r', variant: 1, text, at }]
  it('takes up where the agent stopped', () => {
    expect(resumeRun('r', bubbles, got('第二条'), news({ messages: [said('第二条')] }))).toMatchObject({
      variant: 1,
      at: 1,
      of: 3,
      state: 'sent',
    })
    expect(resumeRun('r', bubbles, got('第二条'), news())).toMatchObject({ at: 1, state: 'gone' })
    expect(resumeRun('r', bubbles, got('第二条'), news({ draft: '第二条' }))).toMatchObject({
      at: 1,
      state: 'standing',
    })
    expect(resumeRun('r', bubbles, got('第二条'), news({ tellsSpeakers: false }))).toMatchObject({
      at: 1,
      state: 'sent',
    })
  })
  it.each([
    ['finished', resumeRun('r', bubbles, got('第三条'), news({ messages: [said('第三条')] }))],
    ['long ago', resumeRun('r', bubbles, got('第一条', NOW - 86_400_000), news())],
    ['reworded', resumeRun('r', bubbles, got('另一种话'), news())],
    ['another reply', resumeRun('s', bubbles, got('第一条'), news())],
    ['one bubble only', resumeRun('r', [['甲'], ['第一条']], got('第一条'), news())],
  ])('begins anew when %s', (_, resumed) => {
    expect(resumed).toBeNull()
  })
})
