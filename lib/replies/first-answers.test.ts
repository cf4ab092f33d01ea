import { describe, expect, it } from 'vitest'
import { codesNamed, firstPlaces } from './first-answers'
import { PACKS } from './packs/index'
import { LOCALES, type Reply } from './reply'

describe.each(LOCALES)('first answers, %s', (locale) => {
  const drafts = PACKS.filter((pack) => pack.locale === locale).flatMap((pack) => pack.replies)

  it('names only replies that the packs hold', () => {
    const codes = new Set(drafts.map(({ code }) => code))
    expect(codesNamed(locale).filter(({ code }) => !codes.has(code))).toEqual([])
  })

  it('starts each topic with a reply about that topic', () => {
    const topics = new Map(drafts.map(({ code, topics }) => [code, topics]))
    const named = codesNamed(locale).filter(({ topic }) => topic !== null)
    const first = named.filter(({ topic }, i) => named[i - 1]?.topic !== topic)
    expect(first.filter(({ topic, code }) => !topics.get(code)?.includes(topic!))).toEqual([])
  })
})

describe('firstPlaces', () => {
  const reply = (code: string, packId: string | null): Reply =>
    ({ code, packId, locale: 'zh-CN', topics: ['quality'] }) as unknown as Reply

  it('leaves an own reply alone that carries the code of a pack', () => {
    expect(firstPlaces('zh-CN').topic('quality', reply('zlwt', 'quality.zh-CN'))).toBe(0)
    expect(firstPlaces('zh-CN').topic('quality', reply('zlwt', null))).toBeNull()
  })

  it('puts what is given away on the second and third ask', () => {
    const { rung } = firstPlaces('zh-CN')
    expect(['npydm', 'tybhtj', 'swhj', 'zlwt'].map((code) => rung(reply(code, 'x'))?.ask ?? null)).toEqual([
      1,
      2,
      3,
      null,
    ])
  })
})
