import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Message } from '../chat/chat'
import { factsIn } from './facts'

const buyer = (text: string): Message => ({ id: 'm', speaker: 'buyer', text })
const said = (text: string) =>
  factsIn([buyer(text)]).map(({ kind, value, start, end }) => `${kind} ${value} “${text.slice(start, end)}”`)

describe('facts and needs, with their place', () => {
  it.each([
    ['身高165体重110斤穿什么码', ['height 165 “165”', 'weight 55 “110斤”']],
    ['身高1米72，体重140斤，要XL码', ['height 172 “1米72”', 'weight 70 “140斤”', 'size XL “XL”']],
    ['我要黑色的，拍了３件', ['colour 黑色 “黑色”', 'quantity 3 “３件”']],
    ['買給我媽媽的，預算300左右', ['use 妈妈 “媽媽”', 'budget 300 “300左右”']],
    ['订单 2026112100012345678 什么时候发', ['order_no 2026112100012345678 “2026112100012345678”']],
    ['电话改成 138 1234 5678', ['phone 13812345678 “138 1234 5678”']],
    ['能便宜5元吗，周五前要到', ['amount 5 “5元”', 'date 周五前 “周五前”']],
    ['帮我留意 12月5号发货', ['date 12月5号 “12月5号”']],
    ['收件人：王小明', ['recipient 王小明 “王小明”']],
    ['你好，在吗', []],
  ])('%s', (text, facts) => {
    expect(said(text)).toEqual(facts)
  })

  it('finds an address', () => {
    const facts = factsIn([buyer('地址改成：浙江省杭州市西湖区文三路478号3栋201室，谢谢')])
    expect(facts.find(({ kind }) => kind === 'address')?.value).toContain('杭州市西湖区文三路478号')
  })

  it('listens to the buyer alone', () => {
    expect(factsIn([{ id: 's', speaker: 'seller', text: '您要黑色3件对吗' }])).toEqual([])
  })

  it('never throws, and every place lies in the text', () => {
    const parts = [
      '１３８１２３４５６７８',
      '身高',
      '1米7',
      '３件',
      '黑色',
      '要',
      ' ',
      '元',
      '周五',
      '😀',
      'ﬁ',
      '㎝',
      '路12号',
      '杭州市',
    ]
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...parts)).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, (words) => {
        for (const { start, end } of factsIn([buyer(words)])) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(words.length)
        }
      }),
    )
    expect(() => factsIn([buyer('12元'.repeat(40_000))])).not.toThrow()
  })
})
