/** Amazon's buyer-seller messages: only the address and the reply box, a textarea inside Katal's open shadow root, are known. */
import type { Site } from './site'

const high = { confidence: 'high' } as const
const low = { confidence: 'low' } as const

export const amazon: Site = {
  id: 'amazon',
  marketplace: 'amazon',
  name: 'Amazon Seller Central',
  matches: [
    'https://sellercentral.amazon.com/*',
    'https://sellercentral.amazon.co.uk/*',
    'https://sellercentral.amazon.co.jp/*',
    'https://sellercentral.amazon.de/*',
    'https://sellercentral-europe.amazon.com/*',
  ],
  paths: ['/messaging/*'],
  frame: 'top',
  roles: {
    // The box is there only once "Reply" has been opened; a box for feedback is not it.
    composer: [
      { css: 'kat-textarea:not([placeholder*="feedback" i]) >>> textarea', ...high },
      { css: '.contact-buyer-text-area kat-textarea >>> textarea', alike: true, ...high },
    ],
    conversationList: [{ css: '#threads-list', ...low }],
  },
  direction: { by: 'none' },
  // Whether the address follows every click on a thread is not known, so nothing is remembered by it.
  conversation: [{ from: 'url', parameter: 'cc', stable: false }],
  nameUnique: false,
  orderNumbers: ['amazon'],
  ownKeys: [],
  minWidth: 1000,
  confidence: 'low',
}
