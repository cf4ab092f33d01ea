/** Coupons, gifts, deposits and other rules of a promotion. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'promotion.zh-CN',
  locale: 'zh-CN',
  subject: 'promotion',
  replies: [
    {
      code: 'yyhqm',
      title: '有优惠券吗',
      paraphrases: ['有券吗', '怎么领券', '优惠券在哪领', '券用不了', '为什么券用不上', '有什么优惠'],
      variants: [
        { angle: 'fact', text: '现在能领的是{{ 优惠 }}，商品页价格下面点一下就领到了，下单自动抵。' },
        { angle: 'care', text: '您截个图发我，我看看是没到门槛还是不在活动商品里，帮您找原因。' },
        { angle: 'honest', text: '这款目前没有别的券了，不急的话可以先收藏等活动，急用就现在拍。' },
      ],
      stages: ['pre', 'in'],
      steps: ['bargain'],
      topics: ['coupon'],
    },
    {
      code: 'mjzmc',
      title: '满减怎么凑',
      paraphrases: ['怎么满减', '差几块凑单', '满300减多少', '凑什么合适', '跨店能一起算吗'],
      variants: [
        { angle: 'fact', text: '满减按结算页金额算，不同商品凑到门槛自动减，您先加购物车看一眼。' },
        { angle: 'care', text: '您现在差多少？告诉我，我给您挑个小件，凑到又不浪费。' },
        { angle: 'honest', text: '差得多就别硬凑了，为了减几十多花一百不划算，单拍就好。' },
      ],
      stages: ['pre'],
      steps: ['bargain', 'recommend'],
      topics: ['promo_rule', 'coupon'],
    },
    {
      code: 'yzpm',
      title: '有赠品吗',
      paraphrases: ['送什么', '有小礼物吗', '赠品是什么', '有没有试用装', '送不送袜子'],
      variants: [
        { angle: 'fact', text: '这款活动期间随单送{{ 赠品 }}，送完为止，以下单页显示为准。' },
        { angle: 'honest', text: '页面没写送的就是没有，我不想让您收到货再失望。' },
        { angle: 'offer', text: '我帮您跟店里申请一份{{ 赠品 }}，批下来备注到订单里一起发。' },
      ],
      stages: ['pre', 'in'],
      steps: ['bargain'],
      topics: ['gift'],
    },
    {
      code: 'jjbcm',
      title: '降价补差吗',
      paraphrases: ['降价了怎么办', '刚买就降价了', '能补差价吗', '保价吗', '才买两天便宜了20'],
      variants: [
        { angle: 'fact', text: '订单页有价保入口的话可以直接申请，系统按规则核算，补多少以系统为准。' },
        { angle: 'care', text: '刚买就降价换谁都不舒服，您把订单发我，我先帮您看在不在价保期里。' },
        { angle: 'honest', text: '不在价保期的单子我不敢答应补，我去问一下能怎么处理，{{ 时间 }} 前回您。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['bargain'],
      topics: ['price_protection'],
    },
    {
      code: 'djwkzmf',
      title: '定金尾款怎么付',
      paraphrases: ['尾款什么时候付', '预售怎么付', '定金能退吗', '付了定金然后呢', '预售多久发'],
      variants: [
        { angle: 'fact', text: '定金付完，尾款在 {{ 时间 }} 开始付，到时在订单里点“付尾款”就行。' },
        { angle: 'care', text: '我帮您看下这单的尾款时间，开付那天您记得进订单看一眼，过了时间定金规则页面有写。' },
        { angle: 'honest', text: '预售要等，付完尾款 {{ 发货时间 }} 前发出；急用的话建议看看现货款。' },
      ],
      stages: ['pre', 'in'],
      steps: ['ask'],
      topics: ['presale_deposit', 'payment'],
    },
  ],
}
