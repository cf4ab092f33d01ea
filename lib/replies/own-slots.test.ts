import { expect, test } from 'vitest'
import { OWN_SLOTS, ownReply } from './own-slots'
import { PACKS } from './packs/index'
import { LOCALES, type Reply } from './reply'

const library = (locale: (typeof LOCALES)[number]): Reply[] =>
  PACKS.filter((pack) => pack.locale === locale).flatMap((pack) =>
    pack.replies.map((draft) => ({
      ...draft,
      id: `${pack.id}/${draft.code}`,
      locale,
      packId: pack.id,
      search: '',
      uses: 0,
      lastUsedAt: null,
      createdAt: 0,
      updatedAt: 0,
      deletedAt: null,
      rev: 1,
    })),
  )

test.each(LOCALES)('%s: the packs fill all four keys, each with another reply short enough for a key', (locale) => {
  const own = OWN_SLOTS.map((slot) => ownReply(slot, null, library(locale), locale))
  expect(own.every((reply) => reply !== null && reply.title.length <= 14)).toBe(true)
  expect(new Set(own.map((reply) => reply?.id)).size).toBe(4)
})

test('what the agent chose wins, in its own language only', () => {
  const replies = library('zh-CN')
  const chosen = replies.at(-1)!
  expect(ownReply('6', chosen.id, replies, 'zh-CN')).toBe(chosen)
  expect(ownReply('6', chosen.id, library('en'), 'en')?.code).toBe('hi')
})

test('a key whose reply is in the bin is empty', () => {
  expect(
    ownReply(
      '6',
      null,
      library('en').filter((reply) => reply.code !== 'hi'),
      'en',
    ),
  ).toBeNull()
})
