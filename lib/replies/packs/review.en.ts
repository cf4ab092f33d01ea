/** Reviews, never traded for money (S34). In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'review.en',
  locale: 'en',
  subject: 'review',
  replies: [
    {
      code: 'rev',
      title: 'Leave a review',
      paraphrases: ['love it', 'works great', "thank you it's perfect", 'very happy with it'],
      variants: [
        { angle: 'fact', text: 'So glad it works! If you have a minute, an honest review helps other buyers.' },
        { angle: 'care', text: "Happy to hear it. A review is up to you, and I'm here if anything comes up." },
        { angle: 'honest', text: 'Good or bad, what you really think is useful to the next buyer.' },
      ],
      stages: ['after'],
      steps: ['follow-up'],
      topics: ['review'],
    },
    {
      code: 'revpay',
      title: 'Reward for review',
      paraphrases: [
        'do I get anything for a review',
        'free gift for 5 stars?',
        'discount if I leave feedback',
        'any reward for a review',
      ],
      variants: [
        { angle: 'fact', text: "We don't offer anything for reviews. Please write what you really think." },
        { angle: 'care', text: "No need to do it for us. If something's wrong, tell me and I'll still help." },
        { angle: 'honest', text: "It wouldn't be fair to other buyers, so we don't do it." },
      ],
      stages: ['after', 'pre'],
      steps: [],
      topics: ['review'],
    },
  ],
}
