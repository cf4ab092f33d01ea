/** What an agent says first: the buyer knocks, the desk answers. In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'greeting.en',
  locale: 'en',
  subject: 'greeting',
  replies: [
    {
      code: 'hi',
      title: "I'm here",
      paraphrases: [
        'hi',
        'hello',
        'anyone there',
        'are you there?',
        'hello is this shop active',
        'hey',
        'anybody around',
      ],
      variants: [
        { angle: 'fact', text: "Hi, I'm here. What can I help with?" },
        { angle: 'care', text: "Hi {{ buyer }}, {{ agent }} here. Take your time, I'm around if you have questions." },
        {
          angle: 'offer',
          text: "Hi! Send me the link of the one you like and I'll work out the simplest way to order it.",
        },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['greet'],
      topics: ['greeting', 'human'],
    },
    {
      code: 'mom',
      title: 'One moment',
      paraphrases: ['can you check', 'can you look into it', 'any update?', 'did you find it', 'let me know'],
      variants: [
        { angle: 'fact', text: "Let me check that for you. I'll be back by {{ time }}." },
        { angle: 'care', text: "No need to wait here, I'll look into it and message you by {{ time }}." },
        {
          angle: 'firsthand',
          text: "I'm looking at your order right now and will have an answer for you by {{ time }}.",
        },
      ],
      stages: ['pre', 'in', 'after'],
      steps: [],
      topics: ['other'],
      holding: true,
    },
    {
      code: 'got',
      title: 'Got it',
      paraphrases: ['ok', 'okay thanks', 'sent it', 'there you go', 'sounds good'],
      variants: [
        { angle: 'fact', text: "Got it, I've made a note of it." },
        { angle: 'care', text: "Thanks, got it. Leave the rest with me and I'll tell you once there's news." },
        { angle: 'firsthand', text: "I've read it and I'm checking it against your order now." },
      ],
      stages: ['pre', 'in', 'after'],
      steps: [],
      topics: ['other'],
    },
    {
      code: 'bye',
      title: 'Goodbye',
      paraphrases: [
        'thanks bye',
        "that's all thanks",
        'ok thank you',
        'all good',
        'cheers',
        'ok great thanks',
        'have a good day',
      ],
      variants: [
        { angle: 'fact', text: "You're welcome. Message me any time." },
        {
          angle: 'care',
          text: "Thanks for stopping by, {{ buyer }}. If anything isn't clear when it arrives, just ask.",
        },
        {
          angle: 'offer',
          text: "Thank you! If you follow {{ shop }}, you'll see new items and offers when they come up.",
        },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['farewell'],
      topics: ['greeting'],
    },
    {
      code: 'late',
      title: 'Sorry for slow reply',
      paraphrases: ['hello??', 'still waiting', 'why is nobody answering', 'no reply yet', 'are you ignoring me'],
      variants: [
        { angle: 'fact', text: "Sorry for the wait, I'm here now and answering your question." },
        { angle: 'care', text: "Sorry to leave you hanging. I've read everything above, so no need to repeat it." },
        { angle: 'honest', text: "We had a lot of messages today and yours sat too long. Let's get it sorted now." },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['greet'],
      topics: ['greeting', 'human'],
    },
    {
      code: 'away',
      title: 'Away message',
      paraphrases: ['are you open', 'what are your hours', 'anyone there on sunday', 'when will you be back'],
      variants: [
        { angle: 'fact', text: "Our hours are {{ service_hours }}. Leave your question and I'll reply by {{ time }}." },
        { angle: 'care', text: "It's late here, so please leave it with me. You'll hear from me by {{ time }}." },
        {
          angle: 'honest',
          text: "The warehouse is closed right now, so I can't check it tonight. I'll answer by {{ time }}.",
        },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['greet'],
      topics: ['greeting', 'human'],
      holding: true,
    },
    {
      code: 'human',
      title: 'Real person',
      paraphrases: [
        'can I talk to a real person',
        'is this a bot',
        'human please',
        'agent please',
        'can I speak to a human',
        'live person please',
      ],
      variants: [
        { angle: 'fact', text: "You're talking to {{ agent }}, a real person. Go ahead." },
        { angle: 'care', text: "I'm here now and I've read the messages above, so you don't need to start over." },
        { angle: 'honest', text: "The first message was automatic, this one isn't. I understand what you need." },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['greet'],
      topics: ['human', 'greeting'],
    },
  ],
}
