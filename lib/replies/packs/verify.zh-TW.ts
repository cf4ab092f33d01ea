/** Checking the order with the buyer and telling that the money has arrived (S16, S17, S20). For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'verify.zh-TW',
  locale: 'zh-TW',
  subject: 'verify',
  replies: [
    {
      code: 'hddd',
      title: '核對訂單',
      paraphrases: ['我下單了', '已經付款了', '訂單送出了', '幫我看訂單', '下好了'],
      variants: [
        { angle: 'fact', text: '跟您核對：{{ 商品 }}，{{ 顏色 }} {{ 尺寸 }}，{{ 數量 }} 件，對的話我就安排出貨。' },
        { angle: 'care', text: '謝謝您～出貨前確認一下：{{ 顏色 }} {{ 尺寸 }} {{ 數量 }} 件，收件資料沒變吧？' },
        { angle: 'firsthand', text: '我對著您的訂單看過，是 {{ 顏色 }} {{ 尺寸 }}，要改現在說還來得及。' },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['order_change', 'remark'],
    },
    {
      code: 'cczqr',
      title: '尺寸再確認',
      paraphrases: ['我要的是L', '剛剛說換XL', '尺寸對嗎', '不要寄錯尺寸'],
      variants: [
        { angle: 'fact', text: '您下單的是 {{ 訂單尺寸 }}，剛剛說要 {{ 要的尺寸 }}，請問要出哪一個？' },
        { angle: 'care', text: '尺寸差一號差很多，多問一句：{{ 要的尺寸 }} 還是 {{ 訂單尺寸 }}？回我就備註。' },
        { angle: 'firsthand', text: '我翻了一下對話，您提過 {{ 要的尺寸 }}，訂單是 {{ 訂單尺寸 }}，要改現在說。' },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['size', 'order_change'],
    },
  ],
}
