/** Goofish / Xianyu web chat (闲鱼网页版): hashed class names whose first part stays, the newest message first in the list. */
import type { Site } from './site'

const high = { seen: '2026-07-26', confidence: 'high' } as const
const before = { seen: '2026-07-24', confidence: 'high', alike: true } as const
const spring = { seen: '2026-04-25', confidence: 'medium' } as const

export const goofish: Site = {
  id: 'goofish',
  marketplace: 'goofish',
  name: '闲鱼网页版',
  matches: ['https://www.goofish.com/*'],
  paths: ['/im*'],
  frame: 'top',
  roles: {
    chatRoot: [{ css: 'main[class*="chat-main--"]', ...high }],
    // A second part of that class with another name in it would be somebody else: then there is no name.
    buyerName: [
      { css: 'main[class*="chat-main--"] span[class*="text1--"]', sole: true, ...high },
      { css: 'span[class*="text1--"]', sole: true, ...high, alike: true },
    ],
    messageList: [
      { css: 'div[class*="message-list-reverse--"]', ...high },
      { css: 'ul.ant-list-items', ...spring },
    ],
    message: [{ css: 'li.ant-list-item', ...high }],
    // The bubbles were renamed within two days and may be again.
    buyerMark: [
      { css: '[class*="message-text-left--"]', ...high },
      { css: '[class*="msg-text-left--"]', ...before },
    ],
    sellerMark: [
      { css: '[class*="message-text-right--"]', ...high },
      { css: '[class*="msg-text-right--"]', ...before },
    ],
    messageText: [
      { css: '[class*="message-text--"]', ...high },
      { css: '[class*="msg-text--"]', ...before },
    ],
    // Cards show on no side that is known: they are read as the console's.
    systemMark: [{ css: '[class*="card--"], [class*="msg-dx-title--"]', ...spring }],
    productCard: [{ css: '[class*="card--"]', ...spring }],
    orderCard: [{ css: '[class*="msg-dx-title--"]', ...spring }],
    composer: [
      { css: 'textarea[placeholder="请输入消息，按Enter键发送或点击发送按钮发送"]', ...high },
      { css: 'textarea.ant-input', ...spring },
    ],
    sendButton: [{ css: 'div[class*="sendbox-bottom--"] > button', ...high }],
    conversationList: [{ css: 'div[class*="conversation-list"]', ...spring }],
    conversationItem: [{ css: 'div[class*="conversation-item--"]', ...spring }],
    // Name and state of the trade stand in one column.
    conversationName: [
      {
        css: '.ant-dropdown-trigger > div > :nth-child(2) > :nth-child(1)',
        trims: ['first-line'],
        seen: '2026-04-25',
        confidence: 'low',
      },
    ],
    conversationUnread: [{ css: 'sup.ant-scroll-number', attribute: 'title', ...spring }],
  },
  direction: { by: 'mark' },
  // The address names a buyer (`peerUserId`) when a chat is opened from a product page; nobody has said that it follows the chat.
  conversation: [{ from: 'text', role: 'buyerName', stable: false }],
  newestFirst: true,
  cards: {
    product: {
      productId: [{ css: 'a[href*="/item?id="]', attribute: 'href', after: '/item?id=', ...spring }],
      title: [{ css: '[class*="title--"]', ...spring }],
      price: [{ css: '[class*="price--"]', ...spring }],
    },
    order: { title: [{ css: ':scope', ...spring }] },
  },
  nameUnique: false,
  orderNumbers: ['digits-19', 'digits-18'],
  ownKeys: ['Enter'],
  minWidth: 960,
  confidence: 'high',
}
