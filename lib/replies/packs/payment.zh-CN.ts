/** Paying, inside the platform only. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'payment.zh-CN',
  locale: 'zh-CN',
  subject: 'payment',
  replies: [
    {
      code: 'fblk',
      title: '付不了款',
      paraphrases: ['付款失败', '支付不了', '一直提示错误', '付不了钱', '为什么付不了'],
      variants: [
        { angle: 'fact', text: '先看有没有提示文字，换个支付方式或者退出重进再付，多数能过。' },
        { angle: 'care', text: '您把提示截图发我，我帮您看卡在哪一步，别着急，订单先给您留着。' },
        { angle: 'firsthand', text: '我按您说的步骤试了一遍，一般是地址没选或者库存变了，您刷新再看下。' },
      ],
      stages: ['pre', 'in'],
      steps: ['verify'],
      topics: ['payment'],
    },
    {
      code: 'nfqm',
      title: '能分期吗',
      paraphrases: ['可以分期吗', '免息吗', '能用花呗吗', '分几期', '能不能先用后付'],
      variants: [
        { angle: 'fact', text: '付款页能看到分期选项就可以用，期数和手续费以页面显示为准。' },
        { angle: 'care', text: '您先别提交，点到付款页看一眼每期多少，合适再定。' },
        { angle: 'honest', text: '分期有手续费的话总价会高一点，手头方便就直接付更省。' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['payment'],
    },
  ],
}
