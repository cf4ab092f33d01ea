/** Writes sold orders as Pinduoduo's order export: UTF-8 with BOM, no word about who the buyer is. */
import { goodsTotal, payable, type Sold, type SoldState } from '../sold'
import { csv, localTime } from './csv'

const HEADER =
  '商品,订单号,订单状态,商品数量(件),是否审核中,支付时间,承诺发货时间,承诺送达时间,发货时间,' +
  '确认收货时间,商品id,商品规格,样式ID,商品一级类目,商品二级类目,商品三级类目,商品四级类目,' +
  '商家编码-规格维度,商家编码-商品维度,商家备注,买家留言,售后状态,消费者资料,订单成交时间,' +
  '消费者资料上传时间,赠品名称,赠品id,赠品规格,赠品数量,团ID,团身份,是否已开始配送,' +
  '配送员是否已送达,配送状态,同城是否普通快递,商品总价(元),邮费(元),店铺优惠折扣(元),' +
  '平台优惠折扣(元),多多支付立减金额(元),上门安装费(元),送货入户费(元),送货入户并安装费(元),' +
  '用户实付金额(元),商家实收金额(元),快递单号,快递公司,省,市,区,街道/镇,配送员手机号,' +
  '是否抽奖或0元试用,是否顺丰加价,用户购买手机号,旅行类信息,充值号码,是否门店自提,门店名称,' +
  '门店自定义编码,关联货品编码,货品名称,货品类型,子货品,仓库名称,仓库所在地址,海淘清关订单号,' +
  '支付ID,支付方式,保税仓,是否直播间成交,是否直播间引导成交,预约配送时间,是否节能补贴,是否分期,' +
  '分期期数,手续费承担方,是否无痕发货,订单来源,是否社区团购,小区送达情况,分期方式'

const WORDS: Record<SoldState, [status: string, afterSale: string]> = {
  unpaid: ['待付款', '无售后或售后取消'],
  paid: ['待发货', '无售后或售后取消'],
  shipped: ['已发货，待签收', '无售后或售后取消'],
  delivered: ['已签收', '无售后或售后取消'],
  completed: ['已收货', '无售后或售后取消'],
  refunding: ['已收货', '售后处理中'],
  refunded: ['已收货', '退款成功'],
  closed: ['已取消', '无售后或售后取消'],
}

export function pinduoduoExport(orders: Sold[]): Buffer {
  const rows = orders.map((order) => {
    const item = order.items[0]!
    return {
      商品: item.title,
      订单号: order.orderNo,
      订单状态: WORDS[order.state][0],
      '商品数量(件)': item.quantity,
      是否审核中: '否',
      支付时间: localTime(order.paidAt),
      承诺发货时间: localTime(order.shipBy),
      发货时间: localTime(order.shippedAt),
      确认收货时间: localTime(order.completedAt),
      商品id: item.productId,
      商品规格: `${item.colour},${item.size}`,
      商家备注: order.memo,
      买家留言: order.buyerMessage,
      售后状态: WORDS[order.state][1],
      订单成交时间: localTime(order.placedAt),
      '商品总价(元)': goodsTotal(order).toFixed(2),
      '邮费(元)': order.freight.toFixed(2),
      '店铺优惠折扣(元)': order.discount.toFixed(2),
      '平台优惠折扣(元)': '0.00',
      '多多支付立减金额(元)': '0.00',
      '用户实付金额(元)': order.paidAt === null ? '0.00' : payable(order).toFixed(2),
      '商家实收金额(元)': order.paidAt === null ? '0.00' : payable(order).toFixed(2),
      快递单号: order.trackingNo,
      快递公司: order.courier,
      省: order.buyer.province,
      市: order.buyer.city,
      区: '****',
    }
  })
  return Buffer.from(`\uFEFF${csv(HEADER.split(','), rows)}`)
}
