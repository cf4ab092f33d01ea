/** Price talk: the bargain ladder, one rung at a time (S13). In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'price.en',
  locale: 'en',
  subject: 'price',
  replies: [
    {
      code: 'disc',
      title: 'Any discount?',
      paraphrases: [
        'any discount',
        'can you do better on price',
        'lower price?',
        "what's your lowest",
        'can I get 10% off',
        'can you go a little lower',
        'would you take less',
        'best price?',
      ],
      variants: [
        {
          angle: 'fact',
          text: "The price is the same for everyone and I can't change it, but let me check if a coupon applies.",
        },
        {
          angle: 'care',
          text: "Fair question. Tell me which items and how many, and I'll find the most sensible way to buy them.",
        },
        { angle: 'offer', text: "I can't cut the price, but I can ask for {{ gift }} to go in your parcel." },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['price'],
    },
    {
      code: 'disc2',
      title: 'Asking again',
      paraphrases: [
        'come on a bit more',
        'last price?',
        "can't you go lower",
        "I'll take it for 20",
        "I'm a serious buyer",
      ],
      variants: [
        { angle: 'fact', text: "I've used what I can: it comes to {{ quote }}. I can't go below that." },
        { angle: 'care', text: "I'd like to help. Two in one order saves a second shipping fee, would that work?" },
        { angle: 'offer', text: 'Let me ask my manager and get back to you by {{ time }}, whichever way it goes.' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['price'],
    },
    {
      code: 'cheaper',
      title: 'Cheaper elsewhere',
      paraphrases: [
        'I saw it cheaper elsewhere',
        'same thing on another shop for less',
        'why so expensive',
        'someone sells it for 15',
        'amazon has it for less',
        'found it cheaper',
        'other sellers charge less',
      ],
      variants: [
        {
          angle: 'fact',
          text: "The same photo isn't always the same batch. Compare material, finish and returns first.",
        },
        { angle: 'care', text: "Send me that link and I'll tell you what's different, or that it's the same." },
        { angle: 'honest', text: 'If price is what matters, theirs wins. If support matters, keep us in mind.' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['price'],
    },
    {
      code: 'bulk',
      title: 'Bulk price',
      paraphrases: [
        'bulk discount?',
        'do you do wholesale',
        'I need 30 of these',
        'price for 50',
        'I want to order 30 of them',
        'price for a large order',
      ],
      variants: [
        { angle: 'fact', text: "How many and which ones? I'll ask for a quote and answer by {{ time }}." },
        { angle: 'care', text: "Let's settle colors and sizes first so nothing needs swapping later." },
        { angle: 'offer', text: 'For {{ said_quantity }} pieces I can request a volume price and send you the offer.' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['price', 'promo_rule'],
    },
  ],
}
