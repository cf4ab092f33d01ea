/** When, from where and how a parcel leaves. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'shipping.zh-CN',
  locale: 'zh-CN',
  subject: 'shipping',
  replies: [
    {
      code: 'smshfh',
      title: '什么时候发货',
      paraphrases: ['几时发货', '多久发', '今天发吗', '啥时候能发', '拍了什么时候寄', '现在拍哪天发'],
      variants: [
        {
          angle: 'fact',
          text: '{% if 发货时间 %}{{ 发货时间 }} 前给您发出{% else %}付款后 {{ 发货天数 }} 天内发出{% endif %}，发出后单号我来告诉您。',
        },
        { angle: 'care', text: '您是赶着用吗？说下日子，我看看来不来得及，再请仓库往前排。' },
        { angle: 'honest', text: '订单在排队，{{ 发货时间 }} 前发出，再早我不敢乱答应您。' },
      ],
      stages: ['pre', 'in'],
      steps: ['ask', 'verify'],
      topics: ['delivery_time', 'urge_ship'],
    },
    {
      code: 'fsmkd',
      title: '发什么快递',
      paraphrases: ['发什么快递', '能发顺丰吗', '可以指定快递吗', '别发XX快递', '中通还是圆通'],
      variants: [
        { angle: 'fact', text: '店里默认发{{ 快递 }}，您那边收哪家方便，说一声我备注。' },
        { angle: 'care', text: '您那边哪家送到门口？告诉我，仓库能发的就按您方便的来。' },
        { angle: 'offer', text: '想发别家的话，差价 {{ 运费 }} 元，您补一下我备注给仓库，您看行吗？' },
      ],
      stages: ['pre', 'in'],
      steps: ['ask', 'verify'],
      topics: ['carrier'],
    },
    {
      code: 'jtnd',
      title: '几天能到',
      paraphrases: ['几天到', '多久能收到', '明天能到吗', '到上海几天', '周末前到得了吗'],
      variants: [
        { angle: 'fact', text: '发出后路上一般 {{ 路上天数 }} 天，具体看物流更新。' },
        { angle: 'care', text: '您哪天要用？我按日子倒推，赶不上的话提前跟您说实话。' },
        { angle: 'honest', text: '快递路上的事我说不准，赶时间的话建议留出两天富余。' },
      ],
      stages: ['pre', 'in'],
      steps: ['ask', 'verify'],
      topics: ['delivery_time', 'logistics'],
    },
    {
      code: 'pyfm',
      title: '偏远发吗',
      paraphrases: ['新疆发吗', '西藏能寄吗', '内蒙包邮吗', '偏远地区要加钱吗', '村里送得到吗'],
      variants: [
        { angle: 'fact', text: '您把省市区发我，我查能不能到、要不要补运费，{{ 时间 }} 前回您。' },
        { angle: 'care', text: '偏远件路上久一点，您急用的话先跟我说日子，我帮您挑能到的快递。' },
        { angle: 'honest', text: '有的地方快递不进村，要到镇上取，您能接受再拍，省得来回跑。' },
      ],
      stages: ['pre'],
      steps: ['ask'],
      topics: ['postage', 'carrier'],
    },
    {
      code: 'zdrqd',
      title: '指定日期到',
      paraphrases: ['能指定哪天到吗', '我要周六收', '晚几天发行吗', '先别发', '15号到可以吗'],
      variants: [
        { angle: 'fact', text: '可以备注哪天发，哪天到要看快递，您说个日子我倒推着安排。' },
        { angle: 'care', text: '是人不在家还是赶日子？说下原因，我备注得更准一些。' },
        { angle: 'honest', text: '到货日子我定不了，能做到的是 {{ 时间 }} 发出，您看这样行吗？' },
      ],
      stages: ['pre', 'in'],
      steps: ['verify'],
      topics: ['delivery_time', 'remark'],
    },
    {
      code: 'slbz',
      title: '送礼包装',
      paraphrases: ['送人的能包好看点吗', '有礼盒吗', '能写贺卡吗', '不要放价格单', '别放小票'],
      variants: [
        { angle: 'fact', text: '可以备注不放价格单，礼盒和贺卡有没有我查下，{{ 时间 }} 前回您。' },
        { angle: 'care', text: '送谁呀、什么日子？贺卡想写什么发我，我一个字不差地备注上。' },
        { angle: 'firsthand', text: '我去包装台看看现在有哪些礼盒，拍给您挑。' },
      ],
      stages: ['pre', 'in'],
      steps: ['verify', 'ask'],
      topics: ['remark', 'gift'],
    },
    {
      code: 'zmhmf',
      title: '怎么还没发',
      paraphrases: ['怎么还不发货', '都两天了还没发', '催一下发货', '到底发没发', '还没发啊'],
      variants: [
        { angle: 'fact', text: '我查了下订单 {{ 订单尾号 }}，{{ 发货时间 }} 前给您发出。' },
        { angle: 'care', text: '让您等急了，抱歉。我现在就去催仓库，{{ 时间 }} 前告诉您结果。' },
        { angle: 'honest', text: '这单卡在备货上，{{ 发货时间 }} 前能发；等不及想退也可以，我不拦您。' },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['urge_ship'],
    },
    {
      code: 'njtfm',
      title: '能今天发吗',
      paraphrases: ['今天能发吗', '现在拍今天发不', '急用今天发', '下午能走吗', '加急一下'],
      variants: [
        { angle: 'fact', text: '今天的单子排到 {{ 发货时间 }}，我帮您问仓库能不能提前。' },
        { angle: 'care', text: '知道您急，我把加急备注写上，能不能赶上今天这趟 {{ 时间 }} 前告诉您。' },
        { angle: 'honest', text: '今天能不能走我不敢乱答应，仓库点头了我再跟您说，免得您白等。' },
      ],
      stages: ['pre', 'in'],
      steps: ['verify'],
      topics: ['urge_ship', 'delivery_time'],
    },
  ],
}
