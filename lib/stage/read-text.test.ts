import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Message, Speaker } from '../chat/chat'
import { loadModel, type TextModel } from './model'
import { readText } from './read-text'
import { STAGES, STEPS, TOPICS } from './stage'

let model: TextModel
beforeAll(async () => {
  model = await loadModel()
})

const chat = (...lines: string[]): Message[] =>
  lines.map((line, i) => {
    const speaker: Speaker = line.startsWith('卖') ? 'seller' : line.startsWith('机') ? 'robot' : 'buyer'
    return { id: String(i), speaker, text: speaker === 'buyer' ? line : line.slice(1) }
  })
const read = (...lines: string[]) => readText(chat(...lines), model)

describe('reading zh-CN', () => {
  it.each([
    ['pre', 'stock', '这款还有M码吗'],
    ['pre', 'price', '五个能便宜点不'],
    ['pre', 'product', '这个是纯棉的吗'],
    ['pre', 'coupon', '满199减20的券怎么领'],
    ['in', 'urge_ship', '都拍了三天了怎么还没发货'],
    ['in', 'address_change', '刚拍的那单地址填错了帮我改下'],
    ['in', 'logistics', '物流三天没更新了，快递到哪了'],
    ['after', 'quality', '收到了，用了两次就掉色，质量太差'],
    ['after', 'return', '穿着不合适，想退货，运费谁出'],
    ['after', 'missing_or_wrong', '只收到一件，少发了一件'],
    ['after', 'price_protection', '刚买两天就降价了，能退差价吗'],
  ])('%s, %s: %s', (stage, topic, text) => {
    const reading = read(text)
    expect(reading).toMatchObject({ stage })
    expect(reading.topics.slice(0, 2)).toContain(topic)
    expect(reading.reasons.length).toBeGreaterThan(0)
  })

  it('reads zh-TW alike', () => {
    expect(read('請問這款還有現貨嗎')).toMatchObject({ stage: 'pre', topics: expect.arrayContaining(['stock']) })
    expect(read('已經匯款了，請問什麼時候出貨')).toMatchObject({ stage: 'in' })
    expect(read('收到商品了但是有瑕疵，可以退貨嗎')).toMatchObject({ stage: 'after' })
  })

  it('reads English', () => {
    expect(read('Is this available in size M?')).toMatchObject({ stage: 'pre' })
    expect(read("Where is my order? It still hasn't arrived")).toMatchObject({
      stage: 'in',
      topics: expect.arrayContaining(['logistics']),
    })
    expect(read('I received it today but the zipper is broken, I want a refund')).toMatchObject({ stage: 'after' })
    expect(read('hello, are you there?')).toMatchObject({ stage: 'unclear', topics: ['greeting'], step: 'greet' })
  })

  it('keeps stage and topic through small talk', () => {
    const before = read('杯子是碎的，我要退款')
    const after = read('杯子是碎的，我要退款', '卖好的亲', '好的 谢谢', '卖不客气', '嗯嗯')
    expect(after).toMatchObject({ stage: before.stage, topics: before.topics })
  })

  it('tells what is asked ahead from what has happened', () => {
    expect(read('要是收到是坏的能退吗').stage).toBe('pre')
    expect(read('收到是坏的，能退吗').stage).toBe('after')
  })

  it('does not take a matter that is no sale for one', () => {
    expect(read('我忘了密码，绑定的手机号不用了')).toMatchObject({
      stage: 'unclear',
      topics: expect.arrayContaining(['other']),
    })
  })

  it('reads the cards of a console', () => {
    const card: Message = {
      id: '1',
      speaker: 'buyer',
      text: '',
      cards: [{ kind: 'order', orderNo: '2026112100012345678' }],
    }
    expect(readText([card], model)).toMatchObject({ stage: 'unclear', alternatives: ['in', 'after'] })
    const goods: Message = { id: '1', speaker: 'buyer', text: '', cards: [{ kind: 'product', title: '保温杯 500ml' }] }
    expect(readText([goods], model)).toMatchObject({ stage: 'pre' })
  })

  it('hears the mood', () => {
    expect(read('骗子店，投诉你们').mood).toBe('angry')
    expect(read('怎么还没到，都几天了，急用').mood).toBe('impatient')
    expect(read('太喜欢了，很好吃，哈哈').mood).toBe('happy')
    expect(read('发什么快递').mood).toBe('calm')
  })

  it('finds the step', () => {
    expect(read('你好').step).toBe('greet')
    expect(read('这两款哪个更适合老人').step).toBe('recommend')
    expect(read('再便宜点我就拍').step).toBe('bargain')
    expect(read('这个是不锈钢的吗', '卖是的', '好的谢谢').step).toBe('farewell')
  })
})

describe('whatever is written', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          '拍了',
          '退货',
          '好的',
          '谢谢',
          '怎么还没发',
          '[订单x]',
          '你好',
          '528690173109',
          'order',
          '坏了',
          '？',
          ' ',
          '優惠',
          '包邮吗',
        ),
      )
      .map((parts) => parts.join('')),
  )
  const messages = fc.array(
    fc.record({
      id: fc.string(),
      speaker: fc.constantFrom<Speaker>('buyer', 'seller', 'robot', 'system'),
      text,
      at: fc.option(fc.integer({ min: 0, max: 2e12 }), { nil: undefined }),
    }),
    { maxLength: 80 },
  )
  const whole = (list: Message[]) => {
    const reading = readText(list, model)
    expect([...STAGES, 'unclear']).toContain(reading.stage)
    expect(reading.confidence).toBeGreaterThanOrEqual(0)
    expect(reading.confidence).toBeLessThanOrEqual(1)
    expect(reading.step === null || STEPS.includes(reading.step)).toBe(true)
    expect(reading.topics.every((topic) => TOPICS.includes(topic))).toBe(true)
    expect(reading.alternatives).not.toContain(reading.stage)
    return reading
  }

  it('reads any text and any number of turns, always the same', () => {
    fc.assert(
      fc.property(messages, (list) => {
        expect(whole(list)).toEqual(readText(structuredClone(list), model))
      }),
      { numRuns: 150 },
    )
  })

  it('reads a message of 100 KB and a thousand turns in no time', () => {
    for (const piece of [
      'a',
      '哦',
      '好的',
      '(',
      '11 ',
      '拍了',
      '[订单',
      '😀',
      '\u202e',
      '退换',
      '订单号:[',
      '什么时候',
    ]) {
      whole(chat(piece.repeat(Math.ceil(100_000 / piece.length))))
      whole(
        Array.from({ length: 1000 }, (_, i) => ({
          id: String(i),
          speaker: i % 2 ? 'seller' : 'buyer',
          text: piece.repeat(i % 7),
        })),
      )
    }
  })

  it('does not change its mind about the stage for a polite closer', () => {
    const closer = fc.constantFrom(
      '好的',
      '谢谢',
      '好的 谢谢',
      '嗯嗯',
      '嗯呢',
      'ok',
      '没有了，谢谢',
      '知道了',
      '辛苦了',
      '好吧',
      '再见',
      '麻烦你了',
      '多謝',
      'Thanks!',
      '👌',
    )
    fc.assert(
      fc.property(messages, closer, fc.boolean(), (list, words, answered) => {
        const before = readText(list, model)
        const answer: Message[] = answered ? [{ id: 's', speaker: 'seller', text: '不客气' }] : []
        const after = readText([...list, ...answer, { id: 'z', speaker: 'buyer', text: words }], model)
        expect(after.stage).toBe(before.stage)
      }),
      { numRuns: 300 },
    )
  })

  it('does not care in which order a burst says the same things', () => {
    const burst = fc.array(text, { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(burst, (texts) => {
        const of = (list: string[]) =>
          readText(
            list.map((one, i): Message => ({ id: String(i), speaker: 'buyer', text: one })),
            model,
          )
        const [there, back] = [of(texts), of([...texts].reverse())]
        expect(back.stage).toBe(there.stage)
        expect(new Set(back.topics)).toEqual(new Set(there.topics))
      }),
      { numRuns: 150 },
    )
  })
})
