/** Telling first and reminding without a threat (S18, S23). In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'follow-up.en',
  locale: 'en',
  subject: 'follow-up',
  replies: [
    {
      code: 'unpaid',
      title: 'Unpaid order',
      paraphrases: ["haven't paid yet", 'forgot to pay', 'my order is pending', 'awaiting payment'],
      variants: [
        {
          angle: 'fact',
          text: "Your order is waiting for payment. Once it's paid I'll get it ready; color and size can still change.",
        },
        { angle: 'care', text: 'Is something not working, or still thinking? Ask me anything about it.' },
        { angle: 'honest', text: "If you've changed your mind, no need to do anything, it closes by itself." },
      ],
      stages: ['in'],
      steps: ['follow-up'],
      topics: ['payment'],
    },
    {
      code: 'shipped',
      title: 'It has shipped',
      paraphrases: ['let me know when it ships', 'shipping update', 'tracking please', 'tell me when it goes out'],
      variants: [
        {
          angle: 'fact',
          text: '{{ item }} is on the way: {{ carrier }} {{ tracking_no }}, about {{ transit_days }} days.',
        },
        { angle: 'care', text: "It's out the door! Tracking {{ tracking_no }}, keep an eye out these days." },
        { angle: 'firsthand', text: 'I saw it handed to {{ carrier }}: {{ tracking_no }}, so you have it first.' },
      ],
      stages: ['in'],
      steps: ['follow-up'],
      topics: ['logistics'],
    },
    {
      code: 'delay',
      title: 'Delay notice',
      paraphrases: ['will it be late', 'is it delayed', 'will it ship on time', 'any delay?'],
      variants: [
        { angle: 'fact', text: "A heads-up: yours goes out on {{ date }} instead. Wait or cancel, it's your call." },
        { angle: 'care', text: "I'm sorry, it won't leave before {{ date }}. Does that still work for you?" },
        { angle: 'honest', text: "It's moving to {{ date }}. I'd rather tell you now than have you ask." },
      ],
      stages: ['in'],
      steps: ['follow-up'],
      topics: ['urge_ship', 'delivery_time'],
    },
    {
      code: 'after',
      title: 'How is it working',
      paraphrases: ['it arrived', 'got it', 'received it thanks', 'package came'],
      variants: [
        { angle: 'fact', text: "Glad it's there. Is everything in the box? Tell me if anything is missing." },
        { angle: 'care', text: "How is it working out? If something isn't right, let me know." },
        { angle: 'firsthand', text: "I remember your order, so I'd love to know what you think, good or bad." },
      ],
      stages: ['after'],
      steps: ['follow-up'],
      topics: ['usage', 'review'],
    },
  ],
}
