/** Invoices. In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'invoice.en',
  locale: 'en',
  subject: 'invoice',
  replies: [
    {
      code: 'inv',
      title: 'Invoice',
      paraphrases: [
        'can I get an invoice',
        'need a receipt',
        'VAT invoice',
        'tax invoice please',
        'bill for my company',
        'can you send me a receipt',
        'need a bill',
      ],
      variants: [
        { angle: 'fact', text: "Sure. Send me the name and tax number for the invoice and I'll note it." },
        { angle: 'care', text: "For work? Send the company details once and I'll get it right the first time." },
        {
          angle: 'honest',
          text: "The invoice shows what was paid, I can't put another amount. It's usually ready by {{ time }}.",
        },
      ],
      stages: ['pre', 'in', 'after'],
      steps: [],
      topics: ['invoice'],
    },
  ],
}
