/** Questions about what is in stock and what comes back. In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'stock.en',
  locale: 'en',
  subject: 'stock',
  replies: [
    {
      code: 'stock',
      title: 'In stock?',
      paraphrases: [
        'is this in stock',
        'when will it be back',
        'do you have it in medium',
        'restock date?',
        'still available?',
        'do you still have the black in large',
        'is it sold out',
        'any left',
      ],
      variants: [
        {
          angle: 'fact',
          text: "If you can select it on the page, it's available and ships within {{ ship_days }} days.",
        },
        { angle: 'care', text: "Which color and size do you need? I'll look on the shelf before you order." },
        {
          angle: 'honest',
          text: "It's out right now. Restock is around {{ date }}, and dates can move. I can show something similar.",
        },
      ],
      stages: ['pre', 'in'],
      steps: ['ask'],
      topics: ['stock'],
    },
    {
      code: 'hold',
      title: 'Can you hold one',
      paraphrases: ['can you hold one for me', 'save me one', "don't sell it yet", 'reserve it'],
      variants: [
        { angle: 'fact', text: "Stock is only held once the order is placed, I can't set one aside." },
        {
          angle: 'care',
          text: "There isn't much left in that size. If you change your mind before it ships, you can cancel.",
        },
        { angle: 'honest', text: "I'd rather not promise and then see it sell before you get to it." },
      ],
      stages: ['pre', 'in'],
      steps: ['ask', 'verify'],
      topics: ['stock'],
    },
  ],
}
