/** Checking the order with the buyer and telling that the money has arrived (S16, S17, S20). */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'verify.zh-CN',
  locale: 'zh-CN',
  subject: 'verify',
  replies: [
    {
      code: 'hddd',
      title: '核对订单',
      paraphrases: ['我拍好了', '已经付款了', '下单了', '拍下了看下', '付好了'],
      variants: [
        {
          angle: 'fact',
          text: '跟您核对：{{ 商品 }}，{{ 颜色 }} {{ 尺码 }}，{{ 数量 }} 件，地址没变吧？回“对”我就安排。',
        },
        { angle: 'care', text: '谢谢您～发货前多问一句：{{ 颜色 }} {{ 尺码 }} {{ 数量 }} 件，收货信息还是老地址吗？' },
        { angle: 'firsthand', text: '我对着您的订单看了一遍，拍的是 {{ 颜色 }} {{ 尺码 }}，有要改的现在说还来得及。' },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['order_change', 'remark'],
    },
    {
      code: 'hdcm',
      title: '核对尺码',
      paraphrases: ['还是XL吧', '我要的是大码', '尺码对吗', '刚才说的那个码', '别发错码了'],
      variants: [
        { angle: 'fact', text: '您拍的是 {{ 颜色 }} {{ 尺码 }}，跟刚才聊的不太一样，咱们按哪个发？' },
        { angle: 'care', text: '尺码关系到合不合身，我多问一句：最终要哪个码？回我一声马上备注给仓库。' },
        { angle: 'firsthand', text: '我对着聊天记录看，说的和拍的两个码，您定一个，我这就备注。' },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['size', 'order_change'],
    },
  ],
}
