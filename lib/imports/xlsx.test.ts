/** Workbooks: honest, odd and hostile ones. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { rowsXml, workbook } from '../../test/exports/write-workbook'
import { openExport } from './read'
import { workbookSources } from './xlsx'

const HEADER = ['订单编号', '总金额', '买家实际支付金额', '收货地址', '订单创建时间', '订单付款时间', '退款金额']
const GOOD = ['1', '10', '10', '上海', '2026-02-21 00:00:00', '', '0']
const cellsIn = (bytes: Uint8Array) =>
  workbookSources(bytes).map((source) => [...source.rows()].flat().map(({ line, cells }) => [line, ...cells]))
const open = (bytes: Uint8Array) => openExport({ bytes, fileName: 'x.xlsx' })

describe('cells', () => {
  test('of every kind are read as text', () => {
    const shared =
      '<si><t>共享</t></si><si><r><t>富</t></r><r><t xml:space="preserve"> 文本</t></r><rPh><t>ふ</t></rPh></si><si><t>a_x000D_b &amp; &#x4E2D;</t></si>'
    const styles =
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="4"/></cellXfs>'
    const row =
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c><c r="D2" s="1"><v>46287</v></c><c r="E2" s="2"><v>46287.5</v></c>' +
      '<c r="F2" s="3"><v>28.899999999999999</v></c><c r="G2"><v>2901234567890</v></c><c r="H2"><v>1.2E5</v></c><c r="I2"><v>6.9179267687999999E+18</v></c><c r="J2" t="b"><v>1</v></c><c r="K2" t="e"><v>#N/A</v></c><c r="L2" t="str"><f>A1&amp;B1</f><v>公式</v></c><c r="N2" t="inlineStr"><is><t>行内</t></is></c></row>'
    expect(cellsIn(workbook({ sheets: [row], shared, styles }))[0]).toEqual([
      [
        2,
        '共享',
        '富 文本',
        'a\rb & 中',
        '2026-09-22 00:00:00',
        '2026-09-22 12:00:00',
        '28.9',
        '2901234567890',
        '120000',
        '6.9179267687999999E+18',
        'TRUE',
        '#N/A',
        '公式',
        '',
        '行内',
      ],
    ])
  })

  test('without references, with prefixes, with nothing', () => {
    const rows =
      '<x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row/><row r="9"><c r="B9"/><c r="C9"><v>3</v></c></row>'
    expect(cellsIn(workbook({ sheets: [rows] }))[0]).toEqual([
      [1, 'a', '2'],
      [9, '', '', '3'],
    ])
  })
})

describe('a workbook', () => {
  test('is read from the sheet that fits, with the rows’ own numbers', async () => {
    const opened = await open(
      workbook({
        sheets: [
          rowsXml([['说明'], ['请看第二页']]),
          `${rowsXml([['报表'], HEADER, GOOD])}<row r="70">${rowsXml([[]]).slice(0, 0)}<c r="A70"><v>2</v></c><c r="C70" t="inlineStr"><is><t>十</t></is></c></row>`,
        ],
      }),
    )
    expect(opened).toMatchObject({ encoding: 'xlsx', orderCount: 1 })
    expect(opened.rejected.map(({ line, code }) => [line, code])).toEqual([[70, 'bad-amount']])
  })

  test('whose ids a spreadsheet has rounded is told so, row by row', async () => {
    const opened = await open(
      workbook({
        sheets: [
          `${rowsXml([HEADER])}<row r="2"><c r="A2"><v>6.91792676882364E+18</v></c><c r="B2"><v>1</v></c></row>`,
        ],
      }),
    )
    expect(opened.rejected[0]?.code).toBe('rounded-order-no')
  })

  test('that skips a million rows takes no more time for it', () => {
    const bytes = workbook({
      sheets: ['<row r="999999999"><c r="A999999999"><v>1</v></c><c r="ZZZZZZZ1"><v>1</v></c></row>'],
    })
    expect(cellsIn(bytes)[0]).toEqual([[999999999, '1']])
  })

  test('made to be slow is not', () => {
    for (const filler of ['<c>', '<c ', '<c r="A1" t="inlineStr"><is><t>', '<row ', '<x:', '&amp;']) {
      const rows = `<row r="1">${filler.repeat(Math.floor(1_500_000 / filler.length))}</row><row r="2"><c r="A2"><v>1</v></c></row>`
      expect(cellsIn(workbook({ sheets: [rows] }))[0]?.at(-1)?.[1]).toBeDefined()
    }
  })

  const flagged = (bytes: Uint8Array) => {
    const copy = bytes.slice()
    for (let i = 0; i + 10 < copy.length; i++)
      if (copy[i] === 0x50 && copy[i + 1] === 0x4b && copy[i + 2] === 1 && copy[i + 3] === 2)
        copy[i + 8] = (copy[i + 8] as number) | 1
    return copy
  }
  const whole = workbook({ sheets: [rowsXml([HEADER, GOOD])] })
  test.each<[string, Uint8Array, string]>([
    ['a bomb', workbook({ sheets: [`${rowsXml([HEADER, GOOD])}${' '.repeat(60_000_000)}`] }), 'bomb'],
    [
      'a bomb in the shared strings',
      workbook({ sheets: [rowsXml([HEADER, GOOD])], shared: `<si><t>${'a'.repeat(60_000_000)}</t></si>` }),
      'bomb',
    ],
    [
      'a row that never ends',
      workbook({
        sheets: [
          `<row r="1">${Array.from({ length: 300_000 }, (_, i) => `<c r="A1"><v>${(i * 7919) % 1_000_003}</v></c>`).join('')}`,
        ],
      }),
      'broken-archive',
    ],
    [
      'entities that expand',
      workbook({
        sheets: [rowsXml([HEADER, GOOD])],
        more: {
          'xl/styles.xml': strToU8('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><styleSheet>&b;</styleSheet>'),
        },
      }),
      'xml-entities',
    ],
    ['a cut file', whole.slice(0, Math.floor(whole.length / 2)), 'broken-archive'],
    ['a locked file', flagged(whole), 'old-excel'],
    [
      'hundreds of entries',
      workbook({
        sheets: [rowsXml([HEADER, GOOD])],
        more: Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`x${i}`, new Uint8Array()])),
      }),
      'bomb',
    ],
    ['no sheets', workbook({ sheets: [] }), 'broken-archive'],
    ['another archive', zipSync({ 'readme.txt': strToU8('hi') }), 'not-text'],
  ])('that is %s is refused', async (_, bytes, code) => {
    await expect(open(bytes)).rejects.toMatchObject({ name: 'FileFault', code })
  })

  test('whose directory lies about sizes is believed by its bytes alone', async () => {
    const copy = whole.slice()
    const view = new DataView(copy.buffer)
    for (let i = 0; i + 28 < copy.length; i++)
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 0x7fffffff, true)
    expect((await open(copy)).orderCount).toBe(1)
  })
})
