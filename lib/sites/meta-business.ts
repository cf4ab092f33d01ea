/** Meta Business Suite's inbox (Messenger, Instagram): the buyer's id in the address and the reply box are known, the messages are not. */
import type { Site } from './site'

const medium = { confidence: 'medium' } as const

export const metaBusiness: Site = {
  id: 'meta-business',
  marketplace: 'meta',
  name: 'Meta Business Suite',
  matches: ['https://business.facebook.com/*', 'https://business.meta.com/*'],
  paths: ['/latest/inbox/*'],
  frame: 'top',
  roles: {
    composer: [
      { css: '[data-lexical-editor="true"][aria-placeholder*="Messenger"]', confidence: 'high' },
      { css: '[data-lexical-editor="true"][aria-placeholder*="Reply"]', alike: true, confidence: 'high' },
    ],
    // No list is known by itself, only its rows.
    conversationList: [{ css: 'body', confidence: 'low' }],
    conversationItem: [{ css: '[data-surface*="thread_row"]', seen: '2026-07-01', ...medium }],
  },
  direction: { by: 'none' },
  conversation: [{ from: 'url', parameter: 'selected_item_id', stable: true }],
  buyerId: { from: 'url', parameter: 'selected_item_id', stable: true },
  nameUnique: false,
  orderNumbers: [],
  ownKeys: ['Enter'],
  minWidth: 1000,
  confidence: 'low',
}
