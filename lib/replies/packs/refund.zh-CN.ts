/** Refunds. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'refund.zh-CN',
  locale: 'zh-CN',
  subject: 'refund',
  replies: [
    {
      code: 'tksmshd',
      title: '退款什么时候到',
      paraphrases: ['退款多久到', '钱退了吗', '退款没收到', '怎么还没退钱', '退到哪里了'],
      variants: [
        { angle: 'fact', text: '退款同意后原路退回，到账看支付渠道，一般 {{ 天数 }} 天内，售后单里能看进度。' },
        { angle: 'care', text: '钱没到账心里不踏实，我帮您看下退款走到哪一步，{{ 时间 }} 前回您。' },
        { angle: 'firsthand', text: '我看了您的售后单，状态在那儿写着呢，卡在哪步我去催哪步。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['refund'],
    },
    {
      code: 'ztkbth',
      title: '只退款不退货',
      paraphrases: ['不想退货只退款', '东西不要了直接退钱', '能不能不寄回', '仅退款', '退钱就行'],
      variants: [
        { angle: 'fact', text: '只退款要看原因和凭证，您把问题拍照发我，我按平台规则给您申请。' },
        { angle: 'care', text: '知道您嫌寄回麻烦，先发照片，能不折腾您的我尽量不折腾。' },
        { angle: 'honest', text: '没有凭证我直接点不了只退款，照片齐了 {{ 时间 }} 前给您答复。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['refund'],
    },
  ],
}
