/** Coupons, gifts, deposits and other rules of a promotion. In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'promotion.en',
  locale: 'en',
  subject: 'promotion',
  replies: [
    {
      code: 'coupon',
      title: 'Coupon not working',
      paraphrases: [
        "coupon doesn't work",
        'promo code',
        'is there a code',
        'code says invalid',
        'how do I use the voucher',
        'promo code not working',
        "discount code won't apply",
      ],
      variants: [
        { angle: 'fact', text: "Try {{ coupon }} at checkout. Below the minimum it won't apply." },
        { angle: 'care', text: "Send me a screenshot and I'll see why it isn't applying." },
        {
          angle: 'honest',
          text: "That's the only code running on this item now. If you're not in a hurry, you could wait for the next offer.",
        },
      ],
      stages: ['pre', 'in'],
      steps: ['bargain'],
      topics: ['coupon'],
    },
    {
      code: 'gift',
      title: 'Any freebie?',
      paraphrases: ['do you include a gift', 'any freebies', 'is there a sample', 'what do I get with it'],
      variants: [
        { angle: 'fact', text: 'Right now {{ gift }} goes with it while it lasts, as shown on the page.' },
        { angle: 'honest', text: "If the page doesn't mention one, there isn't one. I'd rather say so now." },
        { angle: 'offer', text: "I'll ask for {{ gift }} to be added and note it on your order." },
      ],
      stages: ['pre', 'in'],
      steps: ['bargain'],
      topics: ['gift'],
    },
    {
      code: 'drop',
      title: 'Price dropped',
      paraphrases: [
        'price dropped after I bought',
        "it's cheaper now",
        'do you price match',
        'can I get the difference',
      ],
      variants: [
        {
          angle: 'fact',
          text: 'If the marketplace offers price protection, you can request it in the order and it works out the rest.',
        },
        { angle: 'care', text: "That's annoying, I know. Send me the order and I'll see if it qualifies." },
        {
          angle: 'honest',
          text: "I can't promise the difference if it doesn't qualify. I'll ask and answer by {{ time }}.",
        },
      ],
      stages: ['in', 'after', 'pre'],
      steps: ['bargain'],
      topics: ['price_protection'],
    },
    {
      code: 'pre',
      title: 'Pre-order timing',
      paraphrases: [
        'when does the pre-order ship',
        'how long for pre order',
        'any update on the pre-order',
        "when's it coming",
      ],
      variants: [
        { angle: 'fact', text: 'Pre-orders ship by the date on the page; yours by {{ ship_by }}.' },
        { angle: 'care', text: "Thanks for waiting. I'll ask the warehouse whether it has come in yet." },
        { angle: 'honest', text: "If it may move earlier I can't say yet. I'll tell you if it does." },
      ],
      stages: ['pre', 'in'],
      steps: ['ask', 'verify'],
      topics: ['presale_deposit', 'delivery_time'],
    },
    {
      code: 'spend',
      title: 'Spend and save',
      paraphrases: [
        'how does the spend 50 save 5 work',
        'how much more do I need',
        'what can I add to qualify',
        'does it stack',
        'buy more save more?',
      ],
      variants: [
        {
          angle: 'fact',
          text: 'The cart applies it once the total is reached. Add your items and check the amount there.',
        },
        { angle: 'care', text: "How far off are you? I'll find something small you'd really use." },
        {
          angle: 'honest',
          text: "If you're far from the minimum, don't stretch for it. Spending a lot to save a little isn't worth it.",
        },
      ],
      stages: ['pre', 'in'],
      steps: ['bargain', 'recommend'],
      topics: ['promo_rule', 'coupon'],
    },
  ],
}
