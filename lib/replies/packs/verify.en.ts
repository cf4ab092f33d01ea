/** Checking the order with the buyer and telling that the money has arrived (S16, S17, S20). In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'verify.en',
  locale: 'en',
  subject: 'verify',
  replies: [
    {
      code: 'confirm',
      title: 'Confirm the order',
      paraphrases: ['just ordered', 'I placed my order', 'did my order go through', 'paid', 'order placed'],
      variants: [
        { angle: 'fact', text: 'Quick check: {{ item }}, {{ colour }}, {{ size }}, {{ quantity }} pc. All correct?' },
        {
          angle: 'care',
          text: 'Thanks for your order! Before it goes out: {{ colour }}, {{ size }}, {{ quantity }} pc, and the address is still right?',
        },
        {
          angle: 'firsthand',
          text: "I've just looked at your order: {{ colour }} in {{ size }}. If anything should change, now is the time.",
        },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['order_change', 'remark'],
    },
    {
      code: 'mismatch',
      title: "Size doesn't match",
      paraphrases: ['I meant XL', 'I need a large not a medium', 'did I order the right size', 'wrong size selected'],
      variants: [
        {
          angle: 'fact',
          text: 'You ordered {{ ordered_size }} and just asked for {{ said_size }}. Which one shall I send?',
        },
        {
          angle: 'care',
          text: "Size matters, so I'm asking first: {{ said_size }}, or {{ ordered_size }} as ordered?",
        },
        {
          angle: 'firsthand',
          text: "I re-read our chat: you mentioned {{ said_size }}, the order says {{ ordered_size }}. Tell me which and I'll note it.",
        },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['size', 'order_change'],
    },
  ],
}
