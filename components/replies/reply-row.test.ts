import { expect, test } from 'vitest'
import type { Reply } from '../../lib/replies/reply'
import { isSent, suggestionRows, textsOf } from './reply-row'

const reply: Reply = {
  id: 'r',
  locale: 'zh-CN',
  packId: null,
  code: 'a',
  title: 'a',
  paraphrases: [],
  variants: [
    { angle: 'fact', text: '一 {{ 时间 }}' },
    { angle: 'care', text: '二' },
    { angle: 'honest', text: '三' },
  ],
  stages: [],
  steps: [],
  topics: [],
  search: '',
  uses: 0,
  lastUsedAt: null,
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
  rev: 1,
}
const suggestion = { reply, variant: 1, why: { code: 'reply-common' }, score: 1 }
const got = (...variants: number[]) => variants.map((variant) => ({ replyId: 'r', variant }))
const variantOf = (shown: Map<string, number>, ...sent: number[]) =>
  suggestionRows([suggestion], shown, got(...sent))[0]?.variant

test('shows the suggested variant, and the next one once this buyer has got it', () => {
  expect(variantOf(new Map())).toBe(1)
  expect(variantOf(new Map(), 1)).toBe(2)
  expect(variantOf(new Map(), 1, 2)).toBe(0)
})

test('when the buyer has got all of them the suggested one stays, to be marked as sent', () => {
  expect(variantOf(new Map(), 0, 1, 2)).toBe(1)
  expect(isSent('r', 1, got(0, 1, 2))).toBe(true)
})

test('what stands in the box is what the row shows', () => {
  expect(variantOf(new Map([['r', 0]]), 0)).toBe(0)
})

test('texts are filled, unknown values stand as marked blanks', () => {
  expect(textsOf(reply, {}, 'zh-CN')).toEqual(['一 ＿时间＿', '二', '三'])
})
