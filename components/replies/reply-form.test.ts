import { describe, expect, test } from 'vitest'
import type { Reply } from '../../lib/replies/reply'
import { codeFrom, draftOf, formOf, nextAngle, replyForm } from './reply-form'

const stored: Reply = {
  id: 'r1',
  locale: 'zh-CN',
  packId: 'shipping',
  code: 'fhsj',
  title: '什么时候发货',
  paraphrases: ['几时发', '今天能发吗'],
  variants: [
    { angle: 'fact', text: '今天 {{ 发货时间 }} 前发。\n\n发了告诉您' },
    { angle: 'care', text: '我盯着给您发～' },
  ],
  stages: ['in'],
  steps: ['verify'],
  topics: ['urge_ship'],
  tags: ['a'],
  empathy: true,
  search: 's',
  uses: 3,
  lastUsedAt: null,
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
  rev: 1,
}

describe('a stored reply', () => {
  test('goes through the form unchanged, newlines and all', () => {
    const draft = draftOf(replyForm.parse(formOf(stored)), stored, 'en')
    const { packId, search, uses, lastUsedAt, createdAt, updatedAt, deletedAt, rev, ...kept } = stored
    expect(draft).toEqual({ ...kept, holding: false })
  })
})

describe('faults', () => {
  const faultOf = (change: Partial<ReturnType<typeof formOf>>) =>
    replyForm.safeParse({ ...formOf(stored), ...change }).error?.issues[0]?.message

  test('a template needs a title and words', () => {
    expect(faultOf({ title: '  ' })).toBe('title')
    expect(faultOf({ variants: [{ angle: 'fact', text: ' \n' }] })).toBe('text')
    expect(faultOf({ variants: [] })).toBe('text')
  })

  test('braces that cannot be read are refused, unknown names are not', () => {
    expect(faultOf({ variants: [{ angle: 'fact', text: '{{ 发货时间' }] })).toBe('braces')
    expect(faultOf({ variants: [{ angle: 'fact', text: '{{ 随便什么 }}' }] })).toBeUndefined()
  })

  test('a code is letters and digits, so that it can be typed into the search', () => {
    expect(faultOf({ code: 'a b' })).toBe('code')
    expect(faultOf({ code: '' })).toBeUndefined()
  })
})

test('the next variant takes an angle that is not there yet', () => {
  expect(nextAngle([])).toBe('fact')
  expect(nextAngle(['fact', 'firsthand'])).toBe('care')
  expect(nextAngle(['fact', 'care', 'firsthand', 'honest', 'offer'])).toBe('fact')
})

test('a code is made of the initials of the title', () => {
  expect(codeFrom(['shen', 'me', 'shi', 'hou', 'fa', 'huo'])).toBe('smshfh')
})
