import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { looksSpoken, numbersIn, type Pasted, readPasted, sidesOf } from './pasted'

const NOW = Date.UTC(2026, 10, 21, 4)
const read = (text: string): Pasted => readPasted(text, { now: NOW, timeZone: 'Asia/Shanghai' })
const turnsOf = (text: string) => {
  const pasted = read(text)
  return pasted.kind === 'chat' ? pasted.turns.map(({ speaker, text: said }) => `${speaker}|${said}`) : pasted.kind
}

describe('a piece of chat', () => {
  test('as Qianniu copies it: name and time in brackets, the text below', () => {
    const pasted = read(
      '月下听风 (2026-11-21 10:02:11):\n亲，什么时候发货\n\n木棉家旗舰店:小李 (2026-11-21 10:02:40):\n您好\n今天发\n月下听风 (2026-11-21 10:03:01):\n好的',
    )
    expect(pasted).toEqual({
      kind: 'chat',
      numbers: [],
      turns: [
        { speaker: '月下听风', text: '亲，什么时候发货', at: Date.UTC(2026, 10, 21, 2, 2, 11) },
        { speaker: '木棉家旗舰店:小李', text: '您好\n今天发', at: Date.UTC(2026, 10, 21, 2, 2, 40) },
        { speaker: '月下听风', text: '好的', at: Date.UTC(2026, 10, 21, 2, 3, 1) },
      ],
    })
  })

  test.each([
    ['full-width marks, text on the line', '小周（2026/11/21 10:02）：在吗', ['小周|在吗']],
    ['time behind the name', '小周 2026-11-21 10:02:11\n在吗\n店 2026-11-21 10:02:20\n在', ['小周|在吗', '店|在']],
    ['time before the name', '10:02:11 小周\n在吗\n10:02:30 店\n在', ['小周|在吗', '店|在']],
    [
      'an export with brackets',
      '[2026/11/21, 10:02:11] Anna: hello\n[2026/11/21, 10:03:11] Me: hi',
      ['Anna|hello', 'Me|hi'],
    ],
    ['sides only', '买家：能改地址吗\n客服：可以的', ['买家|能改地址吗', '客服|可以的']],
    ['one side only', '买家: 能改地址吗', ['买家|能改地址吗']],
    ['names that take turns', '小周: 在吗\n木棉: 在的\n小周: 有货吗', ['小周|在吗', '木棉|在的', '小周|有货吗']],
    ['lines before the first name', '…上面的\n小周 (2026-11-21 10:02:11):\n好', ['|…上面的', '小周|好']],
  ])('%s', (_name, text, turns) => {
    expect(turnsOf(text)).toEqual(turns)
  })

  test('order details are no conversation', () => {
    expect(turnsOf('订单编号: 2874650123456789012\n创建时间: 2026-11-20 10:02:11\n收货人: 林小月')).toBe('message')
    expect(turnsOf('明天 10:30 前能发吗')).toBe('line')
    expect(turnsOf('我想问下：这个会缩水吗')).toBe('line')
  })

  test('no time lies in the future, and 31 o’clock is none', () => {
    const at = (text: string) => {
      const pasted = read(text)
      return pasted.kind === 'chat' ? pasted.turns[0]?.at : pasted.kind
    }
    expect(at('小周 (2027-11-21 10:02:11):\n在吗')).toBeUndefined()
    expect(at('小周 (2026-13-41 10:02:11):\n在吗')).toBeUndefined()
    expect(at('小周 (11-20 10:02:11):\n在吗')).toBe(Date.UTC(2026, 10, 20, 2, 2, 11))
    expect(at('小周 (12-20 10:02:11):\n在吗')).toBe(Date.UTC(2025, 11, 20, 2, 2, 11))
    expect(at('小周 (23:00:00):\n在吗')).toBe(Date.UTC(2026, 10, 20, 15))
  })
})

describe('numbers', () => {
  test.each([
    '2874650123456789012',
    '订单编号：2874650123456789012',
    '订单号 2874650123456789012',
    '="2874650123456789012"',
    '２８７４６５０１２３４５６７８９０１２',
  ])('%s is an order number', (text) => {
    expect(read(text)).toEqual({ kind: 'number', number: '2874650123456789012' })
  })

  test('waybills, last digits and Pinduoduo’s shape', () => {
    expect(read('SF1234567890123')).toEqual({ kind: 'number', number: 'SF1234567890123' })
    expect(read('运单号：YT7412345678901')).toEqual({ kind: 'number', number: 'YT7412345678901' })
    expect(read('…0882')).toEqual({ kind: 'number', number: '0882' })
    expect(read('261120-123456789012345')).toEqual({ kind: 'number', number: '261120-123456789012345' })
  })

  test('a phone number and a price are none', () => {
    expect(read('13800138000').kind).toBe('line')
    expect(read('299').kind).toBe('line')
    expect(numbersIn('打13800138000，2026-11-21 拍的 2874650123456789012 和 SF1234567890123')).toEqual([
      '2874650123456789012',
      'SF1234567890123',
    ])
  })
})

describe('one line', () => {
  test.each(['月下听风', 'tb_小鹿', '爱喝茶的橘子12', 'Anna Meier'])('%s may be a name', (text) => {
    expect(read(text)).toMatchObject({ kind: 'line', spoken: false })
  })
  test.each(['什么时候发货', '在吗', '能便宜点吗', 'where is my parcel', '你好'])('%s is said', (text) => {
    expect(looksSpoken(text)).toBe(true)
  })
})

describe('sides', () => {
  const turns = (...names: string[]) => names.map((speaker) => ({ speaker, text: '…' }))
  test('sub-accounts and shops are ours', () => {
    expect(sidesOf(turns('木棉家:小李', '小周'), [])).toEqual({ buyer: '小周', sure: true })
    expect(sidesOf(turns('木棉家', '小周'), ['木棉家'])).toEqual({ buyer: '小周', sure: true })
    expect(sidesOf(turns('木棉家旗舰店'), [])).toEqual({ buyer: null, sure: true })
  })
  test('a buyer on record is known; two unknown names are not sure', () => {
    expect(sidesOf(turns('甲', '乙'), [], ['乙'])).toEqual({ buyer: '乙', sure: true })
    expect(sidesOf(turns('甲', '乙'), [])).toEqual({ buyer: '甲', sure: false })
  })
})

describe('whatever is pasted', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '小周 (2026-11-21 10:02:11):',
      '买家：',
      ':',
      '((((',
      '10:02:11 ',
      '[99/99/9999, 99:99] a: b',
      '\ud83d',
      '订单号',
    ),
  )
  const paste = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'))

  test('it is read without a fault, and every turn says something', () => {
    fc.assert(
      fc.property(paste, (text) => {
        const pasted = read(text)
        if (pasted.kind === 'chat') {
          expect(pasted.turns.length).toBeGreaterThan(0)
          for (const turn of pasted.turns) {
            expect(turn.text.trim()).not.toBe('')
            if (turn.at !== undefined) expect(turn.at).toBeLessThanOrEqual(NOW + 60_000)
          }
          sidesOf(pasted.turns, [], [])
        }
        if (pasted.kind === 'number') expect(text.normalize('NFKC')).toContain(pasted.number)
      }),
    )
  })

  test('what Qianniu copies comes back turn by turn', () => {
    const word = fc.stringMatching(/^[一-龥a-z？，]{1,12}$/)
    const said = fc.array(fc.record({ who: fc.constantFrom('小周', '木棉家:小李'), text: word }), {
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(said, (turns) => {
        const text = turns.map(({ who, text: words }) => `${who} (2026-11-21 10:02:11):\n${words}`).join('\n')
        expect(turnsOf(text)).toEqual(turns.map(({ who, text: words }) => `${who}|${words}`))
      }),
    )
  })

  test('long lines of marks are read in no time', () => {
    const began = performance.now()
    for (const mark of [':', '(', '1:', ' ', '10:02:11 ', '[', 'a']) read(mark.repeat(40_000))
    read(Array.from({ length: 4000 }, () => '10:02:1').join('\n'))
    expect(performance.now() - began).toBeLessThan(3000)
  })
})
