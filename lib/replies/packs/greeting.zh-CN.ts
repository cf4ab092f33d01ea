/** What an agent says first: the buyer knocks, the desk answers. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'greeting.zh-CN',
  locale: 'zh-CN',
  subject: 'greeting',
  replies: [
    {
      code: 'zdq',
      title: '在的亲',
      paraphrases: ['在吗', '你好', '有人吗', '在不在', '客服在吗', '哈喽', '老板在吗'],
      variants: [
        { angle: 'fact', text: '在的，您说～' },
        { angle: 'care', text: '在的亲，我是{{ 客服 }}，有什么想了解的直接告诉我就行。' },
        { angle: 'offer', text: '在呢，看中哪款把链接发我，我帮您看看怎么拍合适。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['greet'],
      topics: ['greeting', 'human'],
    },
    {
      code: 'sd',
      title: '稍等',
      paraphrases: ['帮我看看', '帮我查一下', '你看下呗', '查到了吗', '快点哈'],
      variants: [
        { angle: 'fact', text: '好的，我查一下，{{ 时间 }} 前回您。' },
        { angle: 'care', text: '您先忙别的，我这边核实清楚，{{ 时间 }} 前来找您，不用一直等着。' },
        { angle: 'firsthand', text: '我正在后台翻您的订单，{{ 时间 }} 前给您准信。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: [],
      topics: ['other'],
      holding: true,
    },
    {
      code: 'sdl',
      title: '收到',
      paraphrases: ['好的', '知道了', '行', '那就这样吧', 'ok', '我发你了'],
      variants: [
        { angle: 'fact', text: '收到，已经记下了。' },
        { angle: 'care', text: '收到啦，剩下的交给我，有进展我来告诉您。' },
        { angle: 'firsthand', text: '看到了，我这就去核对，有出入再跟您确认。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: [],
      topics: ['other'],
    },
    {
      code: 'flljl',
      title: '发来链接了',
      paraphrases: ['这个', '看下这个', '就这款', '这款怎么样', '想问下这个'],
      variants: [
        { angle: 'fact', text: '看到了，您问的是{{ 商品 }}对吧？想了解尺码、颜色还是发货？' },
        { angle: 'care', text: '这款我熟，您是自己用还是送人？我按用途给您说。' },
        { angle: 'firsthand', text: '我打开详情页跟您一起看，您说问到哪一处，我给您对着讲。' },
      ],
      stages: ['pre'],
      steps: ['greet', 'ask'],
      topics: ['product', 'greeting'],
    },
  ],
}
