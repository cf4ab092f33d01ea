/** Tmall's seven-column order report: amounts and two dates, no status word, no buyer. */
import { defineExport } from '../profile'

export const tmallOrderReport = defineExport({
  id: 'tmall-order-report',
  marketplace: 'taobao',
  name: {
    'zh-CN': '天猫 订单报表（七列）',
    'zh-TW': '天貓 訂單報表（七欄）',
    en: 'Tmall order report (seven columns)',
  },
  sure: 'high',
  columns: {
    orderNo: ['订单编号'],
    total: ['总金额'],
    paid: ['买家实际支付金额'],
    refunded: ['退款金额'],
    placedAt: ['订单创建时间'],
    paidAt: ['订单付款时间'],
  },
  address: { parts: [['收货地址']], separator: '' },
  ignored: [],
  required: ['orderNo', 'total', 'paid', 'refunded', 'placedAt'],
  marks: ['退款金额'],
  never: ['订单状态', '宝贝标题', '商品标题', '支付单号', '买家会员名'],
  amounts: { total: 'order', paid: 'order', refunded: 'order', freight: 'order' },
  paidMeans: 'received',
  currency: 'CNY',
  dates: ['ymd', 'serial', 'mdy'],
  timeZone: 'Asia/Shanghai',
  // No column tells whether the goods have gone out: paid and unpaid are counted, never stated over what another file knows.
  rules: [
    { refund: 'full', state: 'refunded', says: '退款金额 = 实际支付' },
    { has: ['paidAt'], state: 'paid', says: '有付款时间', weak: true },
    { lacks: ['paidAt'], state: 'unpaid', says: '无付款时间', weak: true },
  ],
  wordColumns: [],
  rowIsOrder: true,
})
