/** Refunds. In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'refund.en',
  locale: 'en',
  subject: 'refund',
  replies: [
    {
      code: 'refund',
      title: 'When will I get my refund',
      paraphrases: [
        "where's my refund",
        'refund not here',
        'how long for refund',
        'when do I get my money back',
        'still no refund',
        "I haven't been refunded",
      ],
      variants: [
        {
          angle: 'fact',
          text: 'Refunds go back to your original payment method, usually within {{ days }} days. The order shows the status.',
        },
        { angle: 'care', text: "I know you're waiting on it. Let me see where it stands and tell you by {{ time }}." },
        { angle: 'honest', text: "The bank decides when it posts. Once it's released here, I can't speed that up." },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['refund'],
    },
    {
      code: 'keep',
      title: 'Refund, keep the item',
      paraphrases: ['refund without returning', 'can I keep it and get a refund', 'partial refund?', 'refund only'],
      variants: [
        {
          angle: 'fact',
          text: "That depends on the reason and photos. Send them and I'll request it under the marketplace rules.",
        },
        {
          angle: 'care',
          text: "I get that posting it back is a hassle. Send me the photos and I'll see what I can save you.",
        },
        { angle: 'honest', text: "Without photos I can't approve it. Once they're here, I'll answer by {{ time }}." },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['refund'],
    },
  ],
}
