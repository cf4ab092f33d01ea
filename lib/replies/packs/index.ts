/** Every reply pack that comes with the extension: one file, one line. */
import type { Pack } from '../reply'
import { pack as complaintEn } from './complaint.en'
import { pack as complaintZhCN } from './complaint.zh-CN'
import { pack as complaintZhTW } from './complaint.zh-TW'
import { pack as farewellZhCN } from './farewell.zh-CN'
import { pack as followUpEn } from './follow-up.en'
import { pack as followUpZhCN } from './follow-up.zh-CN'
import { pack as followUpZhTW } from './follow-up.zh-TW'
import { pack as greetingEn } from './greeting.en'
import { pack as greetingZhCN } from './greeting.zh-CN'
import { pack as greetingZhTW } from './greeting.zh-TW'
import { pack as holdingZhCN } from './holding.zh-CN'
import { pack as invoiceEn } from './invoice.en'
import { pack as invoiceZhCN } from './invoice.zh-CN'
import { pack as invoiceZhTW } from './invoice.zh-TW'
import { pack as logisticsEn } from './logistics.en'
import { pack as logisticsZhCN } from './logistics.zh-CN'
import { pack as logisticsZhTW } from './logistics.zh-TW'
import { pack as orderChangeEn } from './order-change.en'
import { pack as orderChangeZhCN } from './order-change.zh-CN'
import { pack as orderChangeZhTW } from './order-change.zh-TW'
import { pack as orderingEn } from './ordering.en'
import { pack as orderingZhCN } from './ordering.zh-CN'
import { pack as orderingZhTW } from './ordering.zh-TW'
import { pack as paymentEn } from './payment.en'
import { pack as paymentZhCN } from './payment.zh-CN'
import { pack as paymentZhTW } from './payment.zh-TW'
import { pack as priceEn } from './price.en'
import { pack as priceZhCN } from './price.zh-CN'
import { pack as priceZhTW } from './price.zh-TW'
import { pack as productEn } from './product.en'
import { pack as productZhCN } from './product.zh-CN'
import { pack as productZhTW } from './product.zh-TW'
import { pack as promotionEn } from './promotion.en'
import { pack as promotionZhCN } from './promotion.zh-CN'
import { pack as promotionZhTW } from './promotion.zh-TW'
import { pack as qualityEn } from './quality.en'
import { pack as qualityZhCN } from './quality.zh-CN'
import { pack as qualityZhTW } from './quality.zh-TW'
import { pack as recommendEn } from './recommend.en'
import { pack as recommendZhCN } from './recommend.zh-CN'
import { pack as recommendZhTW } from './recommend.zh-TW'
import { pack as refundEn } from './refund.en'
import { pack as refundZhCN } from './refund.zh-CN'
import { pack as refundZhTW } from './refund.zh-TW'
import { pack as returnExchangeEn } from './return-exchange.en'
import { pack as returnExchangeZhCN } from './return-exchange.zh-CN'
import { pack as returnExchangeZhTW } from './return-exchange.zh-TW'
import { pack as reviewEn } from './review.en'
import { pack as reviewZhCN } from './review.zh-CN'
import { pack as shippingEn } from './shipping.en'
import { pack as shippingZhCN } from './shipping.zh-CN'
import { pack as shippingZhTW } from './shipping.zh-TW'
import { pack as sizeEn } from './size.en'
import { pack as sizeZhCN } from './size.zh-CN'
import { pack as sizeZhTW } from './size.zh-TW'
import { pack as stockEn } from './stock.en'
import { pack as stockZhCN } from './stock.zh-CN'
import { pack as stockZhTW } from './stock.zh-TW'
import { pack as techniqueEn } from './technique.en'
import { pack as techniqueZhCN } from './technique.zh-CN'
import { pack as techniqueZhTW } from './technique.zh-TW'
import { pack as usageInstallWarrantyEn } from './usage-install-warranty.en'
import { pack as usageInstallWarrantyZhCN } from './usage-install-warranty.zh-CN'
import { pack as usageInstallWarrantyZhTW } from './usage-install-warranty.zh-TW'
import { pack as verifyEn } from './verify.en'
import { pack as verifyZhCN } from './verify.zh-CN'
import { pack as verifyZhTW } from './verify.zh-TW'

export const PACKS: Pack[] = [
  complaintEn,
  complaintZhCN,
  complaintZhTW,
  farewellZhCN,
  followUpEn,
  followUpZhCN,
  followUpZhTW,
  greetingEn,
  greetingZhCN,
  greetingZhTW,
  holdingZhCN,
  invoiceEn,
  invoiceZhCN,
  invoiceZhTW,
  logisticsEn,
  logisticsZhCN,
  logisticsZhTW,
  orderChangeEn,
  orderChangeZhCN,
  orderChangeZhTW,
  orderingEn,
  orderingZhCN,
  orderingZhTW,
  paymentEn,
  paymentZhCN,
  paymentZhTW,
  priceEn,
  priceZhCN,
  priceZhTW,
  productEn,
  productZhCN,
  productZhTW,
  promotionEn,
  promotionZhCN,
  promotionZhTW,
  qualityEn,
  qualityZhCN,
  qualityZhTW,
  recommendEn,
  recommendZhCN,
  recommendZhTW,
  refundEn,
  refundZhCN,
  refundZhTW,
  returnExchangeEn,
  returnExchangeZhCN,
  returnExchangeZhTW,
  reviewEn,
  reviewZhCN,
  shippingEn,
  shippingZhCN,
  shippingZhTW,
  sizeEn,
  sizeZhCN,
  sizeZhTW,
  stockEn,
  stockZhCN,
  stockZhTW,
  techniqueEn,
  techniqueZhCN,
  techniqueZhTW,
  usageInstallWarrantyEn,
  usageInstallWarrantyZhCN,
  usageInstallWarrantyZhTW,
  verifyEn,
  verifyZhCN,
  verifyZhTW,
]
