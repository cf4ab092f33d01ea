/** Paying, inside the platform only. In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'payment.en',
  locale: 'en',
  subject: 'payment',
  replies: [
    {
      code: 'pay',
      title: 'Payment failed',
      paraphrases: ['payment failed', 'card declined', "can't check out", "it won't take my card", 'checkout error'],
      variants: [
        { angle: 'fact', text: 'Check the message shown, try another card or payment method, then try again.' },
        { angle: 'care', text: "Send me a screenshot of the error and I'll see where it stops." },
        {
          angle: 'honest',
          text: "If you were charged but there's no order, the pending charge normally drops off. Please don't pay twice.",
        },
      ],
      stages: ['pre', 'in'],
      steps: ['verify'],
      topics: ['payment'],
    },
    {
      code: 'offsite',
      title: 'Pay outside',
      paraphrases: [
        'can I paypal you direct',
        'pay you outside',
        'can I send you a transfer',
        'cheaper if I pay directly?',
      ],
      variants: [
        { angle: 'fact', text: 'I can only take payment through the marketplace, it keeps your order covered.' },
        { angle: 'care', text: 'I get wanting to save. Let me look for a coupon or a shared shipping fee instead.' },
        {
          angle: 'honest',
          text: "Without the marketplace there's no protection on either side, so I'll have to say no.",
        },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['payment'],
    },
  ],
}
