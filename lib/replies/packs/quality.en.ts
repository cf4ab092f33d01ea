/** Faulty, missing or wrong goods: feeling first, then evidence, then the way out (S25). In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'quality.en',
  locale: 'en',
  subject: 'quality',
  replies: [
    {
      code: 'missing',
      title: 'Missing item',
      paraphrases: [
        'missing an item',
        'one is missing',
        'I only got one of two',
        'no charger in box',
        'gift not included',
        'only part of my order came',
        "there's a piece missing",
      ],
      variants: [
        {
          angle: 'fact',
          text: "Please photograph everything that came, with the label. I'll check the packing record by {{ time }}.",
        },
        { angle: 'care', text: 'Annoying to find it incomplete. Send me one photo and leave the rest with me.' },
        { angle: 'honest', text: 'It may also be in a second parcel. Let me look for another tracking number first.' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['missing_or_wrong'],
    },
    {
      code: 'wrong',
      title: 'Wrong item',
      paraphrases: [
        'wrong item',
        'I got the wrong color',
        'not what I ordered',
        'wrong size sent',
        "got someone else's order",
        'you sent me the wrong size',
        "this isn't what I ordered",
      ],
      variants: [
        {
          angle: 'fact',
          text: "Please photograph the item, tag and label. I'll match it to order {{ order_tail }} and give you options.",
        },
        {
          angle: 'care',
          text: "After the wait it's not even yours, I'd be cross too. Two photos and it's your choice, exchange or return.",
        },
        {
          angle: 'firsthand',
          text: 'Your order says {{ colour }} in {{ size }}. Which did you get? A photo helps me check.',
        },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['missing_or_wrong'],
    },
    {
      code: 'fault',
      title: 'Quality problem',
      paraphrases: [
        'poor quality',
        'it broke',
        "it's faulty",
        'stopped working',
        'bad stitching',
        'stopped working after 2 days',
        "it's defective",
        'fell apart',
      ],
      variants: [
        {
          angle: 'fact',
          text: "Please send two photos: the whole item and the problem. I'll start the case once I see them.",
        },
        { angle: 'care', text: "I'm sorry you have to deal with this. Send me the photos and I'll follow it through." },
        {
          angle: 'honest',
          text: "I need to see it first to tell whether a return, exchange or repair fits. Once the photos are here, I'll say.",
        },
      ],
      stages: ['after'],
      steps: [],
      topics: ['quality'],
    },
    {
      code: 'asdesc',
      title: 'Not as described',
      paraphrases: ['not as described', 'looks nothing like the photo', 'color is way off', 'not as pictured'],
      variants: [
        {
          angle: 'fact',
          text: "Please send a daylight photo. I'll put it next to the listing and show you the difference.",
        },
        { angle: 'care', text: 'Expecting one thing and getting another is disappointing. What bothers you about it?' },
        { angle: 'honest', text: "Screens differ a bit, and a big gap means a return. Let's see the photo first." },
      ],
      stages: ['after'],
      steps: [],
      topics: ['quality'],
    },
    {
      code: 'nogift',
      title: "Gift didn't arrive",
      paraphrases: ["where's the free gift", 'gift missing', 'no sample in the box', "you said there'd be a gift"],
      variants: [
        {
          angle: 'fact',
          text: "I'll check the order note and packing record for {{ gift }} and tell you by {{ time }}.",
        },
        { angle: 'care', text: "A missing surprise is a letdown. I'll see if it was left out or sent apart." },
        { angle: 'honest', text: "It may ship separately or have run out. I'll find out and tell you which." },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['gift', 'missing_or_wrong'],
    },
  ],
}
