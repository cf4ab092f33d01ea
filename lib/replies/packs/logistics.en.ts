/** The parcel on its way (S31). In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'logistics.en',
  locale: 'en',
  subject: 'logistics',
  replies: [
    {
      code: 'track',
      title: 'Where is my order',
      paraphrases: [
        'where is my order',
        'tracking number?',
        "where's my package",
        'any update',
        'has it left',
        'any idea where my parcel is',
        'order status',
      ],
      variants: [
        { angle: 'fact', text: '{{ carrier }} {{ tracking_no }}: on the way, due around {{ time }}.' },
        { angle: 'care', text: "I'm keeping an eye on it for you. Please watch for the delivery message." },
        {
          angle: 'firsthand',
          text: "I'm opening the tracking for {{ tracking_no }} now and will tell you where it is.",
        },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['logistics'],
    },
    {
      code: 'stuck',
      title: 'Tracking not moving',
      paraphrases: [
        "tracking hasn't updated",
        'stuck in transit',
        'no update for 4 days',
        'package stuck',
        "tracking hasn't moved in a week",
        'no tracking updates',
      ],
      variants: [
        { angle: 'fact', text: "I'm opening a trace on {{ tracking_no }} now and will be back by {{ time }}." },
        {
          angle: 'care',
          text: "A parcel that stands still is frustrating. I'll chase the carrier so you don't have to.",
        },
        { angle: 'honest', text: "A trace takes time. Even without a result I'll update you by {{ time }}." },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['logistics'],
    },
    {
      code: 'pod',
      title: 'Delivered but not here',
      paraphrases: [
        "says delivered but I don't have it",
        "it's not here",
        'delivered to wrong house',
        'who signed for it',
        'it says delivered but nothing is here',
        'marked delivered, not received',
      ],
      variants: [
        {
          angle: 'fact',
          text: "I'll ask the carrier for the delivery record and tell you by {{ time }} where it was left.",
        },
        {
          angle: 'care',
          text: "Frustrating to see delivered and find nothing. Check with family and neighbors, I'll ask the carrier.",
        },
        {
          angle: 'honest',
          text: "Sometimes it's scanned before it's dropped off. I'll find out and be honest about it.",
        },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['logistics', 'missing_or_wrong'],
    },
    {
      code: 'lost',
      title: 'Lost parcel',
      paraphrases: [
        'my package is lost',
        'never arrived',
        "it's been 3 weeks",
        'I think it got lost',
        "still hasn't arrived",
        'never got my order',
      ],
      variants: [
        {
          angle: 'fact',
          text: "I'm asking the carrier to trace {{ tracking_no }}. If it's confirmed lost, we follow the marketplace process for a resend or refund.",
        },
        { angle: 'care', text: "You've waited far too long. I'll deal with the carrier and update you by {{ time }}." },
        { angle: 'honest', text: "Until the carrier answers I can't say which, but you'll hear from me each day." },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['logistics'],
    },
    {
      code: 'dmg',
      title: 'Damaged in transit',
      paraphrases: [
        'box arrived crushed',
        'it arrived broken',
        'package torn',
        'parts are cracked',
        'it came smashed',
        'arrived in pieces',
        'the mug is broken',
      ],
      variants: [
        {
          angle: 'fact',
          text: "Please photograph the box, the label and the damage. I'll log it and set out your options.",
        },
        { angle: 'care', text: 'Not what you were hoping to open. Mind any sharp edges and send me the photos.' },
        { angle: 'honest', text: "I can't tell yet how it happened. With the photos I'll know what we can do." },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['damaged'],
    },
    {
      code: 'door',
      title: 'Not left at my door',
      paraphrases: [
        'left at a pickup point',
        "they didn't come to my door",
        "it's in a locker",
        'driver left it at the shop',
      ],
      variants: [
        {
          angle: 'fact',
          text: "I'm asking {{ carrier }} to bring it to your door and will tell you by {{ time }} what they say.",
        },
        { angle: 'care', text: "If it's heavy, leave it there for now. When are you home? I'll pass it on." },
        {
          angle: 'honest',
          text: "A second try may not be today. If picking it up is easy for you, that's quicker, your choice.",
        },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['logistics'],
    },
    {
      code: 'reroute',
      title: 'Reroute in transit',
      paraphrases: [
        'already shipped can you change the address',
        'stop the package',
        'intercept it',
        'redirect my parcel',
      ],
      variants: [
        {
          angle: 'fact',
          text: "I'll ask {{ carrier }} to redirect it now. Whether they can, I'll tell you by {{ time }}.",
        },
        { angle: 'care', text: 'Please send the full new address once, so I can pass it on in one go.' },
        {
          angle: 'honest',
          text: "Once it's at the last depot it often can't be changed. If there's a fee, I'll ask you first.",
        },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['address_change', 'logistics'],
    },
  ],
}
