/** A console as an agent would have mapped it, for tests. */
import type { Site } from '../lib/sites/site'

export function anOwnSite(change: Partial<Site> = {}): Site {
  return {
    id: 'own-1',
    marketplace: 'other',
    name: '微店客服',
    matches: ['https://im.weidian.example/*'],
    frame: 'top',
    account: 'im.weidian.example',
    roles: {
      messageList: [{ css: '.chat-list' }],
      message: [{ css: '.chat-row' }],
      messageText: [{ css: '.chat-text' }],
      buyerMark: [{ css: '.chat-row:not(.mine)' }],
      sellerMark: [{ css: '.chat-row.mine' }],
      buyerName: [{ css: 'header h2' }],
      composer: [{ css: 'textarea[name="reply"]' }],
    },
    direction: { by: 'mark' },
    conversation: [{ from: 'text', role: 'buyerName', stable: false }],
    nameUnique: false,
    orderNumbers: ['digits-18'],
    ownKeys: ['Enter'],
    minWidth: 760,
    confidence: 'medium',
    ...change,
  }
}
