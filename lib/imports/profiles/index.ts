/** Every order export that is understood, one file each. */
import type { ExportProfile } from '../profile'
import { orders1688 } from './1688-orders'
import { amazonAllOrders } from './amazon-all-orders'
import { douyinOrders } from './douyin-orders'
import { ebayOrders } from './ebay-orders'
import { etsySoldOrderItems } from './etsy-sold-order-items'
import { etsySoldOrders } from './etsy-sold-orders'
import { jdOrders } from './jd-orders'
import { kuaishouOrders } from './kuaishou-orders'
import { lazadaOrders } from './lazada-orders'
import { pddOrders } from './pdd-orders'
import { shopeeOrders } from './shopee-orders'
import { shopifyOrders } from './shopify-orders'
import { taobaoOrdersLegacy } from './taobao-orders-legacy'
import { tiktokShopOrders } from './tiktok-shop-orders'
import { tmallOrderReport } from './tmall-order-report'
import { tmallOrders2022 } from './tmall-orders-2022plus'
import { walmartOrders } from './walmart-orders'
import { xiaohongshuOrders } from './xiaohongshu-orders'
import { youzanOrders } from './youzan-orders'

export const PROFILES: readonly ExportProfile[] = [
  taobaoOrdersLegacy,
  tmallOrders2022,
  tmallOrderReport,
  pddOrders,
  douyinOrders,
  jdOrders,
  kuaishouOrders,
  xiaohongshuOrders,
  orders1688,
  youzanOrders,
  shopeeOrders,
  tiktokShopOrders,
  lazadaOrders,
  amazonAllOrders,
  ebayOrders,
  etsySoldOrders,
  etsySoldOrderItems,
  shopifyOrders,
  walmartOrders,
]

export function profileById(id: string): ExportProfile | undefined {
  return PROFILES.find((profile) => profile.id === id)
}
