/** Refunds. For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'refund.zh-TW',
  locale: 'zh-TW',
  subject: 'refund',
  replies: [
    {
      code: 'tkdjd',
      title: '退款多久到',
      paraphrases: ['退款什麼時候', '錢還沒退', '退款進度', '刷卡退多久', '退款還沒收到'],
      variants: [
        { angle: 'fact', text: '退款走原付款方式，一般 {{ 天數 }} 天內，進度在退款頁面看得到。' },
        { angle: 'care', text: '錢沒退到會掛心，我看退到哪一步，{{ 時間 }} 前回您。' },
        { angle: 'honest', text: '信用卡退刷要等銀行入帳，我這邊退出後就催不了了。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['refund'],
    },
    {
      code: 'ztkbth',
      title: '只退款不退貨',
      paraphrases: ['可以不退貨只退款嗎', '不想寄回去', '直接退錢就好', '東西不用寄回吧'],
      variants: [
        { angle: 'fact', text: '只退款要看原因和照片，先拍給我，我依平台規定幫您申請。' },
        { angle: 'care', text: '知道寄回去麻煩，照片給我，能讓您少跑一趟我盡量。' },
        { angle: 'honest', text: '沒有照片我沒辦法直接按，齊了 {{ 時間 }} 前回您。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['refund'],
    },
  ],
}
