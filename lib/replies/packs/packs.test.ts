/** What every reply in every pack must keep to: codes, angles, lengths, known variables, manners and the questions a shop is asked. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { STAGES, STEPS, TOPICS } from '../../stage/stage'
import { renderReply, templateProblems } from '../render'
import { ANGLES, LOCALES, type Locale, type ReplyDraft } from '../reply'
import { parseTemplate } from '../template-engine'
import { VARIABLE_IDS, VARIABLES, variableOf } from '../variable-names'
import type { ReplyValues } from '../variables'
import { PACKS } from './index'

const rows = (locale: Locale) =>
  PACKS.filter((pack) => pack.locale === locale).flatMap((pack) => pack.replies.map((reply) => ({ pack, reply })))
const replies = (locale: Locale) => rows(locale).map((row) => row.reply)
const texts = (locale: Locale) =>
  replies(locale).flatMap((reply) => reply.variants.map(({ text }) => ({ title: reply.title, text })))

const LEAST: Record<Locale, number> = { 'zh-CN': 200, 'zh-TW': 60, en: 60 }
const TEXT_LIMIT: Record<Locale, number> = { 'zh-CN': 60, 'zh-TW': 60, en: 160 }
const TITLE_LIMIT: Record<Locale, number> = { 'zh-CN': 8, 'zh-TW': 8, en: 26 }

/** As the agent sees it: tags gone, variables as their bare names. */
const asRead = (text: string) => text.replace(/\{%.*?%\}/g, '').replace(/\{\{ (.*?) \}\}/g, '$1')

/** What stays of a template when nothing is known: the else branch of each condition. */
const whenUnknown = (text: string) =>
  text.replace(/\{% if .*?%\}.*?(?:\{% else %\}(.*?))?\{% endif %\}/g, (_, other) => other ?? '')

// Kinds of words a marketplace or the law refuses, or that promise, blame or admit.
const FORBIDDEN: Record<Locale, [kind: string, words: RegExp][]> = {
  'zh-CN': [
    ['absolute', /最[好优佳高低新大强便]|第一|唯一|独家|顶级|极致|国家级|全网|绝对|百分百|100%|永久|万能/],
    ['promise', /一定|保证|肯定|包您|包赔|打包票|放心买/],
    ['contact', /微信|薇信|[vV]信|QQ|扣扣|加我|手机号发|银行账号|私聊/],
    ['bribe', /返现|好评送|好评[返有]|晒图送/],
    ['fault', /我们的错|我们的责任|我们发错|怪我们|是我们不对|运费我们出|我们承担/],
    ['blame', /你自己|您自己|怪您|怪你|谁让你|您没看|你没看|早就说|不懂/],
    ['threat', /拉黑|否则|后果|别怪/],
    ['stranger', /新客/],
  ],
  'zh-TW': [
    ['absolute', /最[好優佳高低新大強便]|第一|唯一|獨家|頂級|極致|全網|絕對|百分之百|100%|永久|萬能/],
    ['promise', /一定|保證|肯定|包您/],
    ['contact', /LINE|加賴|微信|QQ|私訊我的|銀行帳號/i],
    ['bribe', /好評送|好評折|五星送/],
    ['fault', /我們的錯|我們的責任|是我們不對|運費我們出|我們承擔/],
    ['blame', /你自己|您自己|怪您|您沒看|早就說/],
    // Mainland words that a Taiwan agent would not type.
    ['mainland', /亲|亲们|快递|快遞|亲亲|宝贝|寶貝|掌櫃|拍下|旺旺|差評|視頻|質量|信息|默認|收藏店鋪|包郵|貨代|短信/],
  ],
  en: [
    ['absolute', /\b(best|cheapest|number one|no\. ?1|100 ?%|perfect|unbeatable)\b/i],
    ['promise', /\b(guarantee|promise you|definitely|for sure|certainly will|always arrives)\b/i],
    ['contact', /whatsapp|telegram|e-?mail me|call me|text me|paypal|my number/i],
    ['bribe', /\b(5|five)[- ]star|refund for (a )?review|gift for (a )?review/i],
    ['fault', /our (fault|mistake|error)|we (messed|screwed) up|we'?ll pay|we cover/i],
    ['blame', /your (fault|mistake)|you should have|as I (already )?said|you didn'?t read/i],
    ['threat', /\bor else\b|blacklist|block you/i],
  ],
}

describe.each(LOCALES)('%s', (locale) => {
  const all = rows(locale)

  test(`holds at least ${LEAST[locale]} questions`, () => {
    expect(all.length).toBeGreaterThanOrEqual(LEAST[locale])
  })

  test('codes are short, typed in plain letters, and unique; so are titles', () => {
    const codes = all.map((row) => row.reply.code)
    expect(codes.filter((code) => !/^[a-z0-9]{2,10}$/.test(code))).toEqual([])
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([])
    const titles = all.map((row) => row.reply.title)
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([])
    expect(titles.filter((title) => title.length > TITLE_LIMIT[locale])).toEqual([])
  })

  test('each question has three or more answers of three or more angles', () => {
    const thin = (reply: ReplyDraft) => new Set(reply.variants.map((variant) => variant.angle)).size < 3
    expect(
      replies(locale)
        .filter((reply) => reply.variants.length < 3 || thin(reply))
        .map((r) => r.title),
    ).toEqual([])
    expect(
      replies(locale).flatMap((reply) => reply.variants.map((v) => v.angle).filter((a) => !ANGLES.includes(a))),
    ).toEqual([])
  })

  test('no answer is a copy of another, not even with other punctuation', () => {
    const seen = new Map<string, string>()
    const copies: string[] = []
    for (const { title, text } of texts(locale)) {
      const bare = text.replace(/[\s，。、？！～：；,.!?~:;]/g, '').toLowerCase()
      if (seen.has(bare)) copies.push(`${title} = ${seen.get(bare)}: ${text}`)
      seen.set(bare, title)
    }
    expect(copies).toEqual([])
  })

  test('buyers ask each question in four to eight ways', () => {
    const off = replies(locale).filter(({ paraphrases }) => {
      return paraphrases.length < 4 || paraphrases.length > 8 || new Set(paraphrases).size !== paraphrases.length
    })
    expect(off.map((reply) => reply.title)).toEqual([])
  })

  test('answers are short', () => {
    const long = texts(locale).filter(({ text }) => asRead(text).length > TEXT_LIMIT[locale])
    expect(long).toEqual([])
    const chatty = texts(locale).filter(({ text }) => (text.match(/[。？！]|[.?!](?= |$)/g) ?? []).length > 3)
    expect(chatty).toEqual([])
  })

  test('every variable is known and written in the language of the pack', () => {
    const wrong: string[] = []
    for (const { title, text } of texts(locale)) {
      const { unknown, error } = templateProblems(text)
      if (error !== null || unknown.length > 0) wrong.push(`${title}: ${error ?? unknown.join()}`)
      const parsed = parseTemplate(text)
      if (parsed instanceof Error) continue
      for (const name of parsed.names) {
        const id = variableOf(name)
        if (id && name !== (locale === 'en' ? id : VARIABLES[id][locale])) wrong.push(`${title}: ${name}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('what is said before the sale prints no value of an order', () => {
    const ofOrder = new Set([
      'order_no',
      'order_tail',
      'amount',
      'freight',
      'ship_by',
      'tracking_no',
      'paid_at',
      'reference',
    ])
    const wrong = replies(locale)
      .filter((reply) => reply.stages.length === 1 && reply.stages[0] === 'pre')
      .filter((reply) =>
        reply.variants.some(({ text }) => {
          const parsed = parseTemplate(text)
          return !(parsed instanceof Error) && parsed.names.some((name) => ofOrder.has(variableOf(name) ?? ''))
        }),
      )
    expect(wrong.map((reply) => reply.title)).toEqual([])
  })

  test('nothing known gives marked blanks, everything known gives none', () => {
    const full: ReplyValues = Object.fromEntries(VARIABLE_IDS.map((id) => [id, '1']))
    for (const { title, text } of texts(locale)) {
      const empty = renderReply(text, {}, locale)
      expect(empty.text, title).not.toMatch(/[{}%]|undefined|null/)
      expect(empty.blanks.length > 0, title).toBe(/\{\{/.test(whenUnknown(text)))
      expect(renderReply(text, full, locale).blanks, title).toEqual([])
    }
  })

  test('stages, steps and topics are of the known words, and every reply has a topic', () => {
    for (const reply of replies(locale)) {
      expect(
        reply.stages.every((stage) => STAGES.includes(stage)),
        reply.title,
      ).toBe(true)
      expect(
        reply.steps.every((step) => STEPS.includes(step)),
        reply.title,
      ).toBe(true)
      expect(reply.topics.length > 0 && reply.topics.every((topic) => TOPICS.includes(topic)), reply.title).toBe(true)
    }
  })

  test('a holding reply always names a time', () => {
    const holding = replies(locale).filter((reply) => reply.holding)
    expect(holding.length).toBeGreaterThanOrEqual(3)
    const time = VARIABLES.time[locale === 'en' ? 'zh-CN' : locale]
    const named = locale === 'en' ? '{{ time }}' : `{{ ${time} }}`
    expect(holding.flatMap((r) => r.variants.map((v) => v.text)).filter((text) => !text.includes(named))).toEqual([])
  })

  test('openers for an upset buyer exist and are no rule text', () => {
    const openers = replies(locale).filter((reply) => reply.empathy)
    expect(openers.length).toBeGreaterThanOrEqual(3)
    const rule = /运费|無理由|无理由|不支持|鑑賞期|policy|not eligible/
    expect(openers.flatMap((r) => r.variants.map((v) => v.text)).filter((text) => rule.test(text))).toEqual([])
  })

  test('every stage, every step and nearly every topic is answered', () => {
    for (const stage of STAGES)
      expect(
        replies(locale).some((r) => r.stages.includes(stage)),
        stage,
      ).toBe(true)
    for (const step of STEPS)
      expect(
        replies(locale).some((r) => r.steps.includes(step)),
        step,
      ).toBe(true)
    const covered = new Set(replies(locale).flatMap((r) => r.topics))
    expect(TOPICS.filter((topic) => !covered.has(topic))).toEqual([])
  })

  test.each(FORBIDDEN[locale])('no %s words', (_, words) => {
    expect(texts(locale).filter(({ text }) => words.test(text))).toEqual([])
  })
})

test('every pack file is in the registry, under its own name', () => {
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((name) => /\.(zh-CN|zh-TW|en)\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''))
  expect(PACKS.map((pack) => pack.id).sort()).toEqual(files.sort())
  for (const pack of PACKS) expect(pack.id).toBe(`${pack.subject}.${pack.locale}`)
})
