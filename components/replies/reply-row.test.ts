import { expect, test } from 'vitest'
import type { BubbleRun } from '../../lib/replies/bubble-run'
import type { Reply } from '../../lib/replies/reply'
import { bubblesOf, hitRows, isSent, renderedRow, suggestionRows, withRuns } from './reply-row'

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
  expect(bubblesOf(reply, {}, 'zh-CN')).toEqual([['一 ＿时间＿'], ['二'], ['三']])
})

const long = { ...reply, id: 'long', variants: [{ angle: 'fact' as const, text: '甲\n---\n乙\n---\n丙' }] }
const run = (more: Partial<BubbleRun> = {}): BubbleRun => ({
  replyId: 'long',
  variant: 0,
  slot: 2,
  of: 3,
  at: 0,
  text: '甲',
  state: 'sent',
  requestId: '',
  known: [],
  putAt: 0,
  lastDraft: '',
  touchedAt: null,
  ...more,
})
const others = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...suggestion, reply: { ...reply, id } }))
const idsOf = (rows: readonly { reply: Reply }[]) => rows.map((row) => row.reply.id)

test('an answer of several bubbles shows the one that comes next', () => {
  const [row] = withRuns(hitRows([{ reply: long, ranges: [] }], new Map(), []), new Map([['long', run()]]), [], false)
  expect(renderedRow(row!, {}, 'zh-CN')).toMatchObject({ text: '乙', at: 1, of: 3 })
  expect(renderedRow({ ...row!, run: null }, {}, 'zh-CN')).toMatchObject({ text: '甲', at: 0, of: 3 })
})

test('an answer on its way keeps its key, wherever the ranking would put it or when it would drop it', () => {
  const runs = new Map([['long', run()]])
  const rows = suggestionRows(others, new Map(), [])
  expect(idsOf(withRuns(rows, runs, [long], true))).toEqual(['a', 'b', 'long', 'c', 'd'])
  const ranked = suggestionRows([{ ...suggestion, reply: long }, ...others.slice(0, 4)], new Map(), [])
  expect(idsOf(withRuns(ranked, runs, [long], true))).toEqual(['a', 'b', 'long', 'c', 'd'])
  expect(idsOf(withRuns(rows, runs, [long], false))).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(idsOf(withRuns(rows, new Map([['long', run({ slot: null })]]), [long], true))).toEqual([
    'a',
    'b',
    'c',
    'd',
    'e',
  ])
  expect(idsOf(withRuns([], runs, [long], true))).toEqual(['long'])
})
