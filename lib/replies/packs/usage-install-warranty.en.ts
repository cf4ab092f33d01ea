/** Usage, installation, care and repair (S52). In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'usage-install-warranty.en',
  locale: 'en',
  subject: 'usage-install-warranty',
  replies: [
    {
      code: 'howto',
      title: 'How do I use it',
      paraphrases: [
        'how does it work',
        'instructions?',
        "can't set it up",
        'how to install',
        "it won't connect",
        'how do I set it up',
        'how do I use this',
      ],
      variants: [
        { angle: 'fact', text: "Which step are you on? I'll send the how-to and a picture for it." },
        { angle: 'care', text: "Everyone stumbles the first time. Let's go step by step, tell me after each one." },
        { angle: 'firsthand', text: "I'll open the manual and read you the part you need." },
      ],
      stages: ['after', 'pre'],
      steps: [],
      topics: ['usage', 'install'],
    },
    {
      code: 'warr',
      title: 'Warranty',
      paraphrases: [
        'is there a warranty',
        'what if it breaks',
        'can it be repaired',
        'spare parts?',
        "what's the warranty",
        'how long is it covered',
      ],
      variants: [
        {
          angle: 'fact',
          text: 'The warranty is {{ warranty }} and your order counts as proof. The card has the start date.',
        },
        { angle: 'care', text: 'If anything goes wrong, describe it to me first. Many things we can fix by chat.' },
        {
          angle: 'honest',
          text: "Drops and water aren't usually covered. It can be fixed, but there may be a charge.",
        },
      ],
      stages: ['pre', 'after'],
      steps: [],
      topics: ['warranty'],
    },
  ],
}
