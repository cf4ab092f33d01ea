/** Questions about sizes. For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'size.zh-TW',
  locale: 'zh-TW',
  subject: 'size',
  replies: [
    {
      code: 'gmsmcc',
      title: '該買什麼尺寸',
      paraphrases: [
        '我穿什麼尺寸',
        '160/50公斤穿多大',
        'M還是L',
        '幫我看尺寸',
        '170穿哪個',
        '身高165體重55穿哪個',
        '尺寸怎麼選',
      ],
      variants: [
        { angle: 'fact', text: '{{ 身高 }} / {{ 體重 }} 對尺寸表是 {{ 建議尺寸 }}，喜歡寬鬆可以大一號。' },
        { angle: 'care', text: '您方便給身高體重，再說平常穿合身還是寬鬆，我幫您挑。' },
        { angle: 'firsthand', text: '您拿一件常穿的平放量胸寬和衣長，我對尺寸表幫您比，比看身高體重準。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['size'],
    },
    {
      code: 'pdhpx',
      title: '偏大還偏小',
      paraphrases: ['版型偏大嗎', '尺寸準嗎', '會不會太小', '是正常版型嗎', '要買大一號嗎'],
      variants: [
        { angle: 'fact', text: '這款請照尺寸表選，拿一件合身的衣服量來比就可以。' },
        { angle: 'care', text: '您平常穿幾號、身高體重多少？我幫您對，免得來回換貨。' },
        { angle: 'honest', text: '每個人身形不同，卡在兩個尺寸中間，我會建議選大的。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['size'],
    },
  ],
}
