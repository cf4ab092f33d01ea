/** When, from where and how a parcel leaves. In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'shipping.en',
  locale: 'en',
  subject: 'shipping',
  replies: [
    {
      code: 'when',
      title: 'When does it ship',
      paraphrases: [
        'when will it ship',
        'has it shipped',
        'how soon',
        'can it ship today',
        'dispatch time?',
        'when are you shipping this',
        'when do you send it out',
        'how fast do you ship',
      ],
      variants: [
        {
          angle: 'fact',
          text: "{% if ship_by %}It goes out by {{ ship_by }}{% else %}It ships within {{ ship_days }} days of payment{% endif %}. I'll send you the tracking number.",
        },
        { angle: 'care', text: "Do you need it by a certain day? Tell me and I'll check if it fits." },
        { angle: 'honest', text: "It goes out by {{ ship_by }}. Sooner than that, I can't say yet." },
      ],
      stages: ['pre', 'in'],
      steps: ['ask', 'verify'],
      topics: ['delivery_time', 'urge_ship'],
    },
    {
      code: 'arrive',
      title: 'How long to arrive',
      paraphrases: [
        'how long will it take',
        'when will it arrive',
        'can I get it by friday',
        'delivery time?',
        'will I get it before christmas',
        'when should I expect it',
        'how many days to get here',
      ],
      variants: [
        { angle: 'fact', text: 'After it ships, about {{ transit_days }} days. The tracking has the exact progress.' },
        { angle: 'care', text: "What day do you need it? I'll count back and be straight with you if it's too tight." },
        { angle: 'honest', text: 'The carrier decides the last mile, so please leave a day or two spare.' },
      ],
      stages: ['pre', 'in'],
      steps: ['ask', 'verify'],
      topics: ['delivery_time', 'logistics'],
    },
    {
      code: 'carrier',
      title: 'Which carrier',
      paraphrases: [
        'what courier',
        'do you use ups',
        'can you ship fedex',
        'which carrier',
        'can I choose the courier',
      ],
      variants: [
        {
          angle: 'fact',
          text: "We send it with {{ carrier }}. If another one is easier for you, tell me and I'll ask.",
        },
        { angle: 'care', text: "Which one delivers well at your place? I'll note it if the warehouse has it." },
        { angle: 'offer', text: 'Another carrier costs {{ difference }} more. Want me to set it up?' },
      ],
      stages: ['pre', 'in'],
      steps: ['ask', 'verify'],
      topics: ['carrier'],
    },
    {
      code: 'urge',
      title: 'Not shipped yet',
      paraphrases: [
        "why hasn't it shipped",
        'still not shipped',
        "it's been 3 days",
        'ship my order please',
        'any update on shipping',
        'still says processing',
        'ordered a week ago and nothing',
        'hurry up with my order',
      ],
      variants: [
        { angle: 'fact', text: 'I checked order {{ order_tail }}: it goes out by {{ ship_by }}.' },
        { angle: 'care', text: "Sorry for the wait. I'm asking the warehouse now and will tell you by {{ time }}." },
        {
          angle: 'honest',
          text: "I'll find out what's holding it and tell you by {{ time }}. If that's too late, I'll help with a refund.",
        },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['urge_ship'],
    },
    {
      code: 'wrap',
      title: 'Gift wrap',
      paraphrases: ['can you gift wrap', 'no price slip please', 'can you add a note', "it's a present"],
      variants: [
        { angle: 'fact', text: "I can note no price slip. Gift box or card, I'll check and tell you by {{ time }}." },
        { angle: 'care', text: "Who's it for? Give me the text of the card and I'll note it word for word." },
        { angle: 'firsthand', text: "I'll look at what boxes we have and send a photo." },
      ],
      stages: ['pre', 'in'],
      steps: ['verify'],
      topics: ['remark', 'gift'],
    },
    {
      code: 'date',
      title: 'Deliver on a date',
      paraphrases: [
        'can it arrive on saturday',
        'deliver on the 15th',
        'can you ship it later',
        'hold my shipment until monday',
      ],
      variants: [
        {
          angle: 'fact',
          text: "I can note a ship date, the arrival is up to the carrier. Which day works and I'll count back.",
        },
        { angle: 'care', text: 'Are you away, or is it for an occasion? Tell me and the note will be clearer.' },
        { angle: 'honest', text: "I can't set the arrival day. What I can do is ship on {{ date }}, is that okay?" },
      ],
      stages: ['pre', 'in'],
      steps: ['verify', 'ask'],
      topics: ['delivery_time', 'remark'],
    },
    {
      code: 'today',
      title: 'Can it ship today',
      paraphrases: ['can you ship today', 'I need it asap', 'same day dispatch?', 'can you rush it'],
      variants: [
        { angle: 'fact', text: 'Yours goes out by {{ ship_by }}. Let me ask the warehouse if it can go sooner.' },
        {
          angle: 'care',
          text: "I know you need it. I'm adding a rush note and will tell you by {{ time }} if it makes today.",
        },
        { angle: 'honest', text: "I won't say yes for today until the warehouse does, so you don't wait for nothing." },
      ],
      stages: ['pre', 'in'],
      steps: ['verify'],
      topics: ['urge_ship', 'delivery_time'],
    },
  ],
}
