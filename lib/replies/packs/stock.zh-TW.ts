/** Questions about what is in stock and what comes back. For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'stock.zh-TW',
  locale: 'zh-TW',
  subject: 'stock',
  replies: [
    {
      code: 'hyxhm',
      title: '還有現貨嗎',
      paraphrases: ['有現貨嗎', '什麼時候補貨', '還有貨嗎', '沒貨了嗎', '現在下單有貨嗎', 'L號還有現貨嗎'],
      variants: [
        { angle: 'fact', text: '您問的規格能下單就是有現貨，付款後 {{ 備貨天數 }} 天內出貨。' },
        { angle: 'care', text: '您要哪個顏色和尺寸？我去倉庫確認再跟您說。' },
        { angle: 'honest', text: '顯示缺貨就是真的沒了，補貨大約 {{ 日期 }}，等不及我幫您找相近的。' },
      ],
      stages: ['pre', 'in'],
      steps: ['ask'],
      topics: ['stock'],
    },
    {
      code: 'kybwbl',
      title: '可以幫我保留嗎',
      paraphrases: ['可以留一件給我嗎', '先幫我留', '我明天下單', '不要賣掉喔'],
      variants: [
        { angle: 'fact', text: '庫存是系統扣的，完成下單才算保留，我這邊沒辦法單獨留。' },
        { angle: 'care', text: '您要的尺寸不多了，想好就先下單，出貨前還可以取消。' },
        { angle: 'honest', text: '我不想嘴上答應，結果被別人下單讓您白等。' },
      ],
      stages: ['pre', 'in'],
      steps: ['ask', 'verify'],
      topics: ['stock'],
    },
  ],
}
