/** The craft of selling: the four thoughts, needs, comparison, objections, concessions (S05, S10, S13). In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'technique.en',
  locale: 'en',
  subject: 'technique',
  replies: [
    {
      code: 'three',
      title: 'Compare three',
      paraphrases: ['do you have something similar', 'other options?', 'compare these', 'anything else like this'],
      variants: [
        { angle: 'fact', text: 'Three to look at, same use, different material and price: {{ link }}' },
        {
          angle: 'care',
          text: 'No rush, here are three: one for comfort, one to last, one for price. Which matters to you?',
        },
        {
          angle: 'honest',
          text: "For value I'd take the middle one: the first is enough, the top one has nicer material.",
        },
      ],
      stages: ['pre'],
      steps: ['recommend'],
      topics: ['product', 'price'],
    },
    {
      code: 'think',
      title: 'Let me think',
      paraphrases: [
        "I'll think about it",
        'maybe later',
        'let me look around',
        'not sure yet',
        'just browsing',
        "I'm not sure yet",
        "I'll come back later",
      ],
      variants: [
        { angle: 'fact', text: "Sure. Is it price, size or material you're unsure about? I'll answer that first." },
        { angle: 'care', text: "Shopping around is smart. Ask me anything when you've compared." },
        { angle: 'offer', text: 'Save it for now. If an offer comes up, you can grab it then, no pressure.' },
      ],
      stages: ['pre'],
      steps: ['bargain', 'recommend'],
      topics: ['price', 'product'],
    },
    {
      code: 'freeship',
      title: 'Free shipping for follow',
      paraphrases: ['can you waive shipping', "free shipping and I'll buy", 'throw in shipping', 'drop the postage'],
      variants: [
        { angle: 'fact', text: "The price is fixed. About shipping, I'll ask and answer by {{ time }}." },
        { angle: 'care', text: 'Put everything in one order and shipping counts once.' },
        { angle: 'offer', text: "Follow {{ shop }} and I'll ask for free shipping on this one." },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['postage', 'price'],
    },
    {
      code: 'photos',
      title: 'Please send photos',
      paraphrases: ["something's wrong", 'look at this', "it's not right", "there's a problem with it"],
      variants: [
        {
          angle: 'fact',
          text: "Please send two photos: the whole item and the problem close up. I'll start the request.",
        },
        { angle: 'care', text: "Just the photos, I'll fill in the rest for you." },
        { angle: 'honest', text: 'Clear photos make it easier to sort out, with the label in one of them if you can.' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['quality', 'damaged', 'missing_or_wrong'],
    },
    {
      code: 'eta',
      title: 'When will you answer',
      paraphrases: ['when will you get back to me', 'how long do I wait', 'what time', "don't keep me waiting"],
      variants: [
        { angle: 'fact', text: "You'll hear from me by {{ time }}, with or without the final answer." },
        { angle: 'care', text: "No need to check back. I'll come to you by {{ time }}." },
        {
          angle: 'honest',
          text: "I'm waiting on other people, so my estimate is {{ time }}. If it's sooner, I'll tell you.",
        },
      ],
      stages: ['pre', 'in', 'after'],
      steps: [],
      topics: ['complaint', 'refund', 'logistics'],
      holding: true,
    },
    {
      code: 'why',
      title: 'Why buy from you',
      paraphrases: ['why should I buy from you', 'what makes yours different', 'others sell the same', 'convince me'],
      variants: [
        {
          angle: 'fact',
          text: 'Look at three things: {{ material }}, the finish and the return terms. Compare those with anyone.',
        },
        { angle: 'care', text: "Which of those matters to you? I'll be exact about that one and leave the rest." },
        {
          angle: 'honest',
          text: "There are cheaper ones and I won't talk you out of them. Read the reviews, then decide.",
        },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['price', 'product'],
    },
  ],
}
