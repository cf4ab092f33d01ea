/** Tables that nobody knows, and archives of those that somebody does. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { rowsXml, workbook } from '../../test/exports/write-workbook'
import { areAmounts, foreignTable, guessColumns, guessDates, ownProfile } from './match-columns'
import { openExport } from './read'
import { unpacked } from './unpack'

const TABLE =
  '内部台账 2026\n单号;下单日;客户昵称;商品;件数;成交金额;状态\nA-1;22/09/2026;小美;围巾;2;1.299,50;已发货\nA-2;21/09/2026;阿宝;帽子;1;59,00;交易关闭\n'

test('an own table is matched, stored as a profile and read', async () => {
  const bytes = new Uint8Array(iconv.encode(TABLE, 'gbk'))
  await expect(openExport({ bytes, fileName: 'x.csv' })).rejects.toMatchObject({ code: 'unknown-export' })
  const table = foreignTable(bytes)
  expect(table).toMatchObject({
    encoding: 'gb18030',
    delimiter: ';',
    line: 2,
    header: ['单号', '下单日', '客户昵称', '商品', '件数', '成交金额', '状态'],
  })
  const guessed = guessColumns(table.header)
  expect(guessed).toEqual({
    orderNo: '单号',
    placedAt: '下单日',
    buyerNick: '客户昵称',
    title: '商品',
    quantity: '件数',
    paid: '成交金额',
    status: '状态',
  })
  const column = (name: string) => table.rows.map((row) => row[table.header.indexOf(name)] ?? '')
  expect(guessDates(column('下单日'))).toBe('dmy')
  expect([areAmounts(column('成交金额')), areAmounts(column('状态'))]).toEqual([true, false])
  const profile = ownProfile({
    id: 'own-1',
    name: '台账',
    marketplace: 'taobao',
    currency: 'CNY',
    timeZone: 'Asia/Shanghai',
    dates: ['dmy'],
    amounts: 'order',
    columns: { ...guessed, orderNo: '单号', placedAt: '下单日', quantity: '件数', paid: '成交金额', status: '状态' },
  })
  const opened = await openExport({ bytes, fileName: 'x.csv', profile: JSON.parse(JSON.stringify(profile)) })
  expect(
    opened.orders.map(({ orderNo, paidMinor, buyerNick, states }) => [orderNo, paidMinor, buyerNick, states[0]?.state]),
  ).toEqual([
    ['A-1', 129_950, '小美', 'shipped'],
    ['A-2', 0, '阿宝', 'closed'],
  ])
})

test('a workbook can be matched too', () => {
  expect(foreignTable(workbook({ sheets: [rowsXml([['报表'], ['单号', '金额'], ['1', '2']])] }))).toMatchObject({
    encoding: 'xlsx',
    header: ['单号', '金额'],
    rows: [['1', '2']],
  })
})

test('names that exports share are guessed as most of them mean it', () => {
  expect(guessColumns(['Order ID', '订单状态', '实付款(元)', '完全不相干', '收货人姓名'])).toMatchObject({
    orderNo: 'Order ID',
    status: '订单状态',
    paid: '实付款(元)',
    recipient: '收货人姓名',
  })
  expect(Object.values(guessColumns(['完全不相干', 'x']))).toEqual([])
})

test('a zip of exports is its exports, a workbook stays one, other archives are refused', () => {
  const folder = join(import.meta.dirname, '../../test/exports')
  const csv = new Uint8Array(readFileSync(join(folder, 'pdd-orders.csv')))
  const xlsx = new Uint8Array(readFileSync(join(folder, '1688-orders.xlsx')))
  const archive = zipSync({
    '九月/pdd.csv': csv,
    '1688.xlsx': xlsx,
    '__MACOSX/._pdd.csv': csv,
    'readme.md': strToU8('hi'),
  })
  const files = unpacked({ fileName: 'all.zip', bytes: archive })
  expect(files.map(({ fileName }) => fileName)).toEqual(['pdd.csv', '1688.xlsx'])
  expect(files[0]?.bytes).toEqual(csv)
  expect(unpacked({ fileName: '1688.xlsx', bytes: xlsx })).toHaveLength(1)
  expect(() => unpacked({ fileName: 'x.zip', bytes: zipSync({ 'a.md': csv }) })).toThrow('zip')
  expect(() => unpacked({ fileName: 'x.zip', bytes: zipSync({ 'a.csv': new Uint8Array(30_000_000) }) })).toThrow(
    'abnormal size',
  )
})
