/** Every reply pack that comes with the extension: one file, one line. */
import type { Pack } from '../reply'
import { pack as complaintZhCN } from './complaint.zh-CN'
import { pack as farewellZhCN } from './farewell.zh-CN'
import { pack as followUpZhCN } from './follow-up.zh-CN'
import { pack as greetingZhCN } from './greeting.zh-CN'
import { pack as invoiceZhCN } from './invoice.zh-CN'
import { pack as logisticsZhCN } from './logistics.zh-CN'
import { pack as orderChangeZhCN } from './order-change.zh-CN'
import { pack as orderingZhCN } from './ordering.zh-CN'
import { pack as paymentZhCN } from './payment.zh-CN'
import { pack as priceZhCN } from './price.zh-CN'
import { pack as productZhCN } from './product.zh-CN'
import { pack as promotionZhCN } from './promotion.zh-CN'
import { pack as qualityZhCN } from './quality.zh-CN'
import { pack as refundZhCN } from './refund.zh-CN'
import { pack as returnExchangeZhCN } from './return-exchange.zh-CN'
import { pack as reviewZhCN } from './review.zh-CN'
import { pack as shippingZhCN } from './shipping.zh-CN'
import { pack as sizeZhCN } from './size.zh-CN'
import { pack as stockZhCN } from './stock.zh-CN'
import { pack as techniqueZhCN } from './technique.zh-CN'
import { pack as usageInstallWarrantyZhCN } from './usage-install-warranty.zh-CN'
import { pack as verifyZhCN } from './verify.zh-CN'

export const PACKS: Pack[] = [
  complaintZhCN,
  farewellZhCN,
  followUpZhCN,
  greetingZhCN,
  invoiceZhCN,
  logisticsZhCN,
  orderChangeZhCN,
  orderingZhCN,
  paymentZhCN,
  priceZhCN,
  productZhCN,
  promotionZhCN,
  qualityZhCN,
  refundZhCN,
  returnExchangeZhCN,
  reviewZhCN,
  shippingZhCN,
  sizeZhCN,
  stockZhCN,
  techniqueZhCN,
  usageInstallWarrantyZhCN,
  verifyZhCN,
]
