import { describe, expect, test } from 'vitest'
import { TRIMS } from '../sites/site'
import { beforeClock, trimmed } from './trims'

describe('trimmed', () => {
  test.each([
    ['小满2-22 14:02:11', '小满'],
    ['小满 12-3 9:05', '小满'],
    ['小满 2026-02-22 14:02', '小满'],
    ['小满14:02', '小满'],
    ['买家22-22 14:02:11', '买家2'],
    ['小满', '小满'],
  ])('the clock behind %s', (value, name) => expect(trimmed(value, ['clock-behind'])).toBe(name))

  test('a name that may end in a digit is told in every way it can be read', () => {
    expect(beforeClock('小满12-3 14:02:11')).toEqual(['小满', '小满1'])
    expect(beforeClock('小满2-3 14:02:11')).toEqual(['小满'])
    expect(beforeClock('小满92-3 14:02:11')).toEqual(['小满9'])
    expect(beforeClock('小满')).toEqual(['小满'])
  })

  test.each([
    ['爱吃辣的小满下单数(3)', '爱吃辣的小满'],
    ['爱吃辣的小满 下单数（12）', '爱吃辣的小满'],
    ['下单数(3)的人', '下单数(3)的人'],
  ])('the count of orders behind %s', (value, name) => expect(trimmed(value, ['order-count-behind'])).toBe(name))

  test('the first line', () => expect(trimmed('\n小满\n交易成功', ['first-line'])).toBe('小满'))
  test('one after the other', () =>
    expect(trimmed('小满下单数(3) 2-22 14:02:11', ['clock-behind', 'order-count-behind'])).toBe('小满'))
  test('hostile lengths end', () => {
    for (const trim of TRIMS)
      expect(trimmed(' '.repeat(20_000) + '1'.repeat(20_000), [trim]).length).toBeLessThan(40_001)
  })
})
