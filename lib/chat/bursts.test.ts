import { describe, expect, it } from 'vitest'
import { burstsOf } from './bursts'
import type { Message, Speaker } from './chat'

const MINUTE = 60_000
const message = (speaker: Speaker, text: string, at?: number): Message => ({ id: text, speaker, text, at })

describe('bursts', () => {
  it('merge what one speaker wrote before another answered', () => {
    const bursts = burstsOf([
      message('buyer', '在吗'),
      message('buyer', '还有货吗'),
      message('seller', '有的'),
      message('buyer', '好'),
    ])
    expect(bursts.map(({ speaker, text }) => `${speaker}: ${text}`)).toEqual([
      'buyer: 在吗\n还有货吗',
      'seller: 有的',
      'buyer: 好',
    ])
    expect(bursts[0]?.messages).toHaveLength(2)
  })

  it('end with a long pause, not with a missing time', () => {
    expect(burstsOf([message('buyer', 'a', 0), message('buyer', 'b', 31 * MINUTE)])).toHaveLength(2)
    expect(burstsOf([message('buyer', 'a', 0), message('buyer', 'b', 29 * MINUTE)])).toHaveLength(1)
    expect(burstsOf([message('buyer', 'a', 0), message('buyer', 'b')])).toHaveLength(1)
  })

  it('do not reach over the console or the robot, and do not touch the messages', () => {
    const list = [message('buyer', 'a'), message('robot', '自动回复'), message('buyer', 'b')]
    const before = structuredClone(list)
    expect(burstsOf(list).map(({ speaker }) => speaker)).toEqual(['buyer', 'robot', 'buyer'])
    expect(list).toEqual(before)
  })
})
