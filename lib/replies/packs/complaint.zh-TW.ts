/** Openers and answers for a buyer who is upset (S25, S35). For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'complaint.zh-TW',
  locale: 'zh-TW',
  subject: 'complaint',
  replies: [
    {
      code: 'xafzcl',
      title: '先安撫再處理',
      paraphrases: ['什麼爛東西', '很生氣', '你們怎麼做的', '第二次了', '太誇張了'],
      variants: [
        { angle: 'fact', text: '您說的我都看到了，先跟您道歉，{{ 時間 }} 前給您方案。' },
        { angle: 'care', text: '真的很抱歉，遇到這種事誰都會生氣，這件事我會處理到最後。' },
        { angle: 'honest', text: '換成我也會不高興，先不說規定，您把狀況跟我說，我們一起處理。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['complaint', 'quality', 'compensation'],
      empathy: true,
    },
    {
      code: 'ygfp',
      title: '要給負評',
      paraphrases: ['我要給一星', '負評伺候', '留言給你們看', '你看我怎麼評價', '這種服務要給負評'],
      variants: [
        { angle: 'fact', text: '評價是您的權利，我想先把問題處理好，照片給我，{{ 時間 }} 前回您。' },
        { angle: 'care', text: '會讓您想留負評，心裡很不舒服吧，先跟我說說。' },
        { angle: 'honest', text: '您怎麼寫我都尊重，商品的問題還是要處理，給我一點時間。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['review', 'complaint'],
      empathy: true,
    },
    {
      code: 'yts',
      title: '要投訴',
      paraphrases: ['我要申訴', '找消保官', '跟平台檢舉', '投訴你們賣場'],
      variants: [
        { angle: 'fact', text: '您可以申訴，我不攔您，同時我先登記，{{ 時間 }} 前給您處理方式。' },
        { angle: 'care', text: '走到這一步表示讓您失望了，抱歉，您希望怎麼解決？' },
        { angle: 'honest', text: '我能做主的現在就辦，不行的我往上報，{{ 時間 }} 前給您答覆。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['complaint', 'compensation'],
      empathy: true,
    },
    {
      code: 'kfmh',
      title: '客服沒回',
      paraphrases: ['都沒人回', '已讀不回', '兩天沒回我', '你們還有在營業嗎'],
      variants: [
        { angle: 'fact', text: '抱歉讓您等，我是{{ 客服 }}，現在開始處理，{{ 時間 }} 前給您結果。' },
        { angle: 'care', text: '訊息沒人回真的很焦慮，我先看您前面問的，不用再打一次。' },
        { angle: 'honest', text: '漏掉您的訊息我不找理由，先把問題解決。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['greet'],
      topics: ['complaint', 'human'],
      empathy: true,
    },
    {
      code: 'ypc',
      title: '要賠償',
      paraphrases: ['要怎麼賠', '賠我錢', '害我耽誤了誰負責', '要求補償'],
      variants: [
        { angle: 'fact', text: '耽誤到您真的很抱歉，狀況和照片給我，我依平台規定申請，{{ 時間 }} 前回您。' },
        { angle: 'care', text: '影響到您的行程我也很過意不去，您希望怎麼處理，我照實往上報。' },
        { angle: 'honest', text: '金額我現在不能隨口說，說了做不到更不好，核實後給您答覆。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['compensation', 'complaint'],
      empathy: true,
    },
  ],
}
