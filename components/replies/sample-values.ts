/** Values for a preview, so that a template can be read as the buyer would read it. */
import type { Locale } from '../../lib/replies/reply'
import type { ReplyValues } from '../../lib/replies/variables'

const CHINESE: ReplyValues = {
  buyer: '林月',
  shop: '优衣坊旗舰店',
  agent: '小李',
  order_no: '240511-038820123450882',
  order_tail: '…0882',
  item: '羊毛圆领开衫',
  items: '羊毛圆领开衫',
  colour: '藏青色',
  size: 'L',
  sku: '藏青色;L',
  quantity: '1',
  amount: '299',
  freight: '10',
  ship_by: '今天 18:00',
  ship_days: '2',
  transit_days: '3',
  carrier: '顺丰',
  tracking_no: 'SF1234567890',
  recipient: '陈平',
  phone: '138****1234',
  no_reason_days: '7',
  after_sale_days: '15',
  said_size: 'XL',
  usual_size: 'L',
  hello: '上午好',
}

const TAIWANESE: ReplyValues = {
  ...CHINESE,
  buyer: '林月',
  shop: '優衣坊',
  item: '羊毛圓領開衫',
  items: '羊毛圓領開衫',
  sku: '藏青色;L',
  carrier: '黑貓宅急便',
  ship_by: '今天 18:00',
}

const ENGLISH: ReplyValues = {
  ...CHINESE,
  buyer: 'Luna',
  shop: 'Youyi Store',
  agent: 'Lee',
  item: 'Merino cardigan',
  items: 'Merino cardigan',
  colour: 'navy',
  sku: 'navy;L',
  carrier: 'SF Express',
  recipient: 'Ping Chen',
  ship_by: 'today 18:00',
  hello: 'Good morning',
}

export const SAMPLE_VALUES: Record<Locale, ReplyValues> = { 'zh-CN': CHINESE, 'zh-TW': TAIWANESE, en: ENGLISH }
