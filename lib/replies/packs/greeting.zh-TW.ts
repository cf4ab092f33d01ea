/** What an agent says first: the buyer knocks, the desk answers. For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'greeting.zh-TW',
  locale: 'zh-TW',
  subject: 'greeting',
  replies: [
    {
      code: 'zd',
      title: '在的',
      paraphrases: ['在嗎', '哈囉', '有人嗎', '您好', '老闆在嗎', '請問客服在嗎', '有人在嗎', '想請問一下'],
      variants: [
        { angle: 'fact', text: '在的，請說～' },
        { angle: 'care', text: '您好，我是{{ 客服 }}，有什麼想知道的直接問我就可以。' },
        { angle: 'offer', text: '在喔，看中哪一款把連結貼給我，我幫您看怎麼下單比較划算。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['greet'],
      topics: ['greeting', 'human'],
    },
    {
      code: 'qsd',
      title: '請稍等',
      paraphrases: ['幫我查一下', '可以幫我看嗎', '查到了嗎', '要等多久'],
      variants: [
        { angle: 'fact', text: '好的，我查一下，{{ 時間 }} 前回覆您。' },
        { angle: 'care', text: '您先忙，我這邊確認清楚，{{ 時間 }} 前來跟您說，不用一直等。' },
        { angle: 'firsthand', text: '我正在看您的訂單紀錄，{{ 時間 }} 前給您答案。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: [],
      topics: ['other'],
      holding: true,
    },
    {
      code: 'sdl',
      title: '收到了',
      paraphrases: ['好喔', '知道了', 'OK', '我傳給你了', '那就這樣'],
      variants: [
        { angle: 'fact', text: '收到，已經幫您記下來了。' },
        { angle: 'care', text: '收到囉，接下來交給我，有進度會跟您說。' },
        { angle: 'firsthand', text: '看到了，我這就去核對，有不一樣的地方再跟您確認。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: [],
      topics: ['other'],
    },
    {
      code: 'xxzj',
      title: '謝謝再見',
      paraphrases: ['謝謝', '好了沒事了', '掰掰', '先這樣', '沒問題了'],
      variants: [
        { angle: 'fact', text: '不客氣，有需要隨時再找我，我是{{ 客服 }}。' },
        { angle: 'care', text: '謝謝您，收到後有哪裡不懂都可以問我。' },
        { angle: 'offer', text: '謝謝您，喜歡的話可以關注{{ 店家 }}，有活動比較不會錯過。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['farewell'],
      topics: ['greeting'],
    },
    {
      code: 'hfwl',
      title: '回覆晚了',
      paraphrases: ['怎麼都不回', '等很久了', '？？？', '有人在嗎', '回一下好嗎'],
      variants: [
        { angle: 'fact', text: '抱歉讓您久等，我在，您的問題我現在回。' },
        { angle: 'care', text: '不好意思剛剛訊息比較多，讓您等了，接下來我陪您處理完。' },
        { angle: 'honest', text: '尖峰時段我一次回好幾位，會慢一點，您問的我不會漏掉。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['greet'],
      topics: ['greeting', 'human'],
    },
    {
      code: 'xbly',
      title: '下班留言',
      paraphrases: ['現在還有上班嗎', '幾點下班', '假日有人嗎', '明天再找你'],
      variants: [
        { angle: 'fact', text: '客服時間是{{ 客服時間 }}，您先留言，{{ 時間 }} 前回覆您。' },
        { angle: 'care', text: '時間晚了您先休息，問題留在這裡，{{ 時間 }} 前我上線先回您。' },
        { angle: 'honest', text: '現在倉庫已經下班查不到，{{ 時間 }} 前給您答覆。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['greet'],
      topics: ['greeting', 'human'],
      holding: true,
    },
    {
      code: 'zrkf',
      title: '真人客服',
      paraphrases: ['我要找真人', '是機器人嗎', '轉真人', '有沒有人可以處理', '罐頭訊息嗎', '請真人回我', '有真人嗎'],
      variants: [
        { angle: 'fact', text: '我是真人客服{{ 客服 }}，您請說。' },
        { angle: 'care', text: '讓您久等了，前面的對話我都看過，不用再說一次，我接著處理。' },
        { angle: 'honest', text: '剛才那則是自動訊息，現在是我在跟您對話，問題我看懂了。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['greet'],
      topics: ['human', 'greeting'],
    },
  ],
}
