/** Asking for needs and recommending, three side by side, sometimes against buying (S09, S10, S54, S57). For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'recommend.zh-TW',
  locale: 'zh-TW',
  subject: 'recommend',
  replies: [
    {
      code: 'wnxq',
      title: '問您需求',
      paraphrases: ['不知道買什麼', '送禮買什麼好', '給長輩用的', '想找一款包包'],
      variants: [
        { angle: 'fact', text: '想幫您挑準一點：誰要用、怎麼用、預算大概多少？' },
        { angle: 'care', text: '您比較在意舒服、耐用還是好看？我照您在意的挑。' },
        { angle: 'honest', text: '還不清楚用途我不敢亂推薦，買錯退換更麻煩，先問您一句：怎麼用呢？' },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['product', 'size'],
    },
  ],
}
