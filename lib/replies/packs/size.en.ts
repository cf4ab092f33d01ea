/** Questions about sizes. In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'size.en',
  locale: 'en',
  subject: 'size',
  replies: [
    {
      code: 'size',
      title: 'What size should I get',
      paraphrases: [
        'what size for 165cm 55kg',
        'should I get M or L',
        'help me pick a size',
        'what size am I',
        'how does it fit',
        'what size would fit me',
        "I'm 5'6 130 lbs",
        'which size for my height',
      ],
      variants: [
        {
          angle: 'fact',
          text: '{{ height }} and {{ weight }} comes to {{ advised_size }} on our chart. Size up if you like it loose.',
        },
        { angle: 'care', text: "Tell me your height, weight and how you like it to fit, and I'll help you choose." },
        {
          angle: 'firsthand',
          text: "Lay a favorite top flat and measure the chest and length. I'll compare it with the chart, it beats guessing.",
        },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['size'],
    },
    {
      code: 'fit',
      title: 'Runs small or large',
      paraphrases: [
        'does it run small',
        'is it true to size',
        'should I size up',
        "how's the fit",
        'does this run big',
        'is the sizing accurate',
      ],
      variants: [
        { angle: 'fact', text: 'Go by the size chart for this one: measure something that fits and compare.' },
        { angle: 'care', text: "What size do you usually wear? I'll check so you don't need to exchange it." },
        { angle: 'honest', text: "Everyone's shape is different. If you're between two sizes, I'd take the larger." },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['size'],
    },
  ],
}
