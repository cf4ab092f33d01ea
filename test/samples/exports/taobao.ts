/** Writes sold orders as Taobao's order export: GBK, one row an order, amounts in yuan, the optional column 商品属性 ticked. */
import iconv from 'iconv-lite'
import { goodsTotal, payable, type Sold, type SoldState } from '../sold'
import { csv, localTime } from './csv'

const HEADER =
  '订单编号,买家会员名,买家支付宝账号,买家应付货款,买家应付邮费,买家支付积分,总金额,返点积分,' +
  '买家实际支付金额,买家实际支付积分,订单状态,买家留言,收货人姓名,收货地址,运送方式,联系电话,' +
  '联系手机,订单创建时间,订单付款时间,宝贝标题,宝贝种类,物流单号,物流公司,订单备注,宝贝总数量,' +
  '分销商Id,分销商店铺名称,订单关闭原因,卖家服务费,买家服务费,发票抬头,定金排名,修改后的sku,' +
  '修改后的收货地址,异常信息,卡券抵扣,积分抵扣,是否是O2O交易,商品属性'

const WORDS: Record<SoldState, string> = {
  unpaid: '等待买家付款',
  paid: '买家已付款，等待卖家发货',
  shipped: '卖家已发货，等待买家确认',
  // Taobao's export knows no "delivered": a signed parcel still waits for the buyer's confirmation.
  delivered: '卖家已发货，等待买家确认',
  completed: '交易成功',
  refunding: '交易成功',
  refunded: '交易关闭',
  closed: '交易关闭',
}

export function taobaoExport(orders: Sold[]): Buffer {
  const rows = orders.map((order) => ({
    订单编号: `="${order.orderNo}"`,
    买家会员名: order.buyer.nick,
    买家应付货款: goodsTotal(order).toFixed(2),
    买家应付邮费: order.freight.toFixed(2),
    总金额: payable(order).toFixed(2),
    买家实际支付金额: order.paidAt === null ? '0.00' : payable(order).toFixed(2),
    订单状态: WORDS[order.state],
    买家留言: order.buyerMessage,
    收货人姓名: order.buyer.recipient,
    收货地址: `${order.buyer.province} ${order.buyer.city} ${order.buyer.street}`,
    运送方式: '快递',
    // The console guards long digits with an apostrophe.
    联系手机: order.buyer.phone ? `'${order.buyer.phone}` : '',
    订单创建时间: localTime(order.placedAt),
    订单付款时间: localTime(order.paidAt),
    宝贝标题: order.items.map((item) => item.title).join('，'),
    商品属性: order.items.map((item) => `颜色分类:${item.colour};尺码:${item.size}`).join('，'),
    宝贝种类: order.items.length,
    物流单号: order.trackingNo && `No:${order.trackingNo}`,
    物流公司: order.courier,
    订单备注: order.memo,
    宝贝总数量: order.items.reduce((sum, item) => sum + item.quantity, 0),
    订单关闭原因: order.state === 'refunded' ? '退款' : order.state === 'closed' ? '买家未付款' : '订单未关闭',
  }))
  return iconv.encode(csv(HEADER.split(','), rows), 'gbk')
}
