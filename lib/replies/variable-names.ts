/** Every variable a reply may use, with its name in each language: templates may write either the id or a name. */
import type { Locale } from './reply'

type Names = Record<Locale, string>

export const VARIABLES = {
  buyer: { 'zh-CN': '买家', 'zh-TW': '買家', en: 'buyer name' },
  shop: { 'zh-CN': '店铺', 'zh-TW': '店家', en: 'shop name' },
  agent: { 'zh-CN': '客服', 'zh-TW': '客服', en: 'agent name' },
  order_no: { 'zh-CN': '订单号', 'zh-TW': '訂單編號', en: 'order number' },
  order_tail: { 'zh-CN': '订单尾号', 'zh-TW': '訂單末碼', en: 'order tail' },
  item: { 'zh-CN': '商品', 'zh-TW': '商品', en: 'product' },
  items: { 'zh-CN': '商品清单', 'zh-TW': '商品清單', en: 'products' },
  colour: { 'zh-CN': '颜色', 'zh-TW': '顏色', en: 'color' },
  size: { 'zh-CN': '尺码', 'zh-TW': '尺寸', en: 'size' },
  sku: { 'zh-CN': '规格', 'zh-TW': '規格', en: 'variant' },
  quantity: { 'zh-CN': '数量', 'zh-TW': '數量', en: 'quantity' },
  /** What was paid, or is to be paid: digits without a sign, e.g. 299 or 28.90. */
  amount: { 'zh-CN': '金额', 'zh-TW': '金額', en: 'amount' },
  freight: { 'zh-CN': '运费', 'zh-TW': '運費', en: 'shipping fee' },
  /** 拍下日期 */
  placed_at: { 'zh-CN': '下单时间', 'zh-TW': '下單時間', en: 'order date' },
  paid_at: { 'zh-CN': '付款时间', 'zh-TW': '付款時間', en: 'payment date' },
  /** The promised instant, while the order is known not to be shipped. */
  ship_by: { 'zh-CN': '发货时间', 'zh-TW': '出貨時間', en: 'ship by' },
  /** Days until dispatch, a fact of the shop. */
  ship_days: { 'zh-CN': '发货天数', 'zh-TW': '備貨天數', en: 'handling days' },
  /** Days on the road, a fact of the shop. */
  transit_days: { 'zh-CN': '路上天数', 'zh-TW': '配送天數', en: 'transit days' },
  carrier: { 'zh-CN': '快递', 'zh-TW': '物流', en: 'carrier' },
  tracking_no: { 'zh-CN': '单号', 'zh-TW': '物流單號', en: 'tracking number' },
  recipient: { 'zh-CN': '收件人', 'zh-TW': '收件人', en: 'recipient' },
  /** 138****1234 unless the shop prints contacts in full. */
  phone: { 'zh-CN': '电话', 'zh-TW': '電話', en: 'phone' },
  /** Without the house number unless the shop prints contacts in full. */
  address: { 'zh-CN': '地址', 'zh-TW': '地址', en: 'address' },
  return_address: { 'zh-CN': '退货地址', 'zh-TW': '退貨地址', en: 'return address' },
  no_reason_days: { 'zh-CN': '无理由天数', 'zh-TW': '鑑賞期天數', en: 'return days' },
  after_sale_days: { 'zh-CN': '售后天数', 'zh-TW': '售後天數', en: 'after-sale days' },
  warranty: { 'zh-CN': '保修期', 'zh-TW': '保固期', en: 'warranty' },
  /** What the order says, also where the buyer has asked for something else since. */
  ordered_colour: { 'zh-CN': '拍的颜色', 'zh-TW': '訂單顏色', en: 'ordered color' },
  ordered_size: { 'zh-CN': '拍的尺码', 'zh-TW': '訂單尺寸', en: 'ordered size' },
  ordered_quantity: { 'zh-CN': '拍的数量', 'zh-TW': '訂單數量', en: 'ordered quantity' },
  /** What the buyer asked for in the chat, where it differs from the order; then colour, size and quantity say it too. */
  said_colour: { 'zh-CN': '要的颜色', 'zh-TW': '要的顏色', en: 'wanted color' },
  said_size: { 'zh-CN': '要的尺码', 'zh-TW': '要的尺寸', en: 'wanted size' },
  said_quantity: { 'zh-CN': '要的数量', 'zh-TW': '要的數量', en: 'wanted quantity' },
  /** Short number with a check digit that tells equal amounts apart (S17). */
  reference: { 'zh-CN': '对账号', 'zh-TW': '對帳號碼', en: 'reference' },
  usual_size: { 'zh-CN': '常穿尺码', 'zh-TW': '常穿尺寸', en: 'usual size' },
  today: { 'zh-CN': '今天日期', 'zh-TW': '今天日期', en: 'today' },
  hello: { 'zh-CN': '问候', 'zh-TW': '問候', en: 'greeting' },
  service_hours: { 'zh-CN': '客服时间', 'zh-TW': '客服時間', en: 'service hours' },
  gift: { 'zh-CN': '赠品', 'zh-TW': '贈品', en: 'gift' },
  coupon: { 'zh-CN': '优惠', 'zh-TW': '優惠', en: 'coupon' },
  free_shipping_from: { 'zh-CN': '包邮门槛', 'zh-TW': '免運門檻', en: 'free shipping from' },
  link: { 'zh-CN': '链接', 'zh-TW': '連結', en: 'link' },
  material: { 'zh-CN': '材质', 'zh-TW': '材質', en: 'material' },
  height: { 'zh-CN': '身高', 'zh-TW': '身高', en: 'height' },
  weight: { 'zh-CN': '体重', 'zh-TW': '體重', en: 'weight' },
  /** Never known: the agent fills them, so they always stand as a marked blank. */
  time: { 'zh-CN': '时间', 'zh-TW': '時間', en: 'time' },
  date: { 'zh-CN': '日期', 'zh-TW': '日期', en: 'date' },
  days: { 'zh-CN': '天数', 'zh-TW': '天數', en: 'days' },
  minutes: { 'zh-CN': '分钟', 'zh-TW': '分鐘', en: 'minutes' },
  /** What the agent offers now: the amount of an order is not it. */
  quote: { 'zh-CN': '报价', 'zh-TW': '報價', en: 'quoted price' },
  difference: { 'zh-CN': '差价', 'zh-TW': '差額', en: 'price difference' },
  /** What the agent advises: the size of an order is not it. */
  advised_size: { 'zh-CN': '推荐尺码', 'zh-TW': '建議尺寸', en: 'advised size' },
} as const satisfies Record<string, Names>

export type VariableId = keyof typeof VARIABLES

export const VARIABLE_IDS = Object.keys(VARIABLES) as VariableId[]

/** Other words agents write for a variable. */
const OTHER_NAMES: Record<string, VariableId> = {
  买家名: 'buyer',
  昵称: 'buyer',
  买家昵称: 'buyer',
  店铺名: 'shop',
  店名: 'shop',
  客服名: 'agent',
  订单编号: 'order_no',
  宝贝: 'item',
  商品名: 'item',
  件数: 'quantity',
  实付: 'amount',
  邮费: 'freight',
  快递公司: 'carrier',
  快递单号: 'tracking_no',
  物流单号: 'tracking_no',
  承诺发货: 'ship_by',
  手机: 'phone',
  收货地址: 'address',
  color: 'colour',
}

const byName = new Map<string, VariableId>()
for (const id of VARIABLE_IDS) {
  byName.set(id, id)
  // zh-CN first: where 繁 and 简 share a name it means the same variable.
  for (const name of Object.values(VARIABLES[id])) if (!byName.has(name)) byName.set(name, id)
}
for (const [name, id] of Object.entries(OTHER_NAMES)) if (!byName.has(name)) byName.set(name, id)

/** The variable a template means by `name`, or null for a word that is no variable. */
export function variableOf(name: string): VariableId | null {
  return byName.get(name) ?? null
}

/** What an unfilled variable is called in the marked blank: the word itself when it is already a local name. */
export function labelOf(name: string, locale: Locale): string {
  const id = byName.get(name)
  return id && name === id ? VARIABLES[id][locale] : name
}
