import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankText, OUTPUT_LIMIT, renderReply, templateProblems } from './render'

describe('renderReply', () => {
  it('fills known variables by id and by local name', () => {
    expect(renderReply('亲，{{ 快递 }} {{tracking_no}}', { carrier: '顺丰', tracking_no: 'SF1' }).text).toBe(
      '亲，顺丰 SF1',
    )
    expect(renderReply('{{ 物流單號 }}', { tracking_no: 'SF1' }, 'zh-TW').text).toBe('SF1')
  })

  it('marks and lists what is unknown, under its local name', () => {
    const rendered = renderReply('今天 {{ 时间 }} 前，{{ carrier }} 发出', {})
    expect(rendered.text).toBe('今天 ＿时间＿ 前，＿快递＿ 发出')
    expect(rendered.blanks).toEqual(['时间', '快递'])
    expect(rendered.parts[1]).toEqual({ kind: 'blank', label: '时间' })
    expect(renderReply('{{ carrier }} {{ 花名 }}', {}, 'en').text).toBe('＿carrier＿ ＿花名＿')
  })

  it('takes a fallback instead of a blank', () => {
    expect(renderReply("{{ 快递 | default: '快递' }}给您送到", {}).text).toBe('快递给您送到')
    expect(renderReply("{{ 快递 | default: '快递' }}", { carrier: '中通' }).text).toBe('中通')
  })

  it('blanks a sum with an unknown part and counts with known ones', () => {
    expect(renderReply('{{ 金额 | plus: 运费 }}', { amount: '20' }).text).toBe('＿运费＿')
    expect(renderReply('{{ 金额 | plus: 运费 }}', { amount: '20', freight: '5' }).text).toBe('25')
  })

  it('follows conditions', () => {
    const template = '{% if 单号 %}单号 {{ 单号 }}{% else %}出单后发您{% endif %}'
    expect(renderReply(template, {}).text).toBe('出单后发您')
    expect(renderReply(template, { tracking_no: 'YT9' }).text).toBe('单号 YT9')
    expect(renderReply('{% if buyer %}{{ size }}{% endif %}', { buyer: '林' }).blanks).toEqual(['尺码'])
  })

  it('remembers where the caret goes', () => {
    expect(renderReply('您好{{ cursor }}，在的', {})).toMatchObject({ text: '您好，在的', cursor: 2, blanks: [] })
  })

  it('keeps newlines and spaces exactly', () => {
    expect(renderReply('a\n\n {{ buyer }}\r\n\tb\n', { buyer: '林' }).text).toBe('a\n\n 林\r\n\tb\n')
  })

  it.each([
    ['{% for i in (1..100000000) %}x{% endfor %}'],
    ['{% include "x" %}{{ x }}'],
    ['{% assign a = "x" %}{{ a }}'],
    ['{% capture a %}x{% endcapture %}'],
    ['{{ (1..1000000) }}'],
    ['{{ buyer | append: buyer | prepend: "x" }}'],
    ['{{ "x" | repeat: 1000000 }}'],
    ['{{ constructor.constructor }} {{ __proto__ }} {{ toString }}'],
    ['{{ buyer.constructor.constructor }}'],
    ['{{'],
    ['{{ }}'],
    ['{% if %}'],
    ['{% tablerow x in y %}'],
    ['{{ x }}'.repeat(100_000)],
    ['x'.repeat(1_000_000)],
  ])('stops %.40s', (template) => {
    const { text } = renderReply(template, { buyer: '林' })
    expect(text.length).toBeLessThanOrEqual(OUTPUT_LIMIT)
    expect(text).not.toMatch(/undefined|error|function|\[object|native/i)
  })

  it('never expands a value again and never loses one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (value) => {
        const rendered = renderReply('<{{ buyer }}>', { buyer: value })
        expect(rendered.text).toBe(`<${value}>`)
        expect(rendered.blanks).toEqual([])
      }),
    )
    expect(renderReply('{{ buyer }}', { buyer: '{{ size }}{% if x %}', size: 'L' }).text).toBe('{{ size }}{% if x %}')
  })

  it('prints text without braces exactly, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        fc.pre(!/\{\{|\{%/.test(text))
        expect(renderReply(text, {}).text).toBe(text)
      }),
    )
  })

  it('never throws and adds up to its parts on any template', () => {
    const piece = fc.oneof(
      fc.constantFrom('{{', '}}', '{%', '%}', 'if', 'endif', '|', ' buyer ', '-', '"', '.', '(1..9)'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const rendered = renderReply(pieces.join(''), { buyer: '林' })
        const joined = rendered.parts.map((part) => (part.kind === 'text' ? part.text : blankText(part.label)))
        expect(rendered.text).toBe(joined.join(''))
      }),
    )
  })
})

describe('templateProblems', () => {
  it('names unknown variables and says why a template cannot be read', () => {
    expect(templateProblems('{{ 买家 }} {{ 花名 }}')).toEqual({ unknown: ['花名'], error: null })
    expect(templateProblems('{% for a in b %}{% endfor %}').error).toContain('for')
    expect(templateProblems('好的').error).toBeNull()
  })
})
