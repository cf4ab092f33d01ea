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
    {
      code: 'kzp',
      title: '开专票',
      paraphrases: ['能开专票吗', '增值税专票', '专票要什么资料', '对公开票'],
      variants: [
        { angle: 'fact', text: '专票要名称、税号、地址、开户信息，您发全，能不能开我去确认。' },
        { angle: 'care', text: '公司报销急用吗？急的话说个日子，我催下开票的同事。' },
        { angle: 'honest', text: '这单店里能不能开专票我先问，{{ 时间 }} 前回您，别先按能开做账。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: [],
      topics: ['invoice'],
    },
    {
      code: 'fpznk',
      title: '发票在哪看',
      paraphrases: ['发票在哪下载', '电子票发哪了', '没收到发票', '怎么查发票'],
      variants: [
        { angle: 'fact', text: '电子票在订单详情“发票”里能下载，没看到就是还没开出来。' },
        { angle: 'care', text: '报销等着用的话告诉我截止日，我去催一催。' },
        { angle: 'honest', text: '开票比发货慢一两天是常事，{{ 时间 }} 前没有您再找我。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['invoice'],
    },
    {
      code: 'ttxcl',
      title: '抬头写错了',
      paraphrases: ['发票抬头错了', '税号错了', '改发票', '能重开吗', '开成个人的了'],
      variants: [
        { angle: 'fact', text: '能重开，您把正确的抬头和税号发我，旧票先作废。' },
        { angle: 'care', text: '别着急，先确认这两行：抬头、税号，对了我再提交。' },
        { angle: 'honest', text: '跨月或已经入账的多半改不了，这种只能补别的凭证，我先帮您看日期。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['invoice'],
    },
    {
      code: 'smshkp',
      title: '什么时候开票',
      paraphrases: ['发票多久开', '怎么还没开票', '发票几天能好', '催下发票'],
      variants: [
        { angle: 'fact', text: '一般收货后开，{{ 日期 }} 前开好，开好我发您下载。' },
        { angle: 'care', text: '报销卡在这儿了吧？您说个日子，我跟开票的同事说一声。' },
        { angle: 'honest', text: '开票要排队，我不能张口就说今天，{{ 时间 }} 前给您准数。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['invoice'],
    },
    {
      code: 'thfpzm',
      title: '退货发票怎么办',
      paraphrases: ['退货发票要寄回吗', '电子票要退吗', '部分退发票怎么处理', '发票弄丢了能退货吗'],
      variants: [
        { angle: 'fact', text: '电子票一般不用寄，部分退的要重开；纸质票麻烦一起寄回。' },
        { angle: 'care', text: '票据的事交给我，您把货寄好就行，别的我来弄。' },
        { angle: 'honest', text: '纸票丢了会影响退款进度，先找找，找不到我去问怎么处理。' },
      ],
      stages: ['after'],
      steps: [],
      topics: ['invoice', 'return'],
    },
    {
      code: 'ysjht',
      title: '要收据合同',
      paraphrases: ['能开收据吗', '给个收款凭证', '要采购合同', '要报价单', '盖章的送货单'],
      variants: [
        { angle: 'fact', text: '报价单和送货单我可以给您，合同要问店里，{{ 时间 }} 前回您。' },
        { angle: 'care', text: '您单位要哪些材料列给我，我一次给您备齐，省得来回补。' },
        { angle: 'honest', text: '没有的材料我不瞎答应，能开的尽快给您，开不了的照实说。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: [],
      topics: ['invoice'],
    },
  ],
}
