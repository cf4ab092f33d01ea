/** Writes sold orders as Douyin's order export: UTF-8 with BOM, ids behind a tab, people as ciphertext. */
import { payable, type Sold, type SoldState } from '../sold'
import { csv, localTime } from './csv'

const HEADER =
  '主订单编号,子订单编号,选购商品,商品规格,商品数量,商家编码,订单应付金额,运费,收件人,收件人手机号,' +
  '详细地址,订单提交时间,商家备注,订单完成时间,订单状态,售后状态,取消原因,发货时间,' +
  '平台实际承担优惠金额,商家实际承担优惠金额,达人实际承担优惠金额'

const WORDS: Record<SoldState, [status: string, afterSale: string]> = {
  unpaid: ['待支付', '-'],
  paid: ['待发货', '-'],
  shipped: ['已发货', '-'],
  delivered: ['已发货', '-'],
  completed: ['已完成', '-'],
  refunding: ['已完成', '售后处理中'],
  refunded: ['已完成', '退款成功'],
  closed: ['已关闭', '-'],
}

const guarded = (value: string) => `\t${value}`
const orDash = (value: string) => value || '-'
/** Stands for the platform's ciphertext: long, opaque, different for each value. */
const cipher = (mark: string, value: string) => `${mark}${Buffer.from(value).toString('base64')}${mark}`

export function douyinExport(orders: Sold[]): Buffer {
  const rows = orders.map((order, index) => {
    const item = order.items[0]!
    return {
      主订单编号: guarded(order.orderNo),
      子订单编号: guarded(order.orderNo),
      选购商品: guarded(item.title),
      商品规格: guarded(`${item.colour};${item.size}`),
      商品数量: item.quantity,
      商家编码: guarded(item.productId),
      订单应付金额: payable(order).toFixed(2),
      运费: order.freight.toFixed(2),
      收件人: cipher('##', `r${index}`),
      收件人手机号: cipher('$$', `p${index}`),
      详细地址: cipher('##', `a${index}`),
      订单提交时间: localTime(order.placedAt),
      商家备注: orDash(order.memo),
      订单完成时间: orDash(order.state === 'delivered' ? '' : localTime(order.completedAt)),
      订单状态: WORDS[order.state][0],
      售后状态: WORDS[order.state][1],
      取消原因: order.state === 'closed' ? '超时未支付' : '',
      发货时间: orDash(localTime(order.shippedAt)),
      平台实际承担优惠金额: '0.00',
      商家实际承担优惠金额: order.discount.toFixed(2),
      达人实际承担优惠金额: '0.00',
    }
  })
  return Buffer.from(`\uFEFF${csv(HEADER.split(','), rows)}`)
}
