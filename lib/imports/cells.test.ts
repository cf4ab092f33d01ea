/** Cells, amounts, dates and variants: tables of what exports really write. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountOf, currencyOfSign } from './amounts'
import { idText, quantityOf, valueText, withoutUnseen } from './cells'
import { dayOfOrderNo, firstPartIs, instantFrom } from './dates'
import { attributesOf, isSize } from './sku'

describe('cells', () => {
  test.each([
    ['\t6917926768823643751', '6917926768823643751'],
    ['="2901234567890123401"', '2901234567890123401'],
    ["'13800138001", '13800138001'],
    ["'", ''],
    ["'n Sync, live", "'n Sync, live"],
    ['\u3000张三\u00a0', '张三'],
    ['-', ''],
    ['NULL', ''],
    ['-5', '-5'],
    ['=1+1', '=1+1'],
  ])('%j is %j', (cell, text) => expect(valueText(cell)).toBe(text))

  test('lose BOM, NUL and bidi marks, keep tabs and line ends', () => {
    expect(withoutUnseen('\uFEFFa\u0000b\u202Ec\td\ne')).toBe('abc\td\ne')
  })

  test.each([
    ['#1001', '1001', false],
    ['6917926768823643751', '6917926768823643751', false],
    ['260921-123456', '260921-123456', false],
    ['12345.0', '12345', false],
    ['6.91793E+18', '6.91793E+18', true],
    ['2E10', '2E10', false],
    ['E20260901', 'E20260901', false],
  ])('id %j is %j, rounded: %j', (cell, id, scientific) => expect(idText(cell)).toEqual({ id, scientific }))

  test.each([
    ['2', 2],
    ['2.0', 2],
    ['1,200', 1200],
    ['3件', 3],
    ['２', 2],
    ['', null],
    ['1.5', null],
    ['-1', null],
    ['many', null],
  ])('quantity %j is %j', (cell, quantity) => expect(quantityOf(cell)).toBe(quantity))
})

describe('amounts', () => {
  test.each([
    ['28.90', 'CNY', 'point', 2890],
    ['¥1,299', 'CNY', 'point', 129900],
    ['￥ 1，299.5', 'CNY', 'point', 129950],
    ['12元', 'CNY', 'point', 1200],
    ['0.1', 'CNY', 'point', 10],
    ['28.9000', 'CNY', 'point', 2890],
    ['0.125', 'CNY', 'point', 13],
    ['1.005', 'CNY', 'point', 101],
    ['(3.00)', 'USD', 'point', -300],
    ['-$5', 'USD', 'point', -500],
    ['5-', 'EUR', 'comma', -500],
    ['$1,234.50', 'USD', 'point', 123450],
    ['1.234,50 €', 'EUR', 'comma', 123450],
    ['1.234,50', 'EUR', 'point', 123450],
    ['116,99 €', 'EUR', 'point', 11699],
    ['1.234 €', 'EUR', 'comma', 123400],
    ['1,234', 'USD', 'point', 123400],
    ['1.234', 'CNY', 'point', 123],
    ['Rp 165.000', 'IDR', 'comma', 165000],
    ['Rp1.650.000', 'IDR', 'comma', 1650000],
    ['NT$590', 'TWD', 'point', 59000],
    ['2980', 'JPY', 'point', 2980],
    ["CHF 1'200.50", 'CHF', 'point', 120050],
    ['USD 12.00', 'USD', 'point', 1200],
    ['12.00 USD', 'USD', 'point', 1200],
    ['US $9.99', 'USD', 'point', 999],
    ['1,23,456.00', 'USD', 'point', 12345600],
    ['.5', 'USD', 'point', 50],
    ['1 234,50', 'EUR', 'comma', 123450],
    ['RM12.30', 'MYR', 'point', 1230],
    ['฿238', 'THB', 'point', 23800],
    ['', 'CNY', 'point', undefined],
    ['三十', 'CNY', 'point', null],
    ['12abc', 'CNY', 'point', null],
    ['1.2.3', 'CNY', 'point', null],
    ['1,2,3', 'CNY', 'point', null],
    ['--5', 'CNY', 'point', null],
    ['99999999999999999', 'CNY', 'point', null],
    ['.', 'CNY', 'point', null],
  ] as const)('%j in %s with a %s is %j', (text, currency, sign, minor) =>
    expect(amountOf(text, currency, sign)).toBe(minor),
  )

  test('of any size come back exactly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }),
        fc.constantFrom('point' as const, 'comma' as const),
        fc.boolean(),
        (minor, sign, grouped) => {
          const [point, comma] = sign === 'point' ? ['.', ','] : [',', '.']
          const whole = String(Math.trunc(Math.abs(minor) / 100))
          const text = `${minor < 0 ? '-' : ''}${grouped ? whole.replace(/\B(?=(\d{3})+$)/g, comma as string) : whole}${point}${String(Math.abs(minor) % 100).padStart(2, '0')}`
          expect(amountOf(text, 'USD', sign)).toBe(minor)
        },
      ),
    )
  })

  test.each([
    ['$5', 'USD'],
    ['£5', 'GBP'],
    ['NT$5', 'TWD'],
    ['RM5', 'MYR'],
    ['5 EUR', 'EUR'],
    ['¥5', null],
    ['5', null],
  ])('the sign of %j names %j', (text, currency) => expect(currencyOfSign(text)).toBe(currency))
})

describe('dates', () => {
  const shanghai = (text: string) => instantFrom(text, ['ymd', 'serial'], 'Asia/Shanghai')
  const iso = (at: number | null | undefined) => (typeof at === 'number' ? new Date(at).toISOString() : at)

  test.each([
    ['2026-09-22 00:54:10', '2026-09-21T16:54:10.000Z'],
    ['2026/9/22 0:54', '2026-09-21T16:54:00.000Z'],
    ['2026年9月22日 8时5分', '2026-09-22T00:05:00.000Z'],
    ['2026.09.22', '2026-09-21T16:00:00.000Z'],
    ['2026-09-22T00:54:10Z', '2026-09-22T00:54:10.000Z'],
    ['2026-09-22 09:12:44 -0700', '2026-09-22T16:12:44.000Z'],
    ['2017-06-17T08:04:21+00:00', '2017-06-17T08:04:21.000Z'],
    ['2026-09-22 00:54:10.0', '2026-09-21T16:54:10.000Z'],
    ['46287.5', '2026-09-22T04:00:00.000Z'],
    ['2026-02-30', null],
    ['2026-02-30 10:00:00', null],
    ['2026-13-01', null],
    ['2026-09-22 25:00:00', null],
    ['昨天', null],
    ['', undefined],
  ])('%j in Shanghai is %j', (text, expected) => expect(iso(shanghai(text))).toBe(expected))

  test.each([
    ['09/22/2026 8:15:00 AM', 'mdy', '2026-09-22T08:15:00.000Z'],
    ['09/22/2026 12:00:01 AM', 'mdy', '2026-09-22T00:00:01.000Z'],
    ['09/22/2026 12:30:00 PM', 'mdy', '2026-09-22T12:30:00.000Z'],
    ['09/22/2026 22:05:00 PM', 'mdy', '2026-09-22T22:05:00.000Z'],
    ['22/09/2026 08:15', 'dmy', '2026-09-22T08:15:00.000Z'],
    ['08/14/25', 'mdy', '2025-08-14T00:00:00.000Z'],
    ['10.12.2025', 'dmy', '2025-12-10T00:00:00.000Z'],
    ['Jul-21-25', 'month-name', '2025-07-21T00:00:00.000Z'],
    ['21-Jul-25', 'month-name', '2025-07-21T00:00:00.000Z'],
    ['10-Dez-25', 'month-name', '2025-12-10T00:00:00.000Z'],
    ['03-Mär-26', 'month-name', '2026-03-03T00:00:00.000Z'],
    ['02 Sep 2026 10:11', 'month-name', '2026-09-02T10:11:00.000Z'],
    ['21-Xyz-25', 'month-name', null],
    ['13/13/2026', 'mdy', null],
  ] as const)('%j as %s is %j', (text, format, expected) =>
    expect(iso(instantFrom(text, [format], 'UTC'))).toBe(expected),
  )

  test('know daylight saving', () => {
    expect(iso(instantFrom('2026-07-01 12:00:00', ['ymd'], 'America/Los_Angeles'))).toBe('2026-07-01T19:00:00.000Z')
    expect(iso(instantFrom('2026-01-01 12:00:00', ['ymd'], 'America/Los_Angeles'))).toBe('2026-01-01T20:00:00.000Z')
  })

  test.each([
    ['21/09/2026', 'day'],
    ['09/21/2026', 'month'],
    ['09/10/2026', null],
    ['09/10/2026 1:00 PM', 'month'],
    ['2026-09-21', null],
  ])('%j starts with the %s', (text, first) => expect(firstPartIs(text)).toBe(first))

  test('stand in Pinduoduo’s order numbers', () => {
    expect(iso(dayOfOrderNo('260921-123', 'Asia/Shanghai'))).toBe('2026-09-20T16:00:00.000Z')
    expect(dayOfOrderNo('269921-123', 'Asia/Shanghai')).toBeNull()
    expect(dayOfOrderNo('P123', 'Asia/Shanghai')).toBeNull()
  })
})

describe('variants', () => {
  test.each<[string, Record<string, string>]>([
    ['颜色分类:藏青色;尺码:L', { 颜色: '藏青色', 尺码: 'L' }],
    ['颜色：藏青色；尺码：XL（建议120-130斤）', { 颜色: '藏青色', 尺码: 'XL（建议120-130斤）' }],
    ['颜色分类:黑色,尺码:M', { 颜色: '黑色', 尺码: 'M' }],
    ['藏青色;L', { 颜色: '藏青色', 尺码: 'L' }],
    ['藏青色 L', { 颜色: '藏青色', 尺码: 'L' }],
    ['L 藏青色', { 颜色: '藏青色', 尺码: 'L' }],
    ['黑色,XL', { 颜色: '黑色', 尺码: 'XL' }],
    ['Hitam,L', { 颜色: 'Hitam', 尺码: 'L' }],
    ['白色/38码', { 颜色: '白色', 尺码: '38码' }],
    ['红色 165/88A', { 颜色: '红色', 尺码: '165/88A' }],
    ['均码', { 尺码: '均码' }],
    ['1袋', { 规格: '1袋' }],
    ['Color: Navy, Size: L', { 颜色: 'Navy', 尺码: 'L' }],
    ['Style: Matte', { Style: 'Matte' }],
    ['套餐类型:官方标配;机身颜色:银色', { 套餐类型: '官方标配', 机身颜色: '银色' }],
    ['Default', {}],
    ['', {}],
    ['__proto__:x', { 规格: 'x' }],
    ['constructor:x', { 规格: 'x' }],
  ])('%j is %j', (sku, attributes) => expect(attributesOf(sku)).toEqual(attributes))

  test.each([
    'S',
    'XL',
    '3XL',
    'XXXL',
    '均码',
    '38',
    '38.5',
    '110',
    '120cm',
    '165/88A',
    '75B',
    'L(建议100斤)',
    'Free size',
  ])('%s is a size', (text) => expect(isSize(text)).toBe(true))
  test.each(['1袋', '500g', '红色', 'Large vase', '2026', '30ml'])('%s is none', (text) =>
    expect(isSize(text)).toBe(false),
  )

  test('are never changed by whoever got them before', () => {
    const first = attributesOf('颜色:红;尺码:S')
    first.颜色 = '蓝'
    expect(attributesOf('颜色:红;尺码:S')).toEqual({ 颜色: '红', 尺码: 'S' })
  })
})

test('64 KB of anything in a cell is answered at once', () => {
  for (const filler of ['9', '1,', '/', ' ', '9.', '09/', '藏 ', ':', "'", '=']) {
    const long = `${filler.repeat(60_000)}x`
    amountOf(long, 'CNY')
    currencyOfSign(long)
    instantFrom(long, ['ymd', 'mdy', 'month-name', 'serial'], 'UTC')
    firstPartIs(long)
    quantityOf(long)
    idText(long)
    expect(attributesOf(long)).toBeDefined()
    expect(isSize(long)).toBe(false)
  }
})
