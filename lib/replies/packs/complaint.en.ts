/** Openers and answers for a buyer who is upset (S25, S35). In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'complaint.en',
  locale: 'en',
  subject: 'complaint',
  replies: [
    {
      code: 'calm',
      title: 'Calm first, then fix',
      paraphrases: [
        'this is ridiculous',
        'terrible service',
        "I'm so angry",
        'second time this happened',
        'what a scam',
      ],
      variants: [
        {
          angle: 'fact',
          text: "I hear you, and I'm sorry you're dealing with this. I'm on order {{ order_tail }} and will give you a plan by {{ time }}.",
        },
        {
          angle: 'care',
          text: "I'm really sorry this happened to you. Anyone would be upset, and I'll see it through.",
        },
        {
          angle: 'honest',
          text: "I'd be angry too. Forget the rules for a minute, tell me what happened and we'll sort it out.",
        },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['complaint', 'quality', 'compensation'],
      empathy: true,
    },
    {
      code: 'neg',
      title: 'Leaving a bad review',
      paraphrases: [
        "I'm leaving 1 star",
        'negative feedback',
        "you'll see my review",
        'bad review coming',
        "I'm going to leave you one star",
        'expect a bad review',
      ],
      variants: [
        {
          angle: 'fact',
          text: "You're free to review as you like. I'd like to fix it first: send me photos and I'll answer by {{ time }}.",
        },
        { angle: 'care', text: "If it got this far, you must be fed up. Tell me what happened, I won't argue." },
        {
          angle: 'honest',
          text: "I won't talk you out of it. The problem still needs solving, so let me work on that.",
        },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['review', 'complaint'],
      empathy: true,
    },
    {
      code: 'case',
      title: 'Opening a case',
      paraphrases: [
        "I'm opening a case",
        'reporting you',
        'chargeback',
        "I'll report to the platform",
        'I want compensation',
        "I'm reporting you",
        "I'll dispute this",
      ],
      variants: [
        {
          angle: 'fact',
          text: "You're within your rights. Meanwhile I'll record everything and propose a solution by {{ time }}.",
        },
        { angle: 'care', text: "I'm sorry it came to this. Tell me what would put it right and I'll take it up." },
        {
          angle: 'honest',
          text: "What I can decide, I'll do now. The rest goes up to my manager, with an answer by {{ time }}.",
        },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['complaint', 'compensation'],
      empathy: true,
    },
    {
      code: 'noreply',
      title: 'Nobody answers',
      paraphrases: ['nobody replies', 'you ignored my messages', 'no response for 2 days', 'is anyone working there'],
      variants: [
        { angle: 'fact', text: "I'm {{ agent }} and I'm on it now. You'll have an answer by {{ time }}." },
        {
          angle: 'care',
          text: "Sorry, silence is the worst when you're waiting. I've read your messages, so no need to repeat.",
        },
        { angle: 'honest', text: "Your message was missed, and I won't make excuses. Let's fix it now." },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['greet'],
      topics: ['complaint', 'human'],
      empathy: true,
    },
    {
      code: 'comp',
      title: 'Asking compensation',
      paraphrases: [
        'I want compensation',
        'who pays for my time',
        'what will you do about it',
        'you owe me',
        'are you going to compensate me',
        'I lost money because of this',
      ],
      variants: [
        {
          angle: 'fact',
          text: "I'm sorry for the trouble. Send me the details and photos, I'll request it under the marketplace rules by {{ time }}.",
        },
        {
          angle: 'care',
          text: "It cost you time and I'm sorry about that. What would put it right? I'll pass it up as you say it.",
        },
        {
          angle: 'honest',
          text: "I won't name a figure I can't keep. Once it's checked, you'll have a straight answer.",
        },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['compensation', 'complaint'],
      empathy: true,
    },
  ],
}
