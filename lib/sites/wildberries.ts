/** Wildberries' chat with clients: names with hashed endings, steady `data-…` attributes. No buyer name is known, only the chat's id. */
import type { Site } from './site'

const high = { seen: '2026-02', confidence: 'high' } as const
const medium = { seen: '2026-02', confidence: 'medium' } as const

export const wildberries: Site = {
  id: 'wildberries',
  marketplace: 'wildberries',
  name: 'Wildberries · чат с клиентами',
  matches: ['https://seller.wildberries.ru/*'],
  paths: ['/chat-with-clients*'],
  frame: 'top',
  roles: {
    chatRoot: [{ css: '[class*="ChatWindow__messages"]', ...high }],
    messageList: [
      { css: ':is(ul, ol)[class*="ChatWindow__list"]', ...high },
      { css: '[class*="ChatWindow__messages"]', ...high },
    ],
    message: [
      { css: 'li[data-addtime]', ...high },
      { css: 'li:has([data-testid="message"])', ...medium },
    ],
    sellerMark: [{ css: '[class*="list-element--own"]', ...high }],
    // The same element without any modifier; an unknown modifier says nothing.
    buyerMark: [{ css: '[class*="list-element"]:not([class*="list-element--"])', ...medium }],
    messageText: [
      { css: '[data-testid="message-content"] span[data-name="Text"]', ...high },
      { css: '[data-testid="message-content"]', ...high },
    ],
    systemMark: [{ css: '[data-testid="date-badge"]', ...high }],
    composer: [
      { css: 'textarea#messageInput', ...high },
      { css: 'textarea[name="messageInput"]', ...high },
      { css: '[data-name="TextAreaInput"] textarea', ...medium },
    ],
  },
  direction: { by: 'mark' },
  conversation: [{ from: 'url', parameter: 'chatId', stable: true }],
  times: [{ by: 'attribute', attribute: 'data-addtime' }],
  nameUnique: false,
  orderNumbers: [],
  ownKeys: ['Enter'],
  minWidth: 1000,
  confidence: 'high',
}
