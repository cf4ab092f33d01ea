/** What each intent of the JDDC corpus is about, in the product's topics; null where it is no buyer's topic. */
import type { Topic } from '../../lib/stage/stage'

const INTENTS: Partial<Record<Topic, string>> = {
  product: '属性咨询 商品检索 商品比较 商品介绍 包装清单 生产日期',
  stock: '为什么显示无货 补货时间 库存状态',
  price: '商品价格咨询 能否优惠',
  promo_rule: '促销形式 近期活动咨询',
  presale_deposit: '预约抢购',
  coupon: '优惠券获得方式 优惠券使用 优惠券退回',
  gift: '赠品领取更换',
  postage: '售前运费多少',
  carrier: '能否配送 配送方式 京东特色配送 是否送货上门 出库地址 能否自提',
  delivery_time: '配送周期 预约配送时间 提前配送 配送工作时间',
  how_to_order: '购物流程',
  payment: '支付方式 在线支付 货到付款 支付到账时间 公司转账',
  order_change: '修改订单 订单合并 拆分订单 恢复订单',
  remark: '下单备注 发货检查 购物清单',
  address_change: '下单地址填写',
  urge_ship: '什么时间出库',
  logistics: '物流全程跟踪 联系配送 代收 物流信息不正确 订单签收异常',
  cancel: '如何取消订单 查询取消是否成功 取消订单受理时间 订单无故取消',
  refund: '正常退款周期 退款到哪儿 申请退款 取消退款 退款异常 在哪里查询退款',
  return:
    '返修退换货处理周期 保修返修及退换货政策 返回方式 返回地址 售后运费 返修退换货拆包装 返修退换货发票 服务单查询 服务单修改 关闭服务单 审核时效 拒收 运费险咨询',
  warranty: '检测单咨询 售后维修点查询 联系售后 保修期保质期 延保服务',
  missing_or_wrong: '发错货 少商品与少配件 补发',
  damaged: '物流损 外包装',
  complaint: '纠纷单申请',
  price_protection: '价保申请流程 价保条件 价保记录查询 无法申请价保',
  invoice: '发票退换修改 补发票 是否提供发票 填写发票信息 增票相关 电子发票 查看发票',
  install: '家电安装 安装收费',
  usage: '使用咨询',
  review: '如何评价晒单 查看评价晒单',
  authenticity: '自营与第三方区别 正品保障',
  human: '联系客服 联系商家',
}

const topics = new Map(
  Object.entries(INTENTS).flatMap(([topic, intents]) =>
    intents.split(' ').map((intent) => [intent, topic as Topic] as const),
  ),
)

export function topicOfIntent(intent: string): Topic | null {
  return topics.get(intent) ?? null
}
