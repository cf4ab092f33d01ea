/** Invoices. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'invoice.zh-CN',
  locale: 'zh-CN',
  subject: 'invoice',
  replies: [
    {
      code: 'kfp',
      title: '开发票',
      paraphrases: ['能开发票吗', '发票怎么开', '开票', '要个电子发票', '公司报销要票', '发票没看到'],
      variants: [
        { angle: 'fact', text: '可以的，抬头、税号和接收方式发我，开好我来告诉您。' },
        { angle: 'care', text: '是报销用吗？说下公司抬头和税号，我一次给您登记对，免得重开。' },
        { angle: 'honest', text: '发票金额按实付开，多写的开不了；一般 {{ 时间 }} 前开好。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: [],
      topics: ['invoice'],
    },
  ],
}
