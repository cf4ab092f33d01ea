/** How to order. In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'ordering.en',
  locale: 'en',
  subject: 'ordering',
  replies: [
    {
      code: 'order',
      title: 'How to order',
      paraphrases: [
        'how do I order',
        'send me the link',
        'which option do I pick',
        "can't find the buy button",
        'where do I buy',
      ],
      variants: [
        {
          angle: 'fact',
          text: 'Here: {{ link }}. Choose {{ colour }}, {{ size }}, quantity {{ quantity }}, then place the order.',
        },
        { angle: 'care', text: "Tell me the color and size, and I'll send the link with the right options." },
        {
          angle: 'firsthand',
          text: "I'll walk you through: color first, then size, check the address, then place it.",
        },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['how_to_order'],
    },
    {
      code: 'ship',
      title: 'Shipping cost',
      paraphrases: [
        'how much is shipping',
        'is shipping free',
        'free shipping?',
        "what's the postage to canada",
        'how much to ship to texas',
        'shipping to the uk cost',
      ],
      variants: [
        {
          angle: 'fact',
          text: '{% if free_shipping_from %}Free from {{ free_shipping_from }}. Below that, shipping{% else %}Shipping{% endif %} shows at checkout once your address is in.',
        },
        { angle: 'care', text: "Where are you? I'll look up the cost so it's no surprise at checkout." },
        { angle: 'offer', text: 'Add a small item and one shipping fee covers both.' },
      ],
      stages: ['pre'],
      steps: ['ask', 'bargain'],
      topics: ['postage'],
    },
    {
      code: 'monthly',
      title: 'Pay in installments',
      paraphrases: ['can I pay monthly', 'do you take klarna', 'installments?', 'pay later?'],
      variants: [
        { angle: 'fact', text: 'If the marketplace shows installments at checkout, you can use them on this order.' },
        { angle: 'care', text: 'Look at the monthly amount before you place it, so you know the total.' },
        { angle: 'honest', text: 'There can be fees on installments, so paying in one go is often simpler.' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['payment'],
    },
    {
      code: 'customs',
      title: 'International shipping',
      paraphrases: ['do you ship internationally', 'ship to germany?', 'will I pay customs', 'ship overseas'],
      variants: [
        {
          angle: 'fact',
          text: 'If checkout accepts your address, we ship there, and the delivery estimate shows too.',
        },
        { angle: 'care', text: "Where to and by when? I'll check the options first." },
        { angle: 'honest', text: "Import duties are charged by your country and I can't tell the amount up front." },
      ],
      stages: ['pre'],
      steps: ['ask'],
      topics: ['postage', 'carrier'],
    },
    {
      code: 'adjust',
      title: 'Price adjusted',
      paraphrases: [
        'can you adjust the price',
        "you said you'd change the price",
        'send me an offer',
        'is the new price in',
      ],
      variants: [
        { angle: 'fact', text: "Place the order but don't pay yet. I'll set it to {{ quote }}, then you pay." },
        { angle: 'care', text: 'Before I change it: {{ item }}, {{ quantity }} pc, {{ quote }} in total. Correct?' },
        { angle: 'firsthand', text: "It's changed on my side. Refresh the order and pay once you see {{ quote }}." },
      ],
      stages: ['pre', 'in'],
      steps: ['bargain', 'verify'],
      topics: ['price', 'payment', 'how_to_order'],
    },
  ],
}
