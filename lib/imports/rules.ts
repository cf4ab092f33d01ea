/** Rows of the table of states that several marketplaces share. */
import type { StatusRule } from './profile'

/** 售后状态 of the Chinese marketplaces: what stands there beats the order's own status word. */
export const AFTER_SALE_RULES: readonly StatusRule[] = [
  {
    afterSale: ['*退款成功*', '*售后成功*', '*退款完成*', '*已退款*', '*售后完成*', '*已全额退款*'],
    state: 'refunded',
  },
  {
    afterSale: [
      '*处理中*',
      '*退款中*',
      '*进行中*',
      '*售后中*',
      '*待商家*',
      '*待买家*',
      '*待卖家*',
      '*待用户*',
      '*待审核*',
      '*待退*',
      '*申请中*',
      '*同意退货*',
      '仅退款',
      '退货退款',
      '换货',
      '待处理',
    ],
    state: 'refunding',
  },
  // Pinduoduo and Kuaishou also write the after-sale word into the status column: 未发货，退款成功
  { status: ['*退款成功*', '*已退款*', '*售后成功*'], state: 'refunded' },
  { status: ['*退款中*', '*售后处理中*', '*售后中*'], state: 'refunding' },
]

/** 交易关闭 prints for two things: cancelled before payment, or closed because all the money went back. */
export const CLOSED_AFTER_REFUND_RULES: readonly StatusRule[] = [
  {
    status: ['交易关闭', '已关闭', '已取消', '交易取消', '*TRADE_CLOSED'],
    closeReason: ['*退款*', '*退货*'],
    state: 'refunded',
  },
  { status: ['交易关闭', '已关闭'], refund: 'full', state: 'refunded' },
  { status: ['交易关闭'], has: ['paidAt', 'paid'], state: 'refunded' },
]
