/** Returns and exchanges; nobody is named to pay before the evidence (S26). In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'return-exchange.en',
  locale: 'en',
  subject: 'return-exchange',
  replies: [
    {
      code: 'return',
      title: 'How to return',
      paraphrases: [
        'how do I return this',
        'can I return it',
        "I don't like it",
        'return policy',
        'send it back',
        'how can I send this back',
        'I want to return this',
      ],
      variants: [
        {
          angle: 'fact',
          text: 'Open the return in your order within {{ no_reason_days }} days, unused. The address comes after approval.',
        },
        { angle: 'care', text: 'No trouble. Keep the tags and packaging, and send me a screenshot if it gets stuck.' },
        { angle: 'honest', text: 'Worn or washed items may not qualify, so please check before sending.' },
      ],
      stages: ['after'],
      steps: [],
      topics: ['return'],
    },
    {
      code: 'exchange',
      title: 'Wrong size, exchange',
      paraphrases: [
        'too small',
        'too big',
        'can I exchange for L',
        'wrong size',
        'swap it for another size',
        'can I swap it',
        'need a bigger size',
      ],
      variants: [
        { angle: 'fact', text: "If it's unworn with tags, we can exchange. Which size? I'll check stock." },
        { angle: 'care', text: 'Where is it tight or loose? Then the next one will fit.' },
        { angle: 'honest', text: 'An exchange takes a while. If you need it soon, return and reorder is faster.' },
      ],
      stages: ['after'],
      steps: [],
      topics: ['exchange', 'size'],
    },
    {
      code: 'freightwho',
      title: 'Who pays return shipping',
      paraphrases: [
        'who pays for return shipping',
        'do I pay return postage',
        'free returns?',
        'do you cover the return label',
      ],
      variants: [
        {
          angle: 'fact',
          text: "It depends on the reason. Send me the details and photos and we'll follow the marketplace rules.",
        },
        {
          angle: 'care',
          text: "I know you don't want extra cost. Before you post it, let me check what your order covers.",
        },
        {
          angle: 'honest',
          text: "I can't say before we know the reason. With the photos, I'll tell you by {{ time }}.",
        },
      ],
      stages: ['after'],
      steps: [],
      topics: ['return', 'postage'],
    },
    {
      code: 'retaddr',
      title: 'Return address',
      paraphrases: ['where do I send it', 'return address?', "what's the address for returns", 'return label?'],
      variants: [
        { angle: 'fact', text: 'Once the return is approved the address and label show in your order.' },
        { angle: 'care', text: 'Pack it well with all parts, and keep a photo of the tracking number.' },
        { angle: 'honest', text: "Please open the return before posting it, otherwise we can't match it to you." },
      ],
      stages: ['after'],
      steps: [],
      topics: ['return'],
    },
    {
      code: 'canret',
      title: 'Can I return it?',
      paraphrases: [
        "what if it doesn't fit",
        "can I return it if I don't like it",
        'is there free returns',
        'return window?',
      ],
      variants: [
        {
          angle: 'fact',
          text: 'You have {{ no_reason_days }} days to return it unused, with tags on. Start it from the order page.',
        },
        { angle: 'care', text: "Let's get the size right first so you don't need to. What do you usually wear?" },
        {
          angle: 'honest',
          text: "Custom and opened hygiene items usually can't come back, the page says so. Please check before buying.",
        },
      ],
      stages: ['pre', 'after'],
      steps: ['bargain'],
      topics: ['return', 'postage'],
    },
  ],
}
