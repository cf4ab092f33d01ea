/** Reviews, never traded for money (S34). */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'review.zh-CN',
  locale: 'zh-CN',
  subject: 'review',
  replies: [
    {
      code: 'qnpj',
      title: '请您评价',
      paraphrases: ['用着挺好', '东西不错', '收到了很满意', '挺好的'],
      variants: [
        { angle: 'fact', text: '谢谢您，用着顺手就好，方便的话去评价里写两句真实感受。' },
        { angle: 'care', text: '您满意我也高兴，评价写不写都行，有问题随时回来找我。' },
        { angle: 'honest', text: '说好说坏都欢迎，您写的真实感受对后面的买家最有用。' },
      ],
      stages: ['after'],
      steps: ['follow-up'],
      topics: ['review'],
    },
    {
      code: 'zmpj',
      title: '怎么评价',
      paraphrases: ['评价在哪', '怎么写评价', '找不到评价入口', '怎么晒图'],
      variants: [
        { angle: 'fact', text: '订单里点“评价”，写完能加图，匿名也可以选。' },
        { angle: 'care', text: '图上不用露脸露地址，光线好点就行，谢谢您花时间。' },
        { angle: 'honest', text: '用几天再评也不迟，用下来的感受比刚收到时准。' },
      ],
      stages: ['after'],
      steps: [],
      topics: ['review'],
    },
    {
      code: 'hpfxm',
      title: '好评返现吗',
      paraphrases: ['好评有返现吗', '给好评有什么好处', '评价送东西吗', '五星返几块'],
      variants: [
        { angle: 'fact', text: '店里没有这个活动，您按真实感受写就好。' },
        { angle: 'care', text: '不用为了这个写，您觉得不好也直说，我照样给您处理。' },
        { angle: 'honest', text: '这种事对别的买家不公平，我不做，您照实写就好。' },
      ],
      stages: ['after', 'pre'],
      steps: [],
      topics: ['review'],
    },
    {
      code: 'pjywh',
      title: '评价有误会',
      paraphrases: ['我评价写错了', '想改评价', '追评怎么写', '误会你们了'],
      variants: [
        { angle: 'fact', text: '追评可以在原评价下面补，写清楚后来怎么解决的就行。' },
        { angle: 'care', text: '谢谢您愿意说明，改不改都看您，事情我照样跟到底。' },
        { angle: 'honest', text: '真实的评价我不求您改，问题真解决了您再补一句就好。' },
      ],
      stages: ['after'],
      steps: [],
      topics: ['review', 'complaint'],
    },
    {
      code: 'kdcpld',
      title: '看到差评来道歉',
      paraphrases: ['差评写了', '一星', '评价里骂你们', '看到我评价了吗'],
      variants: [
        { angle: 'fact', text: '看到您对{{ 商品 }}的评价了，想先把问题处理好，您什么时候方便？' },
        { angle: 'care', text: '让您失望成这样，我挺惭愧的，您有空我再听您讲一遍。' },
        { angle: 'honest', text: '评价您留着，不用为我改，我只想把这件事办妥。' },
      ],
      stages: ['after'],
      steps: ['follow-up'],
      topics: ['review', 'complaint'],
      empathy: true,
    },
    {
      code: 'xxhp',
      title: '谢谢好评',
      paraphrases: ['给你们好评了', '五星好评', '推荐给朋友了', '晒图了'],
      variants: [
        { angle: 'fact', text: '看到您的评价了，谢谢您认真写。' },
        { angle: 'care', text: '您喜欢，我们也有劲儿，下次来还找我，给您挑合适的。' },
        { angle: 'firsthand', text: '您晒的图我看了，拍得真用心，谢谢您。' },
      ],
      stages: ['after'],
      steps: ['farewell', 'follow-up'],
      topics: ['review'],
    },
  ],
}
