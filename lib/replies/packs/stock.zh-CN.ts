/** Questions about what is in stock and what comes back. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'stock.zh-CN',
  locale: 'zh-CN',
  subject: 'stock',
  replies: [
    {
      code: 'yhm',
      title: '有货吗',
      paraphrases: ['还有货吗', '什么时候补货', '现在有吗', '没货了吗', '什么时候到货', '有现货吗'],
      variants: [
        { angle: 'fact', text: '{{ 颜色 }} {{ 尺码 }} 现在页面能拍就是有货，拍下后 {{ 发货时间 }} 前发出。' },
        { angle: 'care', text: '您要哪个颜色和尺码？我去库里看一眼再告诉您，省得您白拍。' },
        { angle: 'honest', text: '页面显示没货就是真没了，补货预计 {{ 时间 }}，等不及的话我给您找相近的。' },
      ],
      stages: ['pre', 'in'],
      steps: ['ask'],
      topics: ['stock'],
    },
  ],
}
