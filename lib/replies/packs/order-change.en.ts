/** Changes between order and shipment (S21). In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'order-change.en',
  locale: 'en',
  subject: 'order-change',
  replies: [
    {
      code: 'addr',
      title: 'Change address',
      paraphrases: [
        'can you change my address',
        'wrong address',
        'new shipping address',
        'I typed the address wrong',
        'different zip',
        'I put in the wrong address',
        'can you update my shipping address',
      ],
      variants: [
        {
          angle: 'fact',
          text: "If it hasn't shipped it can be changed. Send me the full new address and I'll tell you once noted.",
        },
        {
          angle: 'care',
          text: "Don't worry, let me see if it's left yet. Please send the address in full, with the postcode.",
        },
        { angle: 'honest', text: "Once it's packed I may be too late. I'll try and tell you by {{ time }}." },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['address_change'],
    },
    {
      code: 'change',
      title: 'Change color or size',
      paraphrases: [
        'can I change the color',
        'change to size L',
        'picked the wrong size',
        'switch to black',
        'can I switch to the blue one',
        'I want a different color',
        'wrong color selected',
      ],
      variants: [
        {
          angle: 'fact',
          text: "If it hasn't shipped, yes. Which color and size would you like? I'll confirm once it's noted.",
        },
        { angle: 'care', text: "No problem. Send me the color and size in one message and I'll read it back to you." },
        { angle: 'honest', text: "If it's packed, I may not catch it. I'll try and tell you by {{ time }}." },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['order_change', 'size'],
    },
    {
      code: 'combine',
      title: 'Combine orders',
      paraphrases: ['can you combine shipping', 'two orders one parcel', 'add an item to my order', 'send together'],
      variants: [
        { angle: 'fact', text: "Same name and address? Send me both order numbers and I'll note it." },
        { angle: 'care', text: "I'll note both orders. If they can't travel together I'll tell you first." },
        {
          angle: 'honest',
          text: 'If one is a pre-order, combining means waiting for it. Together or the ready one now?',
        },
      ],
      stages: ['pre', 'in'],
      steps: ['verify'],
      topics: ['order_change'],
    },
    {
      code: 'cancel',
      title: 'Cancel my order',
      paraphrases: [
        'cancel my order',
        'I changed my mind',
        'please cancel',
        'ordered by mistake',
        "don't want it anymore",
        'please cancel this order',
        'can I still cancel',
      ],
      variants: [
        { angle: 'fact', text: "If it hasn't shipped, request a cancellation in the order and I'll approve it." },
        { angle: 'care', text: "Of course. May I ask what's wrong? A color, size or address change I can do too." },
        { angle: 'honest', text: "If the carrier already has it I can't stop it. Let me check first." },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['cancel', 'refund'],
    },
    {
      code: 'note',
      title: 'Add a note',
      paraphrases: [
        'can you add a note',
        'forgot to leave a note',
        'please tell the warehouse',
        'special instructions',
      ],
      variants: [
        { angle: 'fact', text: "I'll note it on order {{ order_tail }}, where the packer will see it." },
        { angle: 'care', text: "Send me the exact words and I'll put them on the order as they are." },
        {
          angle: 'honest',
          text: "I'll add it. Whether the warehouse can do it I need to check, and I'll tell you if not.",
        },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['remark'],
    },
  ],
}
