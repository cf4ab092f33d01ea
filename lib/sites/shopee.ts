/** Shopee's full-page seller chat (聊聊): hashed classes, but `data-cy` on every part. Nothing on the page names the open chat. */
import type { Site } from './site'

const high = { confidence: 'high' } as const
const medium = { confidence: 'medium' } as const
const low = { confidence: 'low' } as const
// Seen on Indonesia, Taiwan, Brazil and .com; the others by analogy.
const hosts = ['co.id', 'tw', 'com.br', 'com', 'com.my', 'sg', 'ph', 'co.th', 'cn']

export const shopee: Site = {
  id: 'shopee',
  marketplace: 'shopee',
  name: 'Shopee 聊聊',
  matches: [...hosts.map((end) => `https://seller.shopee.${end}/*`), 'https://banhang.shopee.vn/*'],
  paths: ['/new-webchat/*', '/webchat/*'],
  frame: 'top',
  roles: {
    chatRoot: [
      { css: '[data-cy="webchat-conversation-detail"]', ...high },
      { css: '[data-cy="webchat-conversation-detail-chat"]', ...high },
    ],
    messageList: [
      { css: '[data-cy="webchat-conversation-detail-message-container"]', ...high },
      // The attribute's value really starts with a hash.
      { css: '[id="#message-virtualized-list"]', ...medium },
      { css: '#message-virtualized-list', ...medium },
    ],
    message: [{ css: ':is([data-cy="webchat-message-receive"], [data-cy="webchat-message-send"])', ...high }],
    buyerMark: [{ css: '[data-cy="webchat-message-receive"]', ...high }],
    sellerMark: [{ css: '[data-cy="webchat-message-send"]', ...high }],
    messageText: [{ css: '[data-cy="webchat-message-content"]', ...high }],
    composer: [
      { css: '[data-cy="webchat-conversation-detail-input"] textarea', ...high },
      { css: '#inputField textarea', ...medium },
    ],
    conversationList: [
      { css: '[data-cy="webchat-conversation-list"]', ...high },
      { css: '[data-cy="webchat-conversation-list-wrapper"]', ...high },
    ],
    conversationItem: [
      { css: '[data-cy^="webchat-conversation-cell-root"]', ...high },
      { css: '[data-cy="webchat-conversation-cell-container"]', ...high },
    ],
    conversationName: [{ css: '[title]', attribute: 'title', ...high }],
    // Headings of sections are rows beside the chats: who stands under the unanswered and above the next heading waits.
    conversationUnread: [
      { css: '#tab_unreplied ~ :not(#tab_unreplied ~ [id^="tab_"] ~ *) [title]', seen: '2026-04', ...medium },
    ],
    // The order numbers of the panel beside the chat; its classes are made anew with every build.
    orderList: [{ css: '.RdfdqXn1AI', ...low }],
  },
  direction: { by: 'mark' },
  conversation: [{ from: 'rows', stable: false }],
  // The export carries the same user names.
  nameUnique: true,
  orderNumbers: ['shopee'],
  ownKeys: ['Enter'],
  minWidth: 1000,
  confidence: 'medium',
}
