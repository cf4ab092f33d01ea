import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Message } from '../chat/chat'
import { checkOrder } from './check'

const order = {
  items: [{ title: '连帽卫衣男', attributes: { 颜色: '藏青色', 尺码: 'L' }, quantity: 1 }],
  recipient: '李雪',
  phone: '13812345678',
  address: '浙江省杭州市西湖区文三路88号3幢502室',
}

function messages(...texts: string[]): Message[] {
  return texts.map((text, i) =>
    text.startsWith('S:')
      ? { id: String(i), speaker: 'seller', text: text.slice(2), at: i }
      : { id: String(i), speaker: 'buyer', text, at: i },
  )
}

const row = (attribute: string, ...texts: string[]) =>
  checkOrder(order, messages(...texts), 0).find((result) => result.attribute === attribute)

describe('checkOrder', () => {
  it('keeps the buyer’s own words and their time beside the normalised value', () => {
    expect(row('size', '你好', '还是xl吧 谢谢')).toEqual({
      attribute: 'size',
      state: 'mismatch',
      ordered: 'L',
      said: 'XL',
      quote: '还是xl吧',
      at: 1,
    })
  })

  it('lets the latest word win', () => {
    expect(row('size', '换XL', '算了 还是L吧')?.state).toBe('match')
    expect(row('size', '要M', '不对 换XXL')?.said).toBe('XXL')
    expect(row('colour', '换黑色', '不用换了')?.state).toBe('match')
  })

  it.each([
    '有M码吗',
    'L会不会大',
    'L还是XL好',
    '上次买的XL太大了',
    '我朋友穿M',
    'M胸围多少',
    '如果没有L就发M',
    '裤子有XL吗',
  ])('hears no order in %s', (text) => expect(row('size', text)?.state).toBe('open'))

  it('tells refusing, correcting and wanting apart', () => {
    expect(row('colour', '不要藏青了 换黑色')).toMatchObject({ state: 'mismatch', said: '黑色' })
    expect(row('colour', '不要黑色')).toMatchObject({ state: 'open' })
    expect(row('colour', '藏青不要了')).toMatchObject({ state: 'mismatch', said: '不要藏青色' })
    expect(row('size', 'L换成M')).toMatchObject({ said: 'M' })
    expect(row('size', '我要的是XL不是L')).toMatchObject({ said: 'XL' })
  })

  it('takes a proposal that the buyer affirms, and no other', () => {
    expect(row('size', 'S:那给您改XL？', '好的')).toMatchObject({ state: 'mismatch', said: 'XL', quote: '好的' })
    expect(row('size', 'S:那给您改XL？', '不用 就L')?.state).toBe('match')
    expect(row('size', 'S:XL适合175以上的', '好的谢谢')?.state).toBe('open')
    expect(row('size', 'S:要L还是XL呢', '大的那个')).toMatchObject({ state: 'mismatch', said: 'XL' })
  })

  it('never ticks what the platform masks', () => {
    const masked = { ...order, recipient: '李*', phone: '138****5678', address: '##Zk3k2==' }
    const results = checkOrder(masked, messages('李雪收 13812345678 地址没错'), 0)
    for (const attribute of ['recipient', 'phone', 'address']) {
      expect(results.find((result) => result.attribute === attribute)?.state).toBe('uncheckable')
    }
  })

  it('compares dates, gifts, invoices and prices with 买家留言', () => {
    const noted = { ...order, buyerMessage: '25号再发，发票抬头个人' }
    const said = (...texts: string[]) =>
      Object.fromEntries(checkOrder(noted, messages(...texts), 0).map((one) => [one.attribute, one.state]))
    expect(said('27号再发吧')).toMatchObject({ date: 'mismatch', buyer_message: 'open' })
    expect(said('记得25号再发')).toMatchObject({ date: 'match' })
    expect(said('不要发票了')).toMatchObject({ invoice: 'mismatch' })
    expect(row('date', '麻烦25号再发')).toMatchObject({ state: 'open', ordered: null, said: '25号' })
    expect(row('date', '什么时候发')).toBeUndefined()
  })

  it('reads 买家留言 as the buyer’s first words', () => {
    const noted = { ...order, buyerMessage: '要XL' }
    const size = (...texts: string[]) =>
      checkOrder(noted, messages(...texts), 0).find((one) => one.attribute === 'size')
    expect(size()).toMatchObject({ state: 'mismatch', said: 'XL', quote: '要XL' })
    expect(size('留言不用看 L就行')?.state).toBe('match')
  })

  it('finds the item that is meant and shows the worst state', () => {
    const two = {
      items: [
        { title: '连帽卫衣', attributes: { 颜色: '黑色', 尺码: 'L' }, quantity: 1 },
        { title: '休闲裤', attributes: { 颜色: '灰色', 尺码: 'M' }, quantity: 1 },
      ],
    }
    const size = (text: string) => checkOrder(two, messages(text), 0).find((one) => one.attribute === 'size')
    expect(size('裤子要L的')).toMatchObject({ state: 'mismatch', ordered: 'M', said: 'L' })
    expect(size('卫衣L 裤子M')?.state).toBe('match')
    expect(size('黑色的换成XL')).toMatchObject({ state: 'mismatch', ordered: 'L', said: 'XL' })
  })

  it('never throws, never ticks on silence, and answers the same twice', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '换',
        'XL',
        '黑色',
        '两件',
        '不要',
        '吗',
        '13812345678',
        '路88号',
        '收件人',
        '25号发',
        '💗',
        '\n',
      ),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 8 }), { maxLength: 6 }), (chat) => {
        const said = messages(...chat.map((words) => words.join('')))
        const results = checkOrder(order, said, 0)
        expect(checkOrder(order, said, 0)).toEqual(results)
        for (const result of results) if (result.quote === null) expect(result.state).not.toBe('match')
      }),
    )
  })

  it('reads a 100 KB message and 200 turns to the end', () => {
    const long = '换XL 黑色 两件 地址文三路88号3幢 '.repeat(5000)
    expect(checkOrder(order, messages(long), 0).length).toBeGreaterThan(3)
    const turns = Array.from({ length: 200 }, (_, i) => `我要${i}件黑色的XL 寄到上海`)
    expect(checkOrder(order, messages(...turns), 0).length).toBeGreaterThan(3)
  })
})
