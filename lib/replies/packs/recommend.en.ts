/** Asking for needs and recommending, three side by side, sometimes against buying (S09, S10, S54, S57). In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'recommend.en',
  locale: 'en',
  subject: 'recommend',
  replies: [
    {
      code: 'needs',
      title: 'What do you need',
      paraphrases: ['not sure what to get', 'looking for a gift', 'need something for my mom', 'help me pick'],
      variants: [
        { angle: 'fact', text: 'To get it right: who is it for, how will it be used, and what budget?' },
        { angle: 'care', text: "What matters more to you, comfort, how long it lasts or looks? I'll go by that." },
        { angle: 'honest', text: "I'd rather ask than guess: a wrong pick only means a return. How will you use it?" },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['product', 'size'],
    },
  ],
}
