/** For each export: which cells say which state. Read by the tests of words and by the round trip. */
import type { Field } from '../../lib/imports/profile'
import type { OrderState } from '../../lib/orders/order'

export interface StateCase {
  cells: Partial<Record<Field, string>>
  /** Time columns that are filled. */
  dates: readonly Field[]
  state: OrderState
}

const of = (state: OrderState, cells: StateCase['cells'], ...dates: Field[]): StateCase => ({ state, cells, dates })

const CLOSED_CN: StateCase[] = [
  of('closed', { status: '交易关闭', closeReason: '买家未付款' }, 'placedAt'),
  of('refunded', { status: '交易关闭', closeReason: '退款' }, 'placedAt', 'paidAt'),
]

export const STATE_CASES: Record<string, StateCase[]> = {
  'taobao-orders-legacy': [
    of('unpaid', { status: '等待买家付款', paid: '0.00' }, 'placedAt'),
    of('paid', { status: '买家已付款，等待卖家发货' }, 'placedAt', 'paidAt'),
    of('shipped', { status: '卖家已发货，等待买家确认' }, 'placedAt', 'paidAt'),
    of('completed', { status: '交易成功' }, 'placedAt', 'paidAt'),
    ...CLOSED_CN,
    of('refunded', { status: '交易关闭', closeReason: '买家不想要了' }, 'placedAt', 'paidAt'),
  ],
  'tmall-orders-2022plus': [
    of('unpaid', { status: '等待买家付款' }, 'placedAt'),
    of('shipped', { status: '卖家已发货，等待买家确认' }, 'placedAt', 'paidAt'),
    of('completed', { status: '交易成功' }, 'placedAt', 'paidAt'),
    of('closed', { status: '交易关闭' }, 'placedAt'),
    of('refunded', { status: '交易关闭', closeReason: '退款' }, 'placedAt', 'paidAt'),
  ],
  'tmall-order-report': [
    of('paid', { refunded: '0' }, 'placedAt', 'paidAt'),
    of('unpaid', { refunded: '0', paid: '0' }, 'placedAt'),
  ],
  'pdd-orders': [
    of('unpaid', { status: '待付款', afterSale: '无售后或售后取消' }, 'placedAt'),
    of('paid', { status: '待发货', afterSale: '无售后或售后取消' }, 'placedAt', 'paidAt'),
    of('shipped', { status: '已发货，待签收', afterSale: '无售后或售后取消' }, 'placedAt', 'paidAt', 'shippedAt'),
    of('delivered', { status: '已签收', afterSale: '无售后或售后取消' }, 'placedAt', 'paidAt', 'shippedAt'),
    of(
      'completed',
      { status: '已收货', afterSale: '无售后或售后取消' },
      'placedAt',
      'paidAt',
      'shippedAt',
      'completedAt',
    ),
    of('refunding', { status: '已收货', afterSale: '售后处理中' }, 'placedAt', 'paidAt', 'shippedAt'),
    of('refunding', { status: '待发货', afterSale: '退款中' }, 'placedAt', 'paidAt'),
    of('refunded', { status: '已取消', afterSale: '退款成功' }, 'placedAt', 'paidAt'),
    of('refunded', { status: '未发货，退款成功', afterSale: '' }, 'placedAt', 'paidAt'),
    of('closed', { status: '已取消', afterSale: '无售后或售后取消' }, 'placedAt'),
    of('closed', { status: '交易已取消', afterSale: '' }, 'placedAt'),
  ],
  'douyin-orders': [
    of('unpaid', { status: '待支付', afterSale: '-' }, 'placedAt'),
    of('paid', { status: '待发货', afterSale: '-' }, 'placedAt'),
    of('paid', { status: '备货中', afterSale: '-' }, 'placedAt'),
    of('shipped', { status: '已发货', afterSale: '-' }, 'placedAt', 'shippedAt'),
    of('completed', { status: '已完成', afterSale: '-' }, 'placedAt', 'shippedAt', 'completedAt'),
    of('refunded', { status: '已完成', afterSale: '退款成功' }, 'placedAt', 'shippedAt', 'completedAt'),
    of('refunding', { status: '已发货', afterSale: '待商家处理中' }, 'placedAt', 'shippedAt'),
    of('refunded', { status: '已关闭', afterSale: '退款成功' }, 'placedAt'),
    of('closed', { status: '已关闭', afterSale: '-', closeReason: '多拍/错拍' }, 'placedAt'),
  ],
  'jd-orders': [
    of('unpaid', { status: '等待付款' }, 'placedAt'),
    of('paid', { status: '等待出库' }, 'placedAt', 'paidAt'),
    of('shipped', { status: '等待确认收货' }, 'placedAt', 'paidAt'),
    of('completed', { status: '完成' }, 'placedAt', 'paidAt', 'completedAt'),
    of('refunding', { status: '锁定' }, 'placedAt', 'paidAt'),
    of('closed', { status: '(删除)' }, 'placedAt'),
    of('closed', { status: '已取消' }, 'placedAt'),
  ],
  'kuaishou-orders': [
    of('unpaid', { status: '待付款' }, 'placedAt'),
    of('paid', { status: '待发货' }, 'placedAt'),
    of('shipped', { status: '待收货' }, 'placedAt', 'shippedAt'),
    of('completed', { status: '交易成功' }, 'placedAt', 'shippedAt'),
    of('refunded', { status: '交易成功', afterSale: '售后成功' }, 'placedAt', 'shippedAt'),
    of('refunding', { status: '已发货', afterSale: '仅退款' }, 'placedAt', 'shippedAt'),
    of('refunding', { status: '已发货', afterSale: '退货退款 进行中' }, 'placedAt', 'shippedAt'),
    of('closed', { status: '交易关闭' }, 'placedAt'),
  ],
  'xiaohongshu-orders': [
    of('unpaid', { status: '待付款' }, 'placedAt'),
    of('paid', { status: '待发货' }, 'placedAt', 'paidAt'),
    of('shipped', { status: '已发货' }, 'placedAt', 'paidAt', 'shippedAt'),
    of('completed', { status: '已完成' }, 'placedAt', 'paidAt', 'shippedAt'),
    of('refunded', { status: '已完成', afterSale: '退款成功' }, 'placedAt', 'paidAt'),
    of('closed', { status: '已取消' }, 'placedAt'),
    of('closed', { status: '已关闭' }, 'placedAt'),
  ],
  '1688-orders': [
    of('unpaid', { status: '等待买家付款' }, 'placedAt'),
    of('paid', { status: '等待卖家发货' }, 'placedAt', 'paidAt'),
    of('shipped', { status: '等待买家确认收货' }, 'placedAt', 'paidAt'),
    of('completed', { status: '交易成功' }, 'placedAt', 'paidAt'),
    of('refunding', { status: '退款中' }, 'placedAt', 'paidAt'),
    of('closed', { status: '交易关闭' }, 'placedAt'),
  ],
  'youzan-orders': [
    of('completed', { status: '交易成功' }, 'placedAt', 'paidAt'),
    of('paid', { status: '待发货' }, 'placedAt', 'paidAt'),
    of('refunded', { status: '交易关闭', closeReason: '退款' }, 'placedAt', 'paidAt'),
  ],
  'shopee-orders': [
    of('unpaid', { status: 'Belum Bayar' }, 'placedAt'),
    of('paid', { status: 'Perlu Dikirim' }, 'placedAt', 'paidAt'),
    of('paid', { status: 'READY_TO_SHIP' }, 'placedAt', 'paidAt'),
    of('shipped', { status: 'Sedang Dikirim' }, 'placedAt', 'paidAt', 'shippedAt'),
    of('completed', { status: 'Selesai' }, 'placedAt', 'paidAt', 'shippedAt', 'completedAt'),
    of('completed', { status: 'Pesanan Diterima' }, 'placedAt', 'paidAt'),
    of('refunding', { status: 'TO_RETURN' }, 'placedAt', 'paidAt'),
    of('refunding', { status: 'Selesai', afterSale: 'Permintaan Diajukan' }, 'placedAt', 'paidAt'),
    of('refunded', { status: 'Selesai', afterSale: 'Permintaan Disetujui' }, 'placedAt', 'paidAt'),
    of('closed', { status: 'Batal', closeReason: 'Dibatalkan oleh Pembeli' }, 'placedAt'),
  ],
  'tiktok-shop-orders': [
    of('unpaid', { status: 'Unpaid', subStatus: 'Unpaid' }, 'placedAt'),
    of('paid', { status: 'To ship', subStatus: 'Awaiting collection' }, 'placedAt', 'paidAt'),
    of('paid', { status: 'On hold' }, 'placedAt', 'paidAt'),
    of('shipped', { status: 'Shipped', subStatus: 'In transit' }, 'placedAt', 'paidAt', 'shippedAt'),
    of('delivered', { status: 'Shipped', subStatus: 'Delivered' }, 'placedAt', 'paidAt', 'shippedAt', 'deliveredAt'),
    of('completed', { status: 'Completed', subStatus: 'Completed' }, 'placedAt', 'paidAt', 'shippedAt', 'deliveredAt'),
    of(
      'refunding',
      { status: 'Shipped', subStatus: 'Delivered', cancelType: 'Return/Refund' },
      'placedAt',
      'paidAt',
      'shippedAt',
    ),
    of('closed', { status: 'Cancelled', subStatus: 'Cancelled', cancelType: 'Cancel' }, 'placedAt', 'closedAt'),
    of('delivered', { status: 'จัดส่งแล้ว', subStatus: 'จัดส่งสำเร็จ' }, 'placedAt', 'paidAt'),
    of('closed', { status: 'ยกเลิกแล้ว', subStatus: 'ยกเลิกแล้ว' }, 'placedAt'),
  ],
  'lazada-orders': [
    of('unpaid', { status: 'unpaid' }, 'placedAt'),
    of('paid', { status: 'pending' }, 'placedAt'),
    of('paid', { status: 'ready_to_ship' }, 'placedAt'),
    of('shipped', { status: 'shipped' }, 'placedAt'),
    of('delivered', { status: 'delivered' }, 'placedAt', 'deliveredAt'),
    of('closed', { status: 'canceled' }, 'placedAt'),
    of('refunded', { status: 'returned' }, 'placedAt'),
  ],
  'amazon-all-orders': [
    of('unpaid', { status: 'Pending' }, 'placedAt'),
    of('paid', { status: 'Unshipped' }, 'placedAt'),
    of('shipped', { status: 'Shipped' }, 'placedAt'),
    of('shipped', { status: 'PartiallyShipped' }, 'placedAt'),
    of('delivered', { status: 'Shipped - Delivered to Buyer' }, 'placedAt'),
    of('refunded', { status: 'Shipped - Returned to Seller' }, 'placedAt'),
    of('closed', { status: 'Cancelled' }, 'placedAt'),
  ],
  'ebay-orders': [
    of('unpaid', {}, 'placedAt'),
    of('paid', {}, 'placedAt', 'paidAt'),
    of('shipped', {}, 'placedAt', 'paidAt', 'shippedAt'),
  ],
  'etsy-sold-orders': [
    of('paid', { status: 'Paid' }, 'placedAt', 'paidAt'),
    of('paid', { status: '' }, 'placedAt', 'paidAt'),
    of('shipped', { status: 'Completed' }, 'placedAt', 'paidAt', 'shippedAt'),
    of('shipped', { status: '' }, 'placedAt', 'paidAt', 'shippedAt'),
  ],
  'etsy-sold-order-items': [of('paid', {}, 'placedAt', 'paidAt'), of('shipped', {}, 'placedAt', 'paidAt', 'shippedAt')],
  'shopify-orders': [
    of('unpaid', { status: 'pending', subStatus: 'unfulfilled' }, 'placedAt'),
    of('unpaid', { status: 'partially_paid', subStatus: 'unfulfilled' }, 'placedAt'),
    of('paid', { status: 'paid', subStatus: 'unfulfilled' }, 'placedAt', 'paidAt'),
    of('shipped', { status: 'paid', subStatus: 'fulfilled' }, 'placedAt', 'paidAt', 'shippedAt'),
    of('shipped', { status: 'paid', subStatus: 'partial' }, 'placedAt', 'paidAt'),
    of('refunded', { status: 'refunded', subStatus: 'fulfilled' }, 'placedAt', 'paidAt'),
    of('closed', { status: 'voided', subStatus: 'unfulfilled' }, 'placedAt', 'closedAt'),
  ],
  'walmart-orders': [
    of('paid', { status: 'Acknowledged' }, 'placedAt'),
    of('shipped', { status: 'Shipped' }, 'placedAt'),
    of('delivered', { status: 'Delivered' }, 'placedAt'),
    of('closed', { status: 'Cancelled' }, 'placedAt'),
    of('refunded', { status: 'Refund' }, 'placedAt'),
  ],
}
