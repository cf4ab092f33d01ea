/** Telling first and reminding without a threat (S18, S23). */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'follow-up.zh-CN',
  locale: 'zh-CN',
  subject: 'follow-up',
  replies: [
    {
      code: 'txfk',
      title: '提醒付款',
      paraphrases: ['拍了没付款', '还没付', '忘付款了', '订单要关闭了'],
      variants: [
        { angle: 'fact', text: '您拍的{{ 商品 }}还没付款，货给您留着，付好我就安排。' },
        { angle: 'care', text: '是付款遇到问题，还是还在考虑？有拿不准的跟我说，我帮您看。' },
        { angle: 'offer', text: '现在付还赶得上 {{ 发货时间 }} 那批，需要改颜色尺码也可以先说。' },
      ],
      stages: ['pre', 'in'],
      steps: ['follow-up'],
      topics: ['payment'],
    },
    {
      code: 'qshf',
      title: '签收回访',
      paraphrases: ['收到了', '到货了', '已签收', '东西拿到了'],
      variants: [
        { angle: 'fact', text: '看到您签收了，东西都齐吗？有少有坏拍给我，我来处理。' },
        { angle: 'care', text: '用着还顺手吗？哪里不合适别忍着，跟我说一声。' },
        { angle: 'firsthand', text: '我给您记着这单呢，穿了或者用了觉得怎么样，好坏都想听听。' },
      ],
      stages: ['after'],
      steps: ['follow-up'],
      topics: ['usage', 'review'],
    },
  ],
}
