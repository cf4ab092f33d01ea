/** Farewells (S36). */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'farewell.zh-CN',
  locale: 'zh-CN',
  subject: 'farewell',
  replies: [
    {
      code: 'db',
      title: '道别',
      paraphrases: ['好了没事了', '谢谢', '先这样', '拜拜', '没问题了', '88'],
      variants: [
        { angle: 'fact', text: '好的，有事随时来找我，我是{{ 客服 }}。' },
        { angle: 'care', text: '谢谢您，祝您一切顺心，收到货有哪里不明白再喊我～' },
        { angle: 'offer', text: '您慢走，收藏一下店铺，有新活动好找到我们。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['farewell'],
      topics: ['greeting', 'other'],
    },
  ],
}
