/** The fixtures beside this file: made-up orders in the shape of each export, with what must come out of them. */
import type { OrderState } from '../../lib/orders/order'

export interface Fixture {
  file: string
  /** As iconv-lite names it; `xlsx` for a workbook. */
  encoding: string
  delimiter?: string
  /** Lines before the header, written as they are. */
  preamble?: string[]
  header: string
  rows: string[][]
  footer?: string[]
  expected: {
    profile: string
    encoding: string
    rows: number
    orders: number
    buyers: number
    currency: string
    paidMinor: number
    refundedMinor: number
    states: Record<string, OrderState>
    rejectedLines?: number[]
  }
}

const TAB = '\t'
const tmallReport = '订单编号,总金额,买家实际支付金额,收货地址 ,订单创建时间,订单付款时间 ,退款金额'
const tiktok =
  'Order ID,Order Status,Order Substatus,Cancelation/Return Type,SKU ID,Seller SKU,Product Name,Variation,Quantity,SKU Unit Original Price,Order Amount,Order Refund Amount,Created Time,Paid Time,Shipped Time,Delivered Time,Cancelled Time,Tracking ID,Buyer Username,Recipient,Phone #,Taxes,Small Order Fee'

export const FIXTURES: Fixture[] = [
  {
    file: 'taobao-orders-legacy.csv',
    encoding: 'gbk',
    header:
      '订单编号,买家会员名,买家支付宝账号,买家应付货款,买家应付邮费,总金额,买家实际支付金额,订单状态,买家留言,收货人姓名,收货地址 ,联系电话,联系手机,订单创建时间,订单付款时间 ,宝贝标题 ,宝贝种类 ,物流单号 ,物流公司,订单备注,宝贝总数量,订单关闭原因,修改后的sku',
    rows: [
      ['="2901234567890123401"', '晴天小铺88', 'a***@qq.com', '129.00', '0.00', '129.00', '129.00', '交易成功', '', '林晓', '浙江省 杭州市 西湖区 文三路 1 号', "'", "'13800138001", '2026-09-01 10:00:00', '2026-09-01 10:02:11', '法式碎花连衣裙', '1', 'No:YT100001', '圆通速递', '老客户', '1', '订单未关闭', ''],
      ['="2901234567890123402"', 'tb_haoyun', '', '58.00', '6.00', '64.00', '64.00', '卖家已发货，等待买家确认', '要藏青色', '陈*平', '上海上海市浦东新区****', '', '138****8002', '2026-09-20 21:15:09', '2026-09-20 21:15:30', '纯棉短袖T恤，冰丝防晒衣', '2', 'No:ZT200002', '中通快递', '', '2', '订单未关闭', '颜色分类:藏青色;尺码:L'],
      ['="2901234567890123403"', 'tb_haoyun', '', '99.00', '0.00', '99.00', '0.00', '交易关闭', '', '陈*平', '上海上海市浦东新区****', '', '', '2026-09-02 08:00:00', '', '纯棉短袖T恤', '1', '', '', '', '1', '买家未付款', ''],
      ['="2901234567890123404"', '晴天小铺88', '', '88.00', '0.00', '88.00', '88.00', '交易关闭', '', '林晓', '浙江省 杭州市', '', '13800138001', '2026-09-05 12:00:00', '2026-09-05 12:01:00', '牛仔裤', '1', '', '', '', '1', '退款', ''],
      ['="2901234567890123405"', '阿宝', '', '39.90', '0.00', '39.90', '0.00', '等待买家付款', '', '阿宝', '广东省 广州市', '', '13900139000', '2026-09-21 09:00:00', '', '袜子五双装', '1', '', '', '', '1', '订单未关闭', ''],
      ['="2901234567890123406"', '阿宝', '', '三十', '0.00', '30.00', '三十', '交易成功', '', '阿宝', '广东省', '', '', '2026-09-21 09:00:00', '', '袜子', '1', '', '', '', '1', '', ''],
    ],
    expected: {
      profile: 'taobao-orders-legacy', encoding: 'gb18030', rows: 6, orders: 5, buyers: 3, currency: 'CNY', paidMinor: 28100, refundedMinor: 8800, rejectedLines: [7],
      states: { '2901234567890123401': 'completed', '2901234567890123402': 'shipped', '2901234567890123403': 'closed', '2901234567890123404': 'refunded', '2901234567890123405': 'unpaid' },
    },
  },
  {
    file: 'tmall-orders-2022plus.csv',
    encoding: 'utf8',
    header: '订单编号,支付单号,买家应付货款,总金额,订单状态,收货地址,订单创建时间,商品标题',
    rows: [
      ['3000000000000000001', '20260901220014', '199.00', '199.00', '交易成功', '王芳，86-13700137000，江苏省 南京市 鼓楼区 中山路 8 号', '2026-09-01 11:00:00', '加绒卫衣'],
      ['3000000000000000002', '', '45.00', '45.00', '交易关闭', '李四，86-13600136000，四川省 成都市', '2026-09-03 11:00:00', '保温杯'],
    ],
    expected: { profile: 'tmall-orders-2022plus', encoding: 'utf-8', rows: 2, orders: 2, buyers: 0, currency: 'CNY', paidMinor: 24400, refundedMinor: 0, states: { '3000000000000000001': 'completed', '3000000000000000002': 'closed' } },
  },
  {
    file: 'tmall-order-report.csv',
    encoding: 'utf8',
    header: tmallReport,
    rows: [
      ['1', '178.8', '0', '上海', '2026-02-21 00:00:00', '', '0'],
      ['2', '21', '21', '内蒙古自治区', '2026-02-20 23:59:54', '2026-02-21 00:00:02', '0'],
      ['3', '37', '37', '安徽省', '2026-02-20 23:59:35', '2026-02-20 23:59:52', '37'],
      ['4', '157.5', '157.5', '湖南省', '2026-02-20 23:58:34', '2026-02-20 23:58:44', '57.5'],
    ],
    expected: { profile: 'tmall-order-report', encoding: 'utf-8', rows: 4, orders: 4, buyers: 0, currency: 'CNY', paidMinor: 21550, refundedMinor: 9450, states: { '1': 'unpaid', '2': 'paid', '3': 'refunded', '4': 'paid' } },
  },
  {
    file: 'pdd-orders.csv',
    encoding: 'utf8-bom',
    header:
      '商品,订单号,订单状态,商品数量(件),支付时间,承诺发货时间,发货时间,确认收货时间,商品id,商品规格,样式ID,商家备注,买家留言,售后状态,订单成交时间,商品总价(元),邮费(元),店铺优惠折扣(元),用户实付金额(元),商家实收金额(元),快递单号,快递公司,省,市,区,街道/镇',
    rows: [
      [`${TAB}加绒打底裤女`, `${TAB}260921-123456789012345`, '待发货', '2', '2026-09-21 20:11:05', '2026-09-23 20:11:05', '', '', '100200300', '黑色,XL', '900', '', '发圆通', '无售后或售后取消', '2026-09-21 20:11:05', '59.80', '0.00', '10.00', '49.80', '49.80', '', '', '****', '****', '', ''],
      ['加绒打底裤女', '260918-223456789012345', '已收货', '1', '2026-09-18 08:00:00', '', '2026-09-18 19:00:00', '2026-09-22 10:00:00', '100200300', '灰色,M', '901', '', '', '退款成功', '', '29.90', '0.00', '0.00', '29.90', '29.90', 'SF300003', '顺丰', '浙江省', '杭州市', '余杭区', ''],
      ['保温杯', '260919-323456789012345', '已取消', '1', '', '', '', '', '100200301', '白色', '902', '', '', '无售后或售后取消', '', '19.90', '0.00', '0.00', '19.90', '19.90', '', '', '', '', '', ''],
      ['保温杯', '2.60919E+21', '待发货', '1', '', '', '', '', '100200301', '白色', '902', '', '', '', '', '19.90', '0.00', '0.00', '19.90', '19.90', '', '', '', '', '', ''],
    ],
    expected: {
      profile: 'pdd-orders', encoding: 'utf-8', rows: 4, orders: 3, buyers: 0, currency: 'CNY', paidMinor: 9960, refundedMinor: 2990, rejectedLines: [5],
      states: { '260921-123456789012345': 'paid', '260918-223456789012345': 'refunded', '260919-323456789012345': 'closed' },
    },
  },
  {
    file: 'douyin-orders.csv',
    encoding: 'utf8-bom',
    header: '主订单编号,子订单编号,选购商品,商品规格,商品数量,商家编码,订单应付金额,运费,收件人,收件人手机号,详细地址,订单提交时间,商家备注,订单完成时间,订单状态,售后状态,取消原因,发货时间,承诺发货时间',
    rows: [
      [`${TAB}6917926768823643751`, `${TAB}6917926768823643751`, `${TAB}辣条`, `${TAB}1袋`, '1', `${TAB}A1`, '28.90', '0.00', '##密文', '$$密文', '##密文', '2026-09-22 00:54:10', '-', '2026-09-24 13:18:29', '已完成', '-', '', '2026-09-22 08:53:45', '-'],
      [`${TAB}6917926768823643751`, `${TAB}6917926768823643752`, `${TAB}豆干`, `${TAB}2袋`, '2', `${TAB}A2`, '20.00', '0.00', '##密文', '$$密文', '##密文', '2026-09-22 00:54:10', '-', '2026-09-24 13:18:29', '已完成', '退款成功', '', '2026-09-22 08:53:45', '-'],
      [`${TAB}6917926768823643760`, `${TAB}6917926768823643760`, `${TAB}豆干`, `${TAB}1袋`, '1', `${TAB}A2`, '10.00', '0.00', '##密文', '$$密文', '##密文', '2026-09-25 10:00:00', '-', '-', '待发货', '-', '', '-', '2026-09-27 10:00:00'],
      [`${TAB}6917926768823643770`, `${TAB}6917926768823643770`, `${TAB}豆干`, `${TAB}1袋`, '1', `${TAB}A2`, '10.00', '0.00', '##密文', '$$密文', '##密文', '2026-09-25 11:00:00', '-', '-', '已关闭', '-', '超时未支付', '-', '-'],
    ],
    expected: {
      profile: 'douyin-orders', encoding: 'utf-8', rows: 4, orders: 3, buyers: 0, currency: 'CNY', paidMinor: 6890, refundedMinor: 2000,
      states: { '6917926768823643751': 'completed', '6917926768823643760': 'paid', '6917926768823643770': 'closed' },
    },
  },
  {
    file: 'jd-orders.csv',
    encoding: 'gbk',
    header: '订单号,商品ID,商品名称,订购数量,支付方式,下单时间,京东价,订单金额,结算金额,余额支付,应付金额,订单状态,订单类型,下单帐号,客户姓名,客户地址,联系电话,订单备注,商家备注,商家备注等级（等级1-5为由高到低）,运费金额,付款确认时间,订单完成时间',
    rows: [
      ['300012345601', '10001', '电饭煲', '1', '在线支付', '2026-08-01 09:00:00', '299.00', '358.00', '348.00', '0.00', '348.00', '完成', 'SOP', 'jd_user_a', '周先生', '北京朝阳区', '1******6198', '', '', '', '0.00', '2026-08-01 09:01:00', '2026-08-06 12:00:00'],
      ['300012345601', '10002', '蒸笼', '2', '在线支付', '2026-08-01 09:00:00', '29.50', '358.00', '348.00', '0.00', '348.00', '完成', 'SOP', 'jd_user_a', '周先生', '北京朝阳区', '1******6198', '', '', '', '0.00', '2026-08-01 09:01:00', '2026-08-06 12:00:00'],
      ['300012345602', '10001', '电饭煲', '1', '在线支付', '2026-09-20 09:00:00', '299.00', '299.00', '299.00', '0.00', '299.00', '(删除)', 'SOP', 'jd_user_b', '吴女士', '天津', '1******6199', '', '', '', '0.00', '', ''],
    ],
    expected: { profile: 'jd-orders', encoding: 'gb18030', rows: 3, orders: 2, buyers: 2, currency: 'CNY', paidMinor: 64700, refundedMinor: 0, states: { '300012345601': 'completed', '300012345602': 'closed' } },
  },
  {
    file: 'kuaishou-orders.xlsx',
    encoding: 'xlsx',
    header: '订单号,订单创建时间,订单状态,实付款,成交数量,商品名称,商品ID,商品规格,SKU编码,商品单价,售后状态,订单备注,预售/承诺发货时间,订单载体,CPS达人ID,收货人姓名,收货人电话,收货地址-省,收货地址-市,收货地址-区,发货时间,快递单号,快递公司',
    rows: [
      ['2426000000000001', '2026/09/20 12:00:00', '待收货', '45.00', '1', '红薯干', '778', '规格:500g', 'K1', '45.00', '', '', '2026/09/22 12:00:00', '直播', '', '李**', '139****0001', '山东省', '济南市', '历下区', '2026/09/21 08:00:00', 'KS1', '韵达'],
      ['2426000000000002', '2026/09/10 12:00:00', '交易成功', '90.00', '2', '红薯干', '778', '规格:500g', 'K1', '45.00', '售后成功', '', '', '直播', '', '李**', '139****0001', '山东省', '济南市', '历下区', '2026/09/11 08:00:00', 'KS2', '韵达'],
    ],
    expected: { profile: 'kuaishou-orders', encoding: 'xlsx', rows: 2, orders: 2, buyers: 0, currency: 'CNY', paidMinor: 13500, refundedMinor: 9000, states: { '2426000000000001': 'shipped', '2426000000000002': 'refunded' } },
  },
  {
    file: 'xiaohongshu-orders.xlsx',
    encoding: 'xlsx',
    header: '订单号,订单状态,售后状态,商家应收金额(元)(支付金额),SKU名称,SKU件数,规格名称,下单时间,支付时间,达人ID,省',
    rows: [
      ['P700000000000000001', '已发货', '', '128.00', '羊绒围巾', '1', '颜色:燕麦色', '2026-09-15 20:00:00', '2026-09-15 20:00:30', '', '上海市'],
      ['P700000000000000001', '已发货', '', '59.00', '毛线帽', '1', '颜色:黑色', '2026-09-15 20:00:00', '2026-09-15 20:00:30', '', '上海市'],
      ['P700000000000000002', '已取消', '', '128.00', '羊绒围巾', '1', '颜色:驼色', '2026-09-16 20:00:00', '', '', '北京市'],
    ],
    expected: { profile: 'xiaohongshu-orders', encoding: 'xlsx', rows: 3, orders: 2, buyers: 0, currency: 'CNY', paidMinor: 31500, refundedMinor: 0, states: { P700000000000000001: 'shipped', P700000000000000002: 'closed' } },
  },
  {
    file: '1688-orders.xlsx',
    encoding: 'xlsx',
    header: '订单编号,买家公司名,买家会员名,卖家公司名,货品总价(元),运费(元),实付款(元),订单状态,订单创建时间,订单付款时间,收货人姓名,收货地址,联系手机,货品标题,单价(元),数量,型号,物流公司,运单号',
    rows: [
      ['2000000000000000001', '义乌某贸易', 'yiwu_buyer', '我们公司', '500.00', '20.00', '520.00', '交易成功', '2026-07-01 10:00:00', '2026-07-01 10:05:00', '赵老板', '浙江省 义乌市', '13500135000', '收纳盒', '4.00', '100', '大号', '安能', 'AN1'],
      ['', '', '', '', '', '', '', '', '', '', '', '', '', '衣架', '1.00', '100', '白色', '', ''],
      ['2000000000000000002', '', 'other_buyer', '我们公司', '80.00', '0.00', '80.00', '退款中', '2026-09-01 10:00:00', '2026-09-01 10:05:00', '钱先生', '江苏省', '', '衣架', '1.00', '80', '黑色', '', ''],
    ],
    expected: { profile: '1688-orders', encoding: 'xlsx', rows: 3, orders: 2, buyers: 2, currency: 'CNY', paidMinor: 60000, refundedMinor: 0, states: { '2000000000000000001': 'completed', '2000000000000000002': 'refunding' } },
  },
  {
    file: 'youzan-orders.csv',
    encoding: 'utf16le',
    delimiter: '\t',
    header: '订单号\t买家付款时间\t收货人手机号/提货人手机号\t全部商品名称\t商品种类数\t订单实付金额\t订单状态\t买家备注\t商家订单备注',
    rows: [['E20260901101010000001', '2026-09-01 10:10:30', '13400134000', '手工月饼礼盒', '1', '168.00', '交易成功', '不要辣', ''], ['E20260902101010000002', '2026-09-02 10:10:30', '13400134001', '手工月饼礼盒;茶叶', '2', '268.00', '待发货', '', '加贺卡']],
    expected: { profile: 'youzan-orders', encoding: 'utf-16le', rows: 2, orders: 2, buyers: 0, currency: 'CNY', paidMinor: 43600, refundedMinor: 0, states: { E20260901101010000001: 'completed', E20260902101010000002: 'paid' } },
  },
  {
    file: 'shopee-orders-id.xlsx',
    encoding: 'xlsx',
    header: 'No. Pesanan,Status Pesanan,Status Pembatalan/ Pengembalian,No. Resi,Alasan Pembatalan,Waktu Pesanan Dibuat,Waktu Pembayaran Dilakukan,Nama Produk,Nama Variasi,Harga Setelah Diskon,Jumlah,Returned quantity,Total Pembayaran,Username (Pembeli),Nama Penerima,No. Telepon,Alamat Pengiriman,Kota/Kabupaten,Provinsi,Waktu Pesanan Selesai',
    rows: [
      ['2609ABCDEF0001', 'Selesai', '', 'JX1', '', '2026-09-01 10:00', '2026-09-01 10:01', 'Kaos Polos', 'Hitam,L', '75.000', '2', '0', '165.000', 'pembeli_satu', 'Budi', '******12', 'Jl. Merdeka 1', 'KOTA BANDUNG', 'JAWA BARAT', '2026-09-06 12:00'],
      ['2609ABCDEF0001', 'Selesai', '', 'JX1', '', '2026-09-01 10:00', '2026-09-01 10:01', 'Topi', 'Merah', '15.000', '1', '0', '165.000', 'pembeli_satu', 'Budi', '******12', 'Jl. Merdeka 1', 'KOTA BANDUNG', 'JAWA BARAT', '2026-09-06 12:00'],
      ['2609ABCDEF0002', 'Batal', '', '', 'Dibatalkan oleh Pembeli', '2026-09-02 10:00', '', 'Topi', 'Biru', '15.000', '1', '0', '27.500', 'pembeli_dua', 'Sari', '******34', 'Jl. Mawar 2', 'KOTA MEDAN', 'SUMATERA UTARA', ''],
    ],
    expected: { profile: 'shopee-orders', encoding: 'xlsx', rows: 3, orders: 2, buyers: 2, currency: 'IDR', paidMinor: 192500, refundedMinor: 0, states: { '2609ABCDEF0001': 'completed', '2609ABCDEF0002': 'closed' } },
  },
  {
    file: 'shopee-orders-tw.csv',
    encoding: 'big5',
    header: '訂單編號,訂單狀態,不成立原因,退貨 / 退款狀態,買家帳號,訂單成立日期,商品總價,買家支付運費,買家總支付金額,商品名稱,商品選項名稱,商品活動價格,數量,收件地址,收件者電話,收件者姓名,寄送方式,付款方式,最晚出貨日期,包裹查詢號碼,買家付款時間,實際出貨時間,訂單完成時間,買家備註,備註',
    rows: [
      ['2609TW00000001', '待出貨', '', '', 'tw_buyer', '2026-09-20 12:00', '590', '60', '650', '法式碎花洋裝', '藏青色,L', '590', '1', '台北市大安區', '09******12', '陳小姐', '7-ELEVEN', '信用卡', '2026-09-23 23:59', '', '2026-09-20 12:01', '', '', '請附發票', ''],
      ['2609TW00000002', '不成立', '買家取消', '', 'tw_buyer2', '2026-09-18 12:00', '1,290', '0', '1,290', '毛呢大衣', '駝色,M', '1,290', '1', '台中市', '09******13', '林先生', '全家', '貨到付款', '', '', '', '', '', '', ''],
    ],
    expected: { profile: 'shopee-orders', encoding: 'big5', rows: 2, orders: 2, buyers: 2, currency: 'TWD', paidMinor: 194000, refundedMinor: 0, states: { '2609TW00000001': 'paid', '2609TW00000002': 'closed' } },
  },
  {
    file: 'tiktok-shop-orders-us.csv',
    encoding: 'utf8-bom',
    header: tiktok,
    rows: [
      ['Platform unique order ID.', 'Order status', 'Order substatus', 'Type of cancelation or return', 'SKU ID', 'Seller SKU', 'Name of product', 'Variation of SKU', 'Quantity of SKU', 'Original price', 'Order amount', 'Refund', 'Time created', 'Time paid', 'Shipped', 'Delivered', 'Cancelled', 'Tracking', 'Username', 'Recipient', 'Phone', 'Taxes', 'Fee'],
      [`576461413038785001${TAB}`, 'Completed', 'Completed', '', '1729', 'S1', 'Lip Tint', 'Rose', '1', '9.99', '21.58', '21.58', `09/22/2026 8:15:00 AM${TAB}`, '09/22/2026 8:15:10 AM', '09/23/2026 1:00:00 PM', '09/26/2026 1:00:00 PM', '', 'TBA1', 'user_one', 'A** B**', '(+1)2******12', '1.60', '0'],
      [`576461413038785001${TAB}`, 'Completed', 'Completed', '', '1730', 'S2', 'Brow Gel', 'Clear', '1', '9.99', '21.58', '21.58', `09/22/2026 8:15:00 AM${TAB}`, '09/22/2026 8:15:10 AM', '09/23/2026 1:00:00 PM', '09/26/2026 1:00:00 PM', '', 'TBA1', 'user_one', 'A** B**', '(+1)2******12', '1.60', '0'],
      [`576461413038785002${TAB}`, 'To ship', 'Awaiting shipment', '', '1729', 'S1', 'Lip Tint', 'Rose', '2', '9.99', '19.98', '0', `09/28/2026 12:30:00 AM${TAB}`, '09/28/2026 12:30:05 AM', '', '', '', '', 'user_two', 'C** D**', '(+1)3******34', '1.60', '0'],
    ],
    expected: { profile: 'tiktok-shop-orders', encoding: 'utf-8', rows: 3, orders: 2, buyers: 2, currency: 'USD', paidMinor: 4156, refundedMinor: 2158, states: { '576461413038785001': 'refunded', '576461413038785002': 'paid' } },
  },
  {
    file: 'amazon-all-orders-jp.txt',
    encoding: 'shift_jis',
    delimiter: '\t',
    header:
      'amazon-order-id\tmerchant-order-id\tpurchase-date\tlast-updated-date\torder-status\tfulfillment-channel\tsales-channel\torder-channel\turl\tship-service-level\tproduct-name\tsku\tasin\titem-status\tquantity\tcurrency\titem-price\titem-tax\tshipping-price\tshipping-tax\tgift-wrap-price\tgift-wrap-tax\titem-promotion-discount\tship-promotion-discount\tship-city\tship-state\tship-postal-code\tship-country\tpromotion-ids',
    rows: [
      ['250-1234567-1234567', '', '2026-08-01T10:00:00+09:00', '', 'Shipped', 'Merchant', 'Amazon.co.jp', '', '', 'Standard', 'ステンレス水筒 500ml', 'B-1', 'B000000001', 'Shipped', '1', 'JPY', '2980', '298', '0', '', '', '', '300', '', '渋谷区', '東京都', '150-0001', 'JP', ''],
      ['250-1234567-1234567', '', '2026-08-01T10:00:00+09:00', '', 'Shipped', 'Merchant', 'Amazon.co.jp', '', '', 'Standard', '保冷ケース', 'B-2', 'B000000002', 'Shipped', '2', 'JPY', '1600', '160', '', '', '', '', '', '', '渋谷区', '東京都', '150-0001', 'JP'],
      ['250-7654321-7654321', '', '2026-08-03T10:00:00+09:00', '', 'Cancelled', 'Merchant', 'Amazon.co.jp', '', '', 'Standard', '保冷ケース', 'B-2', 'B000000002', 'Cancelled', '0', 'JPY', '', '', '', '', '', '', '', '', '大阪市', '大阪府', '530-0001', 'JP', ''],
    ],
    expected: { profile: 'amazon-all-orders', encoding: 'shift_jis', rows: 3, orders: 2, buyers: 0, currency: 'JPY', paidMinor: 4580, refundedMinor: 0, states: { '250-1234567-1234567': 'shipped', '250-7654321-7654321': 'closed' } },
  },
  {
    file: 'ebay-orders-de.csv',
    encoding: 'utf8-bom',
    delimiter: ';',
    preamble: [''],
    header: 'Verkaufsprotokollnummer;Bestellnummer;Nutzername des Käufers;Name des Käufers;Artikelnummer;Artikelbezeichnung;Anzahl;Verkauft für;Gesamtbetrag;Verkauft am;Zahlungsdatum;Versanddatum;Transaktions-ID',
    rows: [
      ['201', '27-10001-20001', 'kaeufer_eins', 'Jürgen Groß', '', '', '2', '', '1.136,98 €', '10-Dez-25', '10-Dez-25', '11-Dez-25', ''],
      ['201', '27-10001-20001', 'kaeufer_eins', 'Jürgen Groß', '335001', 'Wanduhr', '1', '116,99 €', '', '10-Dez-25', '10-Dez-25', '11-Dez-25', '5001'],
      ['201', '', '', '', '335002', 'Kommode', '1', '1.019,99 €', '', '', '', '', '5002'],
      ['202', '27-10001-20002', 'kaeufer_zwei', 'Anna Weiß', '335001', 'Wanduhr', '1', '116,99 €', '116,99 €', '03-Mär-26', '', '', '5003'],
    ],
    footer: ['2 Datensätze heruntergeladen', 'Verkäufer-ID : wir'],
    expected: { profile: 'ebay-orders', encoding: 'utf-8', rows: 4, orders: 2, buyers: 2, currency: 'EUR', paidMinor: 125397, refundedMinor: 0, states: { '27-10001-20001': 'shipped', '27-10001-20002': 'unpaid' } },
  },
  {
    file: 'ebay-orders-uk.csv',
    encoding: 'win1252',
    preamble: ['Orders report generated 2 October 2026', 'sep=,'],
    header: 'Sales record number,Order number,Buyer username,Buyer name,Post to name,Post to postcode,Item number,Item title,Quantity,Sold for,Total price,Sale date,Paid on date,Dispatched on date,Transaction ID',
    rows: [['301', '09-10001-30001', 'uk_buyer', 'René O’Neil', 'René O’Neil', 'SW1A 1AA', '4001', 'Café sign', '1', '£12.50', '£15.49', '02-Sep-26', '02-Sep-26', '', '7001']],
    footer: ['1 record(s) downloaded', 'Seller ID : us'],
    expected: { profile: 'ebay-orders', encoding: 'windows-1252', rows: 1, orders: 1, buyers: 1, currency: 'GBP', paidMinor: 1549, refundedMinor: 0, states: { '09-10001-30001': 'paid' } },
  },
  {
    file: 'etsy-sold-orders.csv',
    encoding: 'utf8',
    header: 'Sale Date,Order ID,Buyer User ID,Buyer,Full Name,Number of Items,Date Shipped,Street 1,Ship City,Ship Country,Currency,Order Value,Discount Amount,Shipping,Sales Tax,Order Total,Status,Card Processing Fees,Order Net,Adjusted Order Total,Adjusted Card Processing Fees,Adjusted Net Order Amount,Date Paid',
    rows: [
      ['08/14/25', '3001', '777', 'coolbuyer42', 'Jane Doe', '2', '08/15/25', '1 Main St', 'Austin', 'United States', 'USD', '$13.00', '', '$4.50', '$0.62', '$18.12', '', '$1.20', '$16.30', '$10.12', '$0', '$0', '08/14/25'],
      ['08/14/25', '3001', '777', 'coolbuyer42', 'Jane Doe', '2', '08/15/25', '1 Main St', 'Austin', 'United States', 'USD', '$13.00', '', '$4.50', '$0.62', '$18.12', '', '$1.20', '$16.30', '$10.12', '$0', '$0', '08/14/25'],
      ['09/02/25', '3002', '888', 'otherbuyer', 'Bob Roe', '1', '', '2 Oak Ave', 'Denver', 'United States', 'USD', '$5.00', '', '$4.50', '$0.00', '$9.50', 'Paid', '$0.75', '$8.25', '0.00', '$0', '$0', '09/02/25'],
    ],
    expected: { profile: 'etsy-sold-orders', encoding: 'utf-8', rows: 3, orders: 2, buyers: 2, currency: 'USD', paidMinor: 2762, refundedMinor: 800, states: { '3001': 'shipped', '3002': 'paid' } },
  },
  {
    file: 'etsy-sold-order-items.csv',
    encoding: 'utf8',
    header: 'Sale Date,Item Name,Buyer,Quantity,Price,Order Shipping,Order Sales Tax,Item Total,Currency,Transaction ID,Listing ID,Date Paid,Date Shipped,Ship Name,Order ID,Variations,SKU',
    rows: [
      ['08/14/25', 'Sunset Fox | Greeting Card', 'coolbuyer42', '2', '$5.00', '$4.50', '$0.62', '$10.00', 'USD', '4001', '9001', '08/14/25', '08/15/25', 'Jane Doe', '#3001', 'Style: Matte', 'FOX-01'],
      ['09/02/25', 'Bear Print', 'otherbuyer', '1', '$5.00', '$4.50', '$0.00', '$5.00', 'USD', '4003', '9003', '09/02/25', '', 'Bob Roe', '#3002', '', 'BEAR-01'],
      ['08/14/25', 'Sunset Fox | Sticker', 'coolbuyer42', '1', '$3.00', '$0.00', '$0.00', '$3.00', 'USD', '4002', '9002', '08/14/25', '08/15/25', 'Jane Doe', '#3001', 'Colour: Navy, Size: L', 'FOX-ST'],
    ],
    expected: { profile: 'etsy-sold-order-items', encoding: 'utf-8', rows: 3, orders: 2, buyers: 2, currency: 'USD', paidMinor: 1800, refundedMinor: 0, states: { '3001': 'shipped', '3002': 'paid' } },
  },
  {
    file: 'shopify-orders.csv',
    encoding: 'utf8',
    header: 'Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Shipping Name,Shipping Address1,Shipping City,Shipping Zip,Shipping Country,Shipping Phone,Notes,Cancelled at,Refunded Amount,Id',
    rows: [
      ['#1001', 'pat@example.com', 'paid', '2026-09-22 09:12:50 -0700', 'unfulfilled', '', 'USD', '70.00', '5.00', '0.00', '75.00', '2026-09-22 09:12:44 -0700', '1', 'Canvas Tote - Navy', '30.00', 'T-N', 'Pat Smith', 'Pat Smith', '"1 Main, Apt 2"', 'Austin', "'78701", 'US', '', 'gift, please', '', '0.00', '5001'],
      ['#1001', 'pat@example.com', '', '', '', '', '', '', '', '', '', '', '2', 'Mug', '20.00', 'M-1', '', '', '', '', '', '', '', '', '', '', ''],
      ['#1002', 'kim@example.com', 'refunded', '2026-09-10 09:00:00 -0700', 'fulfilled', '2026-09-11 09:00:00 -0700', 'USD', '20.00', '0.00', '0.00', '20.00', '2026-09-10 08:59:00 -0700', '1', 'Mug', '20.00', 'M-1', 'Kim Lee', 'Kim Lee', '2 Oak', 'Denver', '80202', 'US', '', '', '', '20.00', '5002'],
      ['#1003', 'kim@example.com', 'voided', '', 'unfulfilled', '', 'USD', '20.00', '0.00', '0.00', '20.00', '2026-09-12 08:59:00 -0700', '1', 'Mug', '20.00', 'M-1', 'Kim Lee', 'Kim Lee', '2 Oak', 'Denver', '80202', 'US', '', '', '2026-09-12 10:00:00 -0700', '0.00', '5003'],
    ],
    expected: { profile: 'shopify-orders', encoding: 'utf-8', rows: 4, orders: 3, buyers: 2, currency: 'USD', paidMinor: 11500, refundedMinor: 2000, states: { '1001': 'paid', '1002': 'refunded', '1003': 'closed' } },
  },
  {
    file: 'lazada-orders.xlsx',
    encoding: 'xlsx',
    header: 'orderItemId,orderType,orderNumber,createTime,ttsSla,status,customerName,shippingName,shippingAddress,shippingPhone,itemName,variation,unitPrice,paidPrice,shippingFee,lazadaSku,sellerSku,shippingProvider,trackingCode',
    rows: [
      ['90001', 'Normal', '8800001', '2026-09-01 10:00', '2026-09-03 10:00', 'delivered', 'N** C**', 'N** C**', 'Bangkok', '66********1', 'Phone Case', 'Color family:Black', '59.00', '55.00', '10.00', 'LZ1', 'PC-B', 'LEX', 'LZ01'],
      ['90002', 'Normal', '8800001', '2026-09-01 10:00', '2026-09-03 10:00', 'canceled', 'N** C**', 'N** C**', 'Bangkok', '66********1', 'Phone Case', 'Color family:Red', '59.00', '59.00', '0.00', 'LZ2', 'PC-R', '', ''],
    ],
    expected: { profile: 'lazada-orders', encoding: 'xlsx', rows: 2, orders: 1, buyers: 1, currency: 'USD', paidMinor: 11400, refundedMinor: 0, states: { '8800001': 'delivered' } },
  },
  {
    file: 'walmart-orders.csv',
    encoding: 'utf8',
    header: 'PO#,Order#,Order Date,Ship By,Delivery Date,Customer Name,Customer Shipping Address,Customer Phone Number,Status,Item Description,Qty,SKU,Item Cost,Shipping Cost,Tax,Carrier,Tracking Number',
    rows: [
      ['108800000001', '2000100000001', '2026-09-01', '2026-09-03', '2026-09-08', 'Sam Hill', '5 Elm St, Reno, NV', '7750000000', 'Shipped', 'Desk Lamp', '1', 'DL-1', '24.00', '0.00', '1.98', 'FedEx', '9611'],
      ['108800000002', '2000100000002', '2026-09-02', '2026-09-04', '2026-09-09', 'Al Fox', '6 Elm St, Reno, NV', '7750000001', 'Cancelled', 'Desk Lamp', '1', 'DL-1', '24.00', '0.00', '1.98', '', ''],
    ],
    expected: { profile: 'walmart-orders', encoding: 'utf-8', rows: 2, orders: 2, buyers: 2, currency: 'USD', paidMinor: 4800, refundedMinor: 0, states: { '108800000001': 'shipped', '108800000002': 'closed' } },
  },
]
