/** Questions about the goods themselves. In English. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'product.en',
  locale: 'en',
  subject: 'product',
  replies: [
    {
      code: 'material',
      title: "What's it made of",
      paraphrases: [
        'what is it made of',
        'is it real leather',
        'is it cotton',
        "what's the fabric",
        'what material is this',
        'is this 100% cotton',
        'is it polyester',
      ],
      variants: [
        { angle: 'fact', text: "It's {{ material }}. The item details list it as well." },
        {
          angle: 'care',
          text: "It's {{ material }}. Tell me if you have sensitive skin or run warm and I'll check it suits you.",
        },
        {
          angle: 'firsthand',
          text: 'I looked at the care label on one here: {{ material }}. Happy to describe the feel if that helps.',
        },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['product'],
    },
    {
      code: 'fade',
      title: 'Will it pill or fade',
      paraphrases: [
        'does it shrink',
        'will the color run',
        'does it pill',
        'does it fade',
        'how does it wash',
        'will it shrink in the dryer',
        'does the dye come off',
      ],
      variants: [
        {
          angle: 'fact',
          text: "It's {{ material }}. Wash it alone and cold the first time, inside out, and most of the loose dye goes.",
        },
        { angle: 'care', text: "Do you machine wash? I'll send you the wash that suits it so it lasts longer." },
        {
          angle: 'honest',
          text: "Honestly, rubbing areas can pill a little over time. If that bothers you I'll show you another one.",
        },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['product', 'quality'],
    },
    {
      code: 'color',
      title: 'Is the color accurate',
      paraphrases: [
        'is the color the same as the photo',
        'does it look yellow in person',
        'any real photos',
        'how true is the color',
      ],
      variants: [
        { angle: 'fact', text: 'Screens show it slightly differently. I can send a daylight photo before you decide.' },
        { angle: 'care', text: "Do you want it warmer or cooler? I'll point you to the shade that fits." },
        {
          angle: 'firsthand',
          text: 'Let me take a photo by the window and send it by {{ time }}, so you can see before you order.',
        },
      ],
      stages: ['pre'],
      steps: ['ask'],
      topics: ['product'],
    },
    {
      code: 'auth',
      title: 'Is it authentic',
      paraphrases: [
        'is this real',
        'is it genuine',
        'authentic?',
        'do you have proof',
        'is this legit',
        'is it a knockoff',
        'real or fake',
      ],
      variants: [
        {
          angle: 'fact',
          text: 'It ships from {{ shop }}. You can check it on arrival and use the marketplace return process if anything is off.',
        },
        {
          angle: 'care',
          text: "Being careful is fair. Keep the tags on until you've checked it, and message me with any doubt.",
        },
        {
          angle: 'firsthand',
          text: "I'll take photos of the labels and packaging for you. Give me a couple of minutes.",
        },
      ],
      stages: ['pre'],
      steps: ['ask', 'bargain'],
      topics: ['authenticity'],
    },
    {
      code: 'diff',
      title: 'Difference between two',
      paraphrases: ["what's the difference", 'which one is better', 'why is this one more', 'which should I get'],
      variants: [
        {
          angle: 'fact',
          text: "Mainly material and finish. Send me the other link and I'll compare them line by line.",
        },
        {
          angle: 'care',
          text: 'Depends on use: for daily use take the sturdier one, for now and then the cheaper one is plenty.',
        },
        { angle: 'honest', text: "For everyday use you'd barely notice the difference, so I'd save the money." },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['product'],
    },
    {
      code: 'rec',
      title: 'Recommend one',
      paraphrases: [
        'can you recommend one',
        'which is good for a gift',
        'help me choose',
        'what do you suggest',
        'which one would you pick',
        "what's good for a birthday",
      ],
      variants: [
        { angle: 'fact', text: 'For what you describe, this one fits: {{ link }}, {{ material }}, {{ quote }}.' },
        { angle: 'care', text: "Tell me who it's for, how it'll be used and your budget, and I'll narrow it down." },
        { angle: 'honest', text: "You don't need the bigger one for that. This does the job for less: {{ link }}" },
      ],
      stages: ['pre'],
      steps: ['recommend', 'ask'],
      topics: ['product'],
    },
    {
      code: 'dims',
      title: 'Dimensions',
      paraphrases: ['how big is it', 'what are the dimensions', 'how heavy', 'will it fit my shelf', 'capacity?'],
      variants: [
        { angle: 'fact', text: "The dimensions are in the item details. Which one do you need? I'll send it over." },
        { angle: 'care', text: "Measure the spot and tell me the width and depth, I'll see if it fits." },
        {
          angle: 'firsthand',
          text: "I'll measure one here and send you the numbers by {{ time }}, give or take a little.",
        },
      ],
      stages: ['pre'],
      steps: ['ask'],
      topics: ['product', 'size'],
    },
    {
      code: 'exp',
      title: 'Expiry date',
      paraphrases: ["what's the expiry date", 'how fresh is it', 'production date', 'best before?'],
      variants: [
        {
          angle: 'fact',
          text: "I'll check the date on our current stock by {{ time }}. The printed date on the pack is what counts.",
        },
        { angle: 'care', text: "Using it soon or stocking up? I can ask for a later date if you're stocking up." },
        { angle: 'firsthand', text: "I'll have the warehouse photograph the date code so you can see it." },
      ],
      stages: ['pre'],
      steps: ['ask'],
      topics: ['product'],
    },
    {
      code: 'who',
      title: 'Who is it for',
      paraphrases: ['is it ok for kids', 'safe for sensitive skin', 'good for beginners', 'suitable for elderly'],
      variants: [
        { angle: 'fact', text: "The listing says who it's for. Tell me the age and I'll check it." },
        { angle: 'care', text: "For a child or older person I'd rather check first. What do you want to use it for?" },
        { angle: 'honest', text: "For allergies or pregnancy please ask a doctor first, I won't guess." },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['product', 'usage'],
    },
  ],
}
