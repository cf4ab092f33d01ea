import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GuardLine, guardLine } from '../../../test/measure/guard-lines'
import { PACKS } from '../packs/index'
import { renderReply } from '../render'
import { VARIABLE_IDS } from '../variables'
import type { GuardContext, GuardKind } from './guard'
import { checkDraft, GUARDS } from './index'

const now = Date.parse('2026-11-21T12:00:00+08:00')
const context: GuardContext = { platform: 'taobao', now, timeZone: 'Asia/Shanghai' }
const corpus: (GuardLine & { expect: GuardKind[] })[] = readFileSync(
  new URL('../../../test/corpora/guards.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

describe('checkDraft', () => {
  it('each guard is one file and one line', () => {
    const files = readdirSync(new URL('.', import.meta.url))
      .filter((name) => /^[a-z-]+\.ts$/.test(name) && !['guard.ts', 'index.ts', 'draft-text.ts'].includes(name))
      .map((name) => name.replace('.ts', '').replaceAll('-', '_'))
      .sort()
    expect(GUARDS.map((guard) => guard.kind).sort()).toEqual(files)
  })

  it('finds at least 95 % of the violating drafts, each under its own kind', () => {
    const violating = corpus.filter((line) => line.expect.length > 0)
    const missed = violating.filter((line) => !guardLine(line, now).some((hit) => line.expect.includes(hit.kind)))
    expect(missed.length / violating.length, missed.map((line) => line.draft).join(' | ')).toBeLessThanOrEqual(0.05)
  })

  it('stays quiet on ordinary drafts', () => {
    const ordinary = corpus.filter((line) => line.expect.length === 0)
    const alarmed = ordinary.filter((line) => guardLine(line, now).length > 0)
    expect(ordinary.length).toBeGreaterThan(80)
    expect(alarmed.map((line) => line.draft)).toEqual([])
  })

  it('finds nothing in the packs that come with the product, on any platform', () => {
    const values = Object.fromEntries(VARIABLE_IDS.map((id) => [id, '中通']))
    const drafts = PACKS.flatMap((pack) =>
      pack.replies.flatMap((reply) =>
        reply.variants.map((variant) => renderReply(variant.text, values, pack.locale).text),
      ),
    )
    expect(drafts.length).toBeGreaterThan(240)
    for (const platform of ['taobao', 'pinduoduo', 'douyin', 'shopee']) {
      const hits = drafts.flatMap((draft) =>
        checkDraft(draft, { ...context, platform }).map((hit) => `${hit.kind}: ${hit.text} in ${draft}`),
      )
      expect(hits).toEqual([])
    }
  })

  it('points at the words as they stand in the draft and offers others', () => {
    expect(checkDraft('亲，ＶＸ加我', context)).toMatchObject([{ kind: 'contact', text: 'ＶＸ', start: 2, end: 4 }])
    expect(checkDraft('这款是最好的', context)).toMatchObject([
      { kind: 'absolute', text: '最好的', instead: '很受欢迎的' },
    ])
  })

  it('lets each platform keep its own words', () => {
    const kinds = (draft: string, platform: string) =>
      checkDraft(draft, { ...context, platform }).map((hit) => hit.kind)
    expect(kinds('支持微信支付', 'pinduoduo')).toEqual([])
    expect(kinds('支持微信支付', 'taobao')).toEqual(['contact'])
    expect(kinds('来淘宝店拍更便宜', 'pinduoduo')).toEqual(['contact'])
    expect(kinds('https://item.taobao.com/item.htm?id=1', 'taobao')).toEqual([])
  })

  it('never throws, always points inside the draft, and is quick', () => {
    const piece = fc.oneof(
      fc.constantFrom('微信', 'v', '❤', '最', '好', '1', '３', '＿', '{{', '运费我们出', '➕', '👨‍👩‍👧', '退'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const draft = pieces.join('')
        for (const hit of checkDraft(draft, context)) {
          expect(draft.slice(hit.start, hit.end)).toBe(hit.text)
          expect(hit.text).not.toBe('')
        }
      }),
    )
    expect(Array.isArray(checkDraft('加 1 3 8 好评 返 您 自己 保证 '.repeat(50_000), context))).toBe(true)
  })
})
