import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Message } from '../chat/chat'
import type { TextReading } from '../stage/stage'
import type { Reply } from './reply'
import { type SuggestionSources, suggestReplies } from './suggest'

function reply(id: string, title: string, extra: Partial<Reply> = {}): Reply {
  return {
    id,
    locale: 'zh-CN',
    packId: null,
    code: id,
    title,
    paraphrases: [],
    variants: ['一', '二', '三'].map((n) => ({ angle: 'fact' as const, text: `${title}${n}` })),
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
    ...extra,
  }
}

const library = [
  reply('ship', '什么时候发货', {
    paraphrases: ['啥时候能发', '今天发吗'],
    stages: ['pre', 'in'],
    topics: ['delivery_time', 'urge_ship'],
    variants: [
      { angle: 'fact', text: '{{ 发货时间 }} 前发出' },
      { angle: 'care', text: '您是赶着用吗' },
    ],
  }),
  reply('size', '穿多大码', { paraphrases: ['我穿什么码'], stages: ['pre'], topics: ['size'], steps: ['ask'] }),
  reply('verify', '核对订单', {
    stages: ['in'],
    steps: ['verify'],
    topics: ['order_change'],
    variants: [{ angle: 'fact', text: '您拍的是 {{ 尺码 }} 码' }],
  }),
  reply('quality', '质量问题', { paraphrases: ['穿一次就坏了'], stages: ['after'], topics: ['quality'] }),
  reply('calm', '先安抚', { stages: ['after'], topics: ['complaint'], empathy: true }),
  reply('wait', '稍等', { topics: ['other'], holding: true }),
  reply('refund', '退款什么时候到', { paraphrases: ['钱退了吗'], stages: ['after'], topics: ['refund'] }),
]

const reading = (extra: Partial<TextReading> = {}): TextReading => ({
  stage: 'pre',
  confidence: 0.9,
  alternatives: [],
  step: null,
  topics: [],
  mood: 'calm',
  reasons: [],
  ...extra,
})
const say = (text: string, speaker: Message['speaker'] = 'buyer'): Message => ({ id: text, speaker, text })

function suggest(extra: Partial<SuggestionSources>) {
  return suggestReplies({
    reading: reading(),
    messages: [],
    replies: library,
    received: [],
    checks: [],
    values: {},
    now: 0,
    ...extra,
  })
}
const ids = (extra: Partial<SuggestionSources>) => suggest(extra).map((one) => one.reply.id)

describe('suggestReplies', () => {
  it('puts what was asked first, however it is worded', () => {
    expect(ids({ messages: [say('啥时候发货呀亲')] })[0]).toBe('ship')
    expect(ids({ messages: [say('我一般穿什么码')], reading: reading({ topics: ['size'] }) })[0]).toBe('size')
    const first = suggest({ messages: [say('今天能发货吗')] })[0]
    expect(first?.why).toEqual({ code: 'reply-asked', values: { quote: '今天能发货吗' } })
  })

  it('reads the buyer since the seller last spoke, not before', () => {
    const messages = [say('什么时候发货'), say('今天发', 'seller'), say('那我穿什么码')]
    expect(ids({ messages })[0]).toBe('size')
  })

  it('uses the topic where the words say little, and says so', () => {
    const first = suggest({ messages: [say('好的 谢谢')], reading: reading({ topics: ['refund'], stage: 'after' }) })[0]
    expect(first?.reply.id).toBe('refund')
    expect(first?.why).toEqual({ code: 'reply-topic', values: { topic: 'refund' } })
  })

  it('offers empathy before rule text to an angry buyer, and not to a happy one', () => {
    const messages = [say('穿一次就坏了 什么破东西')]
    const angry = reading({ stage: 'after', topics: ['quality'], mood: 'angry' })
    expect(suggest({ messages, reading: angry })[0]).toMatchObject({
      reply: { id: 'calm' },
      why: { code: 'reply-mood', values: { mood: 'angry' } },
    })
    expect(ids({ messages, reading: { ...angry, mood: 'calm' } })[0]).toBe('quality')
  })

  it('never repeats a variant this buyer got, nor words that stand in the chat', () => {
    const messages = [say('我穿什么码')]
    const got = (variant: number) => ({ replyId: 'size', variant, text: `t${variant}` })
    expect(suggest({ messages, received: [got(0)] })[0]).toMatchObject({ reply: { id: 'size' }, variant: 1 })
    expect(ids({ messages, received: [got(0), got(1), got(2)] })).not.toContain('size')
    const typed = [say('穿多大码 一！', 'seller'), say('我穿什么码')]
    expect(suggest({ messages: typed })[0]).toMatchObject({ reply: { id: 'size' }, variant: 1 })
  })

  it('ranks neighbour stages lower without hiding them', () => {
    const order = ids({ messages: [], reading: reading({ stage: 'pre' }) })
    expect(order).toContain('verify')
    expect(order).toContain('refund')
    expect(order.indexOf('verify')).toBeLessThan(order.indexOf('refund'))
  })

  it('lets a holding reply go out once', () => {
    expect(ids({})).toContain('wait')
    expect(ids({ received: [{ replyId: 'wait', variant: 1, text: 'x' }] })).not.toContain('wait')
  })

  it('asks which one to send on a mismatch and never states the wrong value', () => {
    const checks = [{ attribute: 'size', state: 'mismatch' as const, ordered: 'L', said: 'XL', quote: '还是XL吧' }]
    const values = { size: 'XL', ordered_size: 'L', said_size: 'XL' }
    const found = suggest({ messages: [say('还是XL吧')], reading: reading({ stage: 'in' }), checks, values })
    expect(found[0]).toMatchObject({
      reply: { title: '核对尺码' },
      why: { code: 'reply-mismatch', values: { attribute: 'size' } },
    })
    expect(found.map((one) => one.reply.id)).not.toContain('verify')
    const match = suggest({ checks: [{ ...checks[0]!, state: 'match' as const }], values })
    expect(match.map((one) => one.reply.id)).toContain('verify')
  })

  it('prefers the answer that can be filled and names the promise it rests on', () => {
    const messages = [say('什么时候发货')]
    expect(suggest({ messages })[0]).toMatchObject({ reply: { id: 'ship' }, variant: 1 })
    expect(suggest({ messages, values: { ship_by: '今天 18:00' } })[0]).toMatchObject({
      variant: 0,
      why: { code: 'reply-ship-by', values: { time: '今天 18:00' } },
    })
  })

  it('does not let a habit sit on top of another topic', () => {
    const replies = library.map((one) => (one.id === 'ship' ? { ...one, uses: 5000 } : one))
    const found = ids({
      replies,
      messages: [say('钱退了吗')],
      reading: reading({ stage: 'after', topics: ['refund'] }),
    })
    expect(found[0]).toBe('refund')
  })

  it('sympathises once with the angry: the way out follows', () => {
    const replies = [
      ...library,
      reply('calm2', '气话先接住', { stages: ['after'], topics: ['complaint'], empathy: true }),
    ]
    const messages = [say('穿一次就坏了 什么破东西')]
    const angry = reading({ stage: 'after', topics: ['quality'], mood: 'angry' })
    const found = ids({ replies, messages, reading: angry })
    expect(found.indexOf('quality')).toBe(1)
    // Who has had it once is not soothed again before being helped.
    const received = [{ replyId: 'calm', variant: 0, text: 'x' }]
    expect(ids({ replies, messages, reading: angry, received })[0]).toBe('quality')
  })

  it('keeps a special reply back until its own words are said', () => {
    const pack = { packId: 'quality.zh-CN', stages: ['after' as const], topics: ['quality' as const] }
    const replies = [
      reply('cdbzl', '吃的变质了', { ...pack, paraphrases: ['吃的坏了', '发霉了', '过期了吧'] }),
      reply('zlwt', '质量问题', { ...pack, paraphrases: ['质量太差了', '用了一次就坏了'] }),
    ]
    const after = reading({ stage: 'after', topics: ['quality'] })
    expect(ids({ replies, messages: [say('第二次了，还是坏的')], reading: after })[0]).toBe('zlwt')
    expect(ids({ replies, messages: [say('打开一看都发霉了')], reading: after })[0]).toBe('cdbzl')
  })

  it('lets words weigh less at a stage where they are not at home', () => {
    const replies = [
      reply('post', '包邮吗', { stages: ['pre'], topics: ['postage'], paraphrases: ['运费谁出'] }),
      reply('back', '退货运费', { stages: ['after'], topics: ['return'], paraphrases: ['退货要运费吗'] }),
    ]
    const messages = [say('运费谁出')]
    expect(ids({ replies, messages, reading: reading({ stage: 'pre', topics: ['postage'] }) })[0]).toBe('post')
    expect(ids({ replies, messages, reading: reading({ stage: 'after', topics: ['return'] }) })[0]).toBe('back')
  })

  it('says goodbye to who says goodbye, but not to who nods while waiting', () => {
    const replies = [...library, reply('bye', '道别', { steps: ['farewell'] })]
    const refund = reading({ stage: 'after', topics: ['refund'] })
    const asked = [say('钱退了吗'), say('退了，三天内到', 'seller')]
    expect(ids({ replies, messages: [...asked, say('好的谢谢')], reading: refund })[0]).toBe('bye')
    const waiting = [say('钱退了吗'), say('稍等，帮您查一下', 'seller'), say('嗯嗯')]
    expect(ids({ replies, messages: waiting, reading: refund })[0]).toBe('refund')
  })

  it('offers nothing at the first ask for a lower price while it can say something else', () => {
    const replies = [
      reply('less', '能便宜点吗', {
        topics: ['price'],
        variants: [
          { angle: 'offer', text: '送您一份小礼物' },
          { angle: 'fact', text: '到手 {{ 报价 }} 元' },
        ],
      }),
    ]
    const price = reading({ topics: ['price'] })
    const once = [say('能便宜点吗')]
    expect(suggest({ replies, messages: once, reading: price })[0]?.variant).toBe(1)
    const twice = [...once, say('价格是统一的', 'seller'), say('再便宜点吧')]
    expect(suggest({ replies, messages: twice, reading: price })[0]?.variant).toBe(0)
  })

  it('takes any text of any length, gives the same every time, and is quick', () => {
    const speaker = fc.constantFrom<Message['speaker']>('buyer', 'seller', 'robot', 'system')
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('在吗', '好的谢谢', '便宜点', ''),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(text, speaker), { maxLength: 12 }), (lines) => {
        const messages = lines.map(([line, by], i) => ({ ...say(line, by), id: String(i) }))
        expect(ids({ messages })).toEqual(ids({ messages }))
      }),
      { numRuns: 60 },
    )
    for (const long of ['啊', '没有了 谢谢 ', '有什么可以帮', '[订单x]', '太']) {
      ids({ messages: [say(long.repeat(20_000)), say(long.repeat(20_000), 'seller'), say(`${long.repeat(20_000)}x`)] })
    }
  }, 60_000)
})
