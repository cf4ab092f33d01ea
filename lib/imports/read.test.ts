/** Every fixture gives the right orders, states and sums; whatever is no order export is refused with a sentence. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { STATE_CASES } from '../../test/exports/cases'
import { FIXTURES } from '../../test/exports/tables'
import { csvOf, tableOf } from '../../test/exports/write-table'
import { stateOf } from '../orders/state'
import { FileFault } from './faults'
import { PROFILES, profileById } from './profiles'
import { type OpenedExport, openExport } from './read'

const FOLDER = join(import.meta.dirname, '../../test/exports')
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(FOLDER, file)))
const utf8 = (text: string) => new TextEncoder().encode(text)
const open = (text: string, more = {}) => openExport({ bytes: utf8(text), fileName: 'x.csv', ...more })

describe('fixtures', () => {
  test('stand for every profile', () => {
    expect(new Set(FIXTURES.map(({ expected }) => expected.profile))).toEqual(new Set(PROFILES.map(({ id }) => id)))
  })

  test.each(FIXTURES.map((fixture) => [fixture.file, fixture] as const))('%s', async (file, { expected }) => {
    const opened = await openExport({ bytes: bytesOf(file), fileName: file })
    expect({
      profile: opened.profile.id,
      encoding: opened.encoding,
      rows: opened.rowCount,
      orders: opened.orderCount,
      buyers: opened.buyerCount,
      currency: opened.totals.currency,
      paidMinor: opened.totals.paidMinor,
      refundedMinor: opened.totals.refundedMinor,
      states: Object.fromEntries(
        opened.orders.map((order) => [order.orderNo, stateOf(order, Date.UTC(2027, 0, 1)).state]),
      ),
      rejectedLines: opened.rejected.map(({ line }) => line),
    }).toEqual({ rejectedLines: [], ...expected })
    expect(opened.columns.unknown).toEqual([])
    expect(opened.unknownStatuses).toEqual([])
  })

  test.each(PROFILES.map((profile) => [profile.id, profile] as const))('words of %s', async (id, profile) => {
    for (const one of STATE_CASES[id] ?? []) {
      const order = {
        orderNo: 'A1234567',
        case: one,
        firstAt: Date.UTC(2026, 8, 14, 4),
        recipient: '',
        phone: '',
        address: '',
        buyer: '',
        message: '',
        lines: [{ title: 'x', sku: '', quantity: 1, priceMinor: 100, paidMinor: 100 }],
      }
      const opened = await open(csvOf(tableOf(profile, [order])))
      expect(Object.values(opened.statuses), JSON.stringify(one.cells)).toEqual([{ state: one.state, count: 1 }])
      expect(opened.unknownStatuses).toEqual([])
    }
  })
})

describe('an order', () => {
  const first = async (file: string, orderNo: string) => {
    const opened = await openExport({ bytes: bytesOf(file), fileName: file, asOf: Date.UTC(2026, 9, 1) })
    return opened.orders.find((order) => order.orderNo === orderNo)
  }

  test('keeps masked values and drops ciphertext', async () => {
    expect(await first('taobao-orders-legacy.csv', '2901234567890123402')).toMatchObject({
      recipient: '陈*平',
      phone: '138****8002',
      buyerNick: 'tb_haoyun',
      buyerMessage: '要藏青色',
      trackingNo: 'ZT200002',
    })
    const douyin = await first('douyin-orders.csv', '6917926768823643751')
    expect(douyin).not.toHaveProperty('recipient')
    expect(douyin).not.toHaveProperty('phone')
    expect(douyin).not.toHaveProperty('address')
  })

  test('reads the day out of the number when the file leaves it out', async () => {
    expect((await first('pdd-orders.csv', '260919-323456789012345'))?.placedAt).toBe(
      Date.parse('2026-09-19T00:00:00+08:00'),
    )
    expect((await first('pdd-orders.csv', '260921-123456789012345'))?.shipBy).toBe(
      Date.parse('2026-09-23T20:11:05+08:00'),
    )
  })

  test('takes name, phone and address apart where one cell holds them', async () => {
    expect(await first('tmall-orders-2022plus.csv', '3000000000000000001')).toMatchObject({
      recipient: '王芳',
      phone: '13700137000',
      address: '江苏省 南京市 鼓楼区 中山路 8 号',
    })
  })

  test('splits joined titles only where the counts agree', async () => {
    expect(
      (await first('taobao-orders-legacy.csv', '2901234567890123402'))?.items.map(({ title, quantity }) => [
        title,
        quantity,
      ]),
    ).toEqual([
      ['纯棉短袖T恤', 1],
      ['冰丝防晒衣', 1],
    ])
    expect((await first('youzan-orders.csv', 'E20260902101010000002'))?.items).toHaveLength(1)
  })

  test('counts refunded lines and leaves the rest paid', async () => {
    expect(await first('douyin-orders.csv', '6917926768823643751')).toMatchObject({
      totalMinor: 4890,
      paidMinor: 4890,
      refundedMinor: 2000,
    })
    expect(await first('douyin-orders.csv', '6917926768823643770')).toMatchObject({
      totalMinor: 1000,
      paidMinor: 0,
      refundedMinor: 0,
    })
  })

  test('holds what the buyer paid beside the item prices', async () => {
    expect((await first('amazon-all-orders-jp.txt', '250-1234567-1234567'))?.paidMinor).toBe(
      2980 + 298 - 300 + 1600 + 160,
    )
    expect((await first('etsy-sold-order-items.csv', '3001'))?.paidMinor).toBe(1812)
  })

  test('gathers lines that stand apart in the file', async () => {
    const order = await first('etsy-sold-order-items.csv', '3001')
    expect(order?.items.map(({ title }) => title)).toEqual(['Sunset Fox | Greeting Card', 'Sunset Fox | Sticker'])
    expect(order?.items[1]?.attributes).toEqual({ 颜色: 'Navy', 尺码: 'L' })
  })

  test('carries its facts as true at the file’s time, never before its newest event', async () => {
    const order = await first('pdd-orders.csv', '260918-223456789012345')
    expect(order?.states).toEqual([
      { state: 'refunded', raw: '已收货 / 退款成功', source: 'file', asOf: Date.UTC(2026, 9, 1) },
    ])
    expect(
      order?.events.map(({ type, at, asOf }) => [type, at === null ? null : new Date(at).toISOString(), asOf]),
    ).toEqual([
      ['paid', '2026-09-18T00:00:00.000Z', Date.UTC(2026, 9, 1)],
      ['shipped', '2026-09-18T11:00:00.000Z', Date.UTC(2026, 9, 1)],
      ['completed', '2026-09-22T02:00:00.000Z', Date.UTC(2026, 9, 1)],
      ['refunded', null, Date.UTC(2026, 9, 1)],
    ])
    const early = await openExport({ bytes: bytesOf('pdd-orders.csv'), fileName: 'x', asOf: 5 })
    expect(early.asOf).toBe(Date.parse('2026-09-22T10:00:00+08:00'))
  })
})

describe('rows', () => {
  const head = '订单编号,总金额,买家实际支付金额,收货地址 ,订单创建时间,订单付款时间 ,退款金额\r\n'
  const good = (no: string) => `${no},10,10,上海,2026-02-21 00:00:00,2026-02-21 00:00:01,0\r\n`
  const faults = ({ rejected }: OpenedExport) => rejected.map(({ line, code }) => [line, code])

  test('with faults are put aside with their line, the others go on', async () => {
    const opened = await open(
      `${head}${good('1')}2,10,10,"上\r\n海",昨天,,0\r\n${good('3')},10,10,上海,2026-02-21,,0\r\n1.23E+18,10,10,x,2026-02-21,,0\r\n6,10,10,x,2026-02-21,,0,移位\r\n7,一百,10,x,2026-02-21,,0\r\n8,10,10,x,,,0\r\n${good('9')}`,
    )
    expect(faults(opened)).toEqual([
      [3, 'bad-date'],
      [6, 'no-order-no'],
      [7, 'rounded-order-no'],
      [8, 'extra-cells'],
      [9, 'bad-amount'],
      [10, 'no-date'],
    ])
    expect(opened.rejected[0]).toMatchObject({
      values: { column: '订单创建时间', value: '昨天' },
      raw: '2\t10\t10\t"上\r\n海"\t昨天\t\t0',
    })
    expect(opened.orders.map(({ orderNo }) => orderNo)).toEqual(['1', '3', '9'])
    expect(opened.rowCount).toBe(9)
  })

  test('of an order with one bad line wait together', async () => {
    const table =
      '主订单编号,子订单编号,选购商品,商品数量,订单应付金额,订单提交时间,订单状态\n1,1,a,1,5,2026-01-01,已发货\n1,2,b,1,五,2026-01-01,已发货\n2,3,c,1,6,2026-01-01,已发货\n'
    const opened = await open(table)
    expect(faults(opened)).toEqual([
      [2, 'order-incomplete'],
      [3, 'bad-amount'],
    ])
    expect(opened.totals.paidMinor).toBe(600)
  })

  test('with a quote that never closes cost one line', async () => {
    const opened = await open(`${head}${good('1')}2,10,10,"上海,2026-02-21,,0\r\n${good('3')}${good('4')}`)
    expect(faults(opened)).toEqual([[3, 'open-quote']])
    expect(opened.orderCount).toBe(3)
  })

  test('with a cell beyond 64 KB are refused, not cut', async () => {
    const opened = await open(`${head}1,10,10,${'海'.repeat(70_000)},2026-02-21,,0\r\n${good('2')}`)
    expect(faults(opened)).toEqual([[2, 'long-cell']])
    expect(opened.orderCount).toBe(1)
  })

  test('come in the same batches every time', async () => {
    const opened = await open(head + Array.from({ length: 25 }, (_, i) => good(String(i))).join(''))
    expect([...opened.batches(0, 10)].map((batch) => batch.length)).toEqual([10, 10, 5])
    expect([...opened.batches(20, 10)].flat().map(({ orderNo }) => orderNo)).toEqual(['20', '21', '22', '23', '24'])
  })

  test('with unknown words keep the state that their dates tell', async () => {
    const opened = await open(
      '订单号,订单状态,用户实付金额(元),商家实收金额(元),支付时间,发货时间\n260921-1,神秘状态,5,5,2026-09-21 10:00:00,2026-09-22 10:00:00\n',
    )
    expect(opened.statuses).toEqual({ 神秘状态: { state: 'shipped', count: 1 } })
    expect(opened.unknownStatuses).toEqual(['神秘状态'])
  })

  test('that share a word and differ in state are counted apart', async () => {
    const opened = await open(
      '订单编号,买家会员名,买家实际支付金额,订单状态,订单创建时间,订单付款时间,宝贝标题\n1,a,0,交易关闭,2026-01-01,,x\n2,a,5,交易关闭,2026-01-01,2026-01-01,x\n3,a,0,交易关闭,2026-01-01,,x\n',
    )
    expect(opened.statuses).toEqual({
      交易关闭: { state: 'closed', count: 2 },
      '交易关闭 (refunded)': { state: 'refunded', count: 1 },
    })
    expect(opened.orders[1]).toMatchObject({ paidMinor: 500, refundedMinor: 500 })
  })

  test('take the currency of the sign, a bare $ as the site means it', async () => {
    const shopee = (amount: string) =>
      open(
        `訂單編號,訂單狀態,買家帳號,訂單成立日期,商品名稱,數量,買家總支付金額\nA1,待出貨,b,2026-09-01,x,1,${amount}\n`,
      )
    expect((await shopee('$650')).currency).toBe('TWD')
    expect((await shopee('RM65.00')).currency).toBe('MYR')
  })

  test('never bring prototype keys', async () => {
    const opened = await open(
      '订单号,订单状态,用户实付金额(元),商家实收金额(元),支付时间,商品,商品规格\n260921-1,__proto__,5,5,2026-09-21 10:00:00,__proto__,__proto__:1;constructor:2\n',
    )
    const [order] = opened.orders
    expect(Object.keys(opened.statuses)).toEqual(['“__proto__”'])
    expect(Object.keys(order?.items[0]?.attributes ?? {})).toEqual(['规格'])
    expect(({} as Record<string, unknown>)['1']).toBeUndefined()
  })
})

describe('the header', () => {
  test('may stand below titles and hold guards, tabs and spaces', async () => {
    const opened = await open(
      '店铺订单\n导出时间：2026-09-22\n\n"="&1"\n\uFEFF\t订单编号 ,"=""总金额""",买家实际支付金额,收货地址 ,订单创建时间,订单付款时间 ,退款金额\n1,10,10,x,2026-02-21,,0\n',
    )
    expect([opened.profile.id, opened.orderCount]).toEqual(['tmall-order-report', 1])
  })

  test('tells day from month by the file itself', async () => {
    const head = 'Order ID,Order Status,Order Substatus,SKU Unit Original Price,Quantity,Order Amount,Created Time\n'
    const row = (no: number, date: string) => `57646141303878500${no},Completed,,1,1,5,${date}\n`
    const placed = async (text: string) =>
      (await open(head + text)).orders.map(({ placedAt }) => new Date(placedAt).toISOString().slice(0, 10))
    expect(await placed(row(1, '10/05/2026 12:00:00') + row(2, '05/21/2026 12:00:00'))).toEqual([
      '2026-10-05',
      '2026-05-21',
    ])
    expect(await placed(row(1, '10/05/2026 12:00:00') + row(2, '21/05/2026 12:00:00'))).toEqual([
      '2026-05-10',
      '2026-05-21',
    ])
    // The one date that tells stands far below the rows that are looked at first.
    const many = Array.from(
      { length: 2500 },
      (_, i) => `5${String(i).padStart(17, '0')},Completed,,1,1,5,10/05/2026 12:00:00\n`,
    ).join('')
    expect((await placed(many + row(2, '05/21/2026 12:00:00')))[0]).toBe('2026-10-05')
  })

  test('may be chosen by hand, and says what it lacks', async () => {
    await expect(open('订单编号,总金额\n1,2\n', { profileId: 'pdd-orders' })).rejects.toThrow(
      '订单状态、用户实付金额(元)',
    )
    await expect(open('a,b\n1,2\n', { profileId: 'nonsense' })).rejects.toThrow(FileFault)
    const own = {
      ...(profileById('tmall-order-report') as (typeof PROFILES)[number]),
      id: 'own',
      columns: { orderNo: ['No'], paid: ['Sum'], placedAt: ['Day'] },
      required: ['orderNo' as const],
      marks: [],
      never: [],
    }
    expect((await open('No,Sum,Day\n7,1.50,2026-01-01\n', { profile: own })).totals.paidMinor).toBe(150)
  })
})

describe('a file that is no order export', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a picture', png, 'not-text'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old-excel'],
    ['a web page', utf8('<html><body><table><tr><td>订单号</td></tr></table></body></html>'), 'html-table'],
    ['a shopping list', utf8('milk,2\nbread,1\n'), 'unknown-export'],
    ['prose', utf8('订单号是什么？\n我不知道。\n'), 'unknown-export'],
    ['noise', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251), 'not-text'],
    [
      'a header alone',
      utf8('订单编号,总金额,买家实际支付金额,收货地址 ,订单创建时间,订单付款时间 ,退款金额\n'),
      'no-rows',
    ],
    [
      'quotes everywhere',
      utf8(`订单编号,总金额,买家实际支付金额,收货地址 ,订单创建时间,退款金额\n${'1,1,1,"x,2026-01-01,0\n'.repeat(61)}`),
      'open-quotes',
    ],
  ])('%s is refused', async (_, bytes, code) => {
    await expect(openExport({ bytes, fileName: 'x.csv' })).rejects.toMatchObject({ name: 'FileFault', code })
  })

  test('even in another encoding', async () => {
    const bytes = new Uint8Array(iconv.encode('买菜清单,数量\n白菜,2\n', 'gbk'))
    await expect(openExport({ bytes, fileName: 'x.csv' })).rejects.toMatchObject({ code: 'unknown-export' })
  })
})
