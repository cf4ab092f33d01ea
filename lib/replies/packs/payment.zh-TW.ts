/** Paying, inside the platform only. For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'payment.zh-TW',
  locale: 'zh-TW',
  subject: 'payment',
  replies: [
    {
      code: 'fksb',
      title: '付款失敗',
      paraphrases: ['刷卡失敗', '付不出去', '一直顯示錯誤', '結帳卡住', '轉帳沒顯示'],
      variants: [
        { angle: 'fact', text: '先看有沒有錯誤訊息，換張卡或換付款方式再試，多數會過。' },
        { angle: 'care', text: '您把畫面截給我，我看卡在哪一步，訂單先別急著取消。' },
        { angle: 'honest', text: '如果款項已扣但訂單沒成立，一般會退回原付款方式，先別重複付。' },
      ],
      stages: ['pre', 'in'],
      steps: ['verify'],
      topics: ['payment'],
    },
    {
      code: 'zptwfk',
      title: '在平台外付款',
      paraphrases: ['直接匯款可以嗎', '私下交易便宜一點', '可以給我帳號嗎', '不走平台可以嗎'],
      variants: [
        { angle: 'fact', text: '只能在平台上付款，訂單有紀錄，對您比較有保障。' },
        { angle: 'care', text: '想省一點我理解，券和免運我幫您算，在平台買有問題才有人處理。' },
        { angle: 'honest', text: '平台外付款沒有保障，也省不了多少，這個我沒辦法答應。' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['payment'],
    },
  ],
}
