/** Invoices. For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'invoice.zh-TW',
  locale: 'zh-TW',
  subject: 'invoice',
  replies: [
    {
      code: 'kfp',
      title: '開發票',
      paraphrases: ['有開發票嗎', '可以打統編嗎', '發票怎麼拿', '電子發票在哪', '發票寄來嗎', '發票打公司統編'],
      variants: [
        { angle: 'fact', text: '可以開電子發票，要統編請給我抬頭和統編，我登記。' },
        { angle: 'care', text: '您是報帳用嗎？抬頭統編一次給我，免得重開。' },
        { angle: 'honest', text: '已經上傳的發票要作廢重開，請先確認資料，{{ 時間 }} 前開好跟您說。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: [],
      topics: ['invoice'],
    },
  ],
}
