/** Encodings are told by evidence, cuts and broken bytes included. */
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { encodingOf, textOf } from './decode'

const SIMPLIFIED = '订单编号,买家会员名,总金额\n2901,晴天小铺,129.00\n'.repeat(30)
const TRADITIONAL = '訂單編號,買家帳號,商品名稱\n2609,小美,法式碎花洋裝藏青色\n'.repeat(30)
const JAPANESE = 'amazon-order-id\tproduct-name\n250-1\tステンレス水筒と保冷ケース\n'.repeat(30)
const bytes = (text: string, encoding: string) => new Uint8Array(iconv.encode(text, encoding))
const utf16 = (text: string, big: boolean) => bytes(text, big ? 'utf16be' : 'utf16le')

describe('encodingOf', () => {
  test.each<[string, Uint8Array, string]>([
    ['UTF-8', bytes(SIMPLIFIED, 'utf8'), 'utf-8'],
    ['UTF-8 with BOM', bytes(`\uFEFF${SIMPLIFIED}`, 'utf8'), 'utf-8'],
    ['ASCII', bytes('a,b\n1,2\n', 'utf8'), 'utf-8'],
    ['GBK', bytes(SIMPLIFIED, 'gbk'), 'gb18030'],
    ['GBK, one line', bytes('订单编号,总金额\n', 'gbk'), 'gb18030'],
    ['GB18030 beyond GBK', bytes(`${SIMPLIFIED}㐀𠀀`, 'gb18030'), 'gb18030'],
    ['Big5', bytes(TRADITIONAL, 'big5'), 'big5'],
    ['Shift_JIS', bytes(JAPANESE, 'shift_jis'), 'shift_jis'],
    ['UTF-16 LE with BOM', utf16(`\uFEFF${SIMPLIFIED}`, false), 'utf-16le'],
    ['UTF-16 BE with BOM', utf16(`\uFEFF${SIMPLIFIED}`, true), 'utf-16be'],
    ['UTF-16 LE without', utf16('Order ID,Status,Amount\n1,ok,2\n', false), 'utf-16le'],
    ['UTF-16 BE without', utf16('Order ID,Status,Amount\n1,ok,2\n', true), 'utf-16be'],
    ['Windows-1252', bytes('Käufer;Betrag\nJürgen Groß;1,00 €\n', 'win1252'), 'windows-1252'],
    ['UTF-8 cut in a character', bytes(SIMPLIFIED, 'utf8').slice(0, -4), 'utf-8'],
    [
      'UTF-8 with a broken byte',
      Uint8Array.from([...bytes(SIMPLIFIED, 'utf8'), 0xff, ...bytes(SIMPLIFIED, 'utf8')]),
      'utf-8',
    ],
  ])('%s', (_, file, encoding) => expect(encodingOf(file)).toBe(encoding))

  test.each([
    ['random bytes', Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 256)],
    ['zeros', new Uint8Array(1000)],
    ['a PDF', bytes('%PDF-1.7 …', 'utf8')],
  ])('%s are no text', (_, file) => expect(() => encodingOf(file)).toThrow('not a table'))
})

test('text comes in portions and whole characters', () => {
  const long = '订单,'.repeat(50_000)
  for (const encoding of ['utf8', 'gbk', 'utf16le']) {
    const pieces = [
      ...textOf(bytes(long, encoding), { utf8: 'utf-8', gbk: 'gb18030', utf16le: 'utf-16le' }[encoding] as string),
    ]
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces.join('')).toBe(long)
  }
})
