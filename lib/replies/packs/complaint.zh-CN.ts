/** Openers and answers for a buyer who is upset (S25, S35). */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'complaint.zh-CN',
  locale: 'zh-CN',
  subject: 'complaint',
  replies: [
    {
      code: 'xafzcl',
      title: '先安抚，再处理',
      paraphrases: ['什么破东西', '太差劲了', '气死我了', '骗子', '都第二次了还这样', '怎么做生意的'],
      variants: [
        { angle: 'fact', text: '您说的我都看到了，先跟您道个歉。订单 {{ 订单尾号 }} 我来跟，{{ 时间 }} 前给您方案。' },
        { angle: 'care', text: '真的对不起，让您碰上这样的事，换谁都会生气。这件事我来跟到底。' },
        { angle: 'honest', text: '换成是我也会火大。先不讲规则，您把情况说给我听，咱们一起把它解决。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['complaint', 'quality', 'compensation'],
      empathy: true,
    },
    {
      code: 'ygcp',
      title: '要给差评',
      paraphrases: ['我要给差评', '等着收差评吧', '差评伺候', '你看我怎么评价', '一星走起'],
      variants: [
        { angle: 'fact', text: '评价是您的权利，我只想先把问题解决。您发照片给我，{{ 时间 }} 前给您方案。' },
        { angle: 'care', text: '能让您想打差评，心里憋着气吧，先跟我说说，我不劝您，先帮您处理。' },
        { angle: 'honest', text: '您怎么评我都尊重，东西的问题还是得解决，给我点时间，{{ 时间 }} 前回您。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['review', 'complaint'],
      empathy: true,
    },
    {
      code: 'yts',
      title: '要投诉',
      paraphrases: ['我要投诉', '打12315', '找平台投诉你们', '投诉你们店', '工商见'],
      variants: [
        { angle: 'fact', text: '您有权投诉，我不拦您。同时我先登记情况，{{ 时间 }} 前给您一个处理方案。' },
        { angle: 'care', text: '走到这一步说明我们让您失望了，抱歉。您说下要怎么解决，我去争取。' },
        { angle: 'honest', text: '我能定的我现在就办，定不了的报主管，{{ 时间 }} 前给您准话，不拖着您。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['complaint', 'compensation'],
      empathy: true,
    },
    {
      code: 'ypc',
      title: '要赔偿',
      paraphrases: ['赔我钱', '怎么赔', '要求赔偿', '假一赔三', '补偿多少', '耽误我事了怎么算'],
      variants: [
        { angle: 'fact', text: '耽误您了，抱歉。情况和照片发我，我按平台规则去申请，{{ 时间 }} 前回您。' },
        { angle: 'care', text: '耽误您的事我心里也过意不去，您说说希望怎么处理，我照实报上去。' },
        { angle: 'honest', text: '赔多少我现在不能张口就说，说了做不到更不好，核实后给您准话。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['compensation', 'complaint'],
      empathy: true,
    },
    {
      code: 'zrg',
      title: '转人工',
      paraphrases: ['转人工', '人工客服', '有没有活人', '没人回吗', '机器人吗', '人呢'],
      variants: [
        { angle: 'fact', text: '我就是人工，{{ 客服 }}，您说，我在。' },
        { angle: 'care', text: '让您等久了，不好意思。我是{{ 客服 }}，前面的话我看过了，接着帮您办。' },
        { angle: 'firsthand', text: '我从头看了一遍您发的消息，问题我清楚了，不用再说一遍。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['greet'],
      topics: ['human', 'greeting'],
    },
  ],
}
