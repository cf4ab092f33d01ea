import { describe, expect, test } from 'vitest'
import { orderNumbersIn } from './order-numbers'

describe('orderNumbersIn', () => {
  test('Pinduoduo', () => {
    expect(orderNumbersIn('订单261109-123456789012345什么时候发，还有 261110-999999999999999', ['pinduoduo'])).toEqual([
      '261109-123456789012345',
      '261110-999999999999999',
    ])
    expect(orderNumbersIn('1261109-123456789012345 261109-1234567890123456', ['pinduoduo'])).toEqual([])
  })
  test('runs of digits of the right length only', () => {
    const text = '订单号：6931234567890123451，快递 SF1234567890123456，电话 13812345678，6931234567890123451'
    expect(orderNumbersIn(text, ['digits-19'])).toEqual(['6931234567890123451'])
    expect(orderNumbersIn(text, ['digits-16', 'digits-18'])).toEqual([])
    expect(orderNumbersIn('12345678901234567890', ['digits-19', 'digits-18'])).toEqual([])
  })
  test('full-width digits', () => {
    expect(orderNumbersIn('６９３１２３４５６７８９０１２３４５１', ['digits-19'])).toEqual(['6931234567890123451'])
  })
  test('several shapes, in the order of the text, each once', () => {
    const text = '6931234567890123451 261109-123456789012345 6931234567890123451'
    expect(orderNumbersIn(text, ['practice'])).toEqual(['6931234567890123451', '261109-123456789012345'])
    expect(orderNumbersIn('261109-123456789012345', ['digits-19'])).toEqual([])
  })
  test('Shopee, Amazon, Rakuten', () => {
    expect(
      orderNumbersIn('Pesanan 2609ABCDEF0001 kapan dikirim? resi JX1234567890AB 26090000000001', ['shopee']),
    ).toEqual(['2609ABCDEF0001'])
    expect(orderNumbersIn('order 250-1234567-7654321, not 1250-1234567-7654321', ['amazon'])).toEqual([
      '250-1234567-7654321',
    ])
    expect(orderNumbersIn('注文番号：123456-20261109-0123456789', ['rakuten'])).toEqual(['123456-20261109-0123456789'])
  })
})
