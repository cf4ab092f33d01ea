/**
 * TikTok Shop's seller chat, built from the same kit as Feige (`chatd-…`). Ids of chats, buyers and messages live in the page's own
 * scripts, so a chat is told from the next by its messages and a buyer by an order number in them.
 */
import type { Candidate, Site } from './site'

const medium = { confidence: 'medium' } as const
const low = { confidence: 'low' } as const
// Seen: us, vn, br; the others by analogy.
const regions = ['us', 'vn', 'br', 'uk', 'id', 'my', 'ph', 'sg', 'th', 'mx']
/** The reply box is the one field in the closest of up to eight boxes around the send button. */
const boxes: Candidate[] = Array.from({ length: 8 }, (_, steps) => ({
  css: `:has(> ${'* > '.repeat(steps)}#chat-input-send-button) :is(textarea, [contenteditable="true"])`,
  alike: steps > 0,
  ...medium,
}))

export const tiktokShop: Site = {
  id: 'tiktok-shop',
  marketplace: 'tiktok',
  name: 'TikTok Shop',
  matches: regions.map((region) => `https://seller-${region}.tiktok.com/*`),
  paths: ['/chat/inbox/*'],
  frame: 'top',
  roles: {
    message: [
      { css: '[data-testid="chat.chatroom.message_card"]', ...medium },
      { css: '.chatd-message', ...medium },
    ],
    buyerMark: [{ css: '.chatd-bubble-main--other', ...medium }],
    sellerMark: [{ css: '[class*="chatd-bubble-main--"]:not(.chatd-bubble-main--other)', ...medium }],
    messageText: [{ css: '[class*="chatd-bubble-main--"]', ...medium }],
    composer: boxes,
    sendButton: [{ css: '#chat-input-send-button', ...medium }],
    // No list is known by itself, only its rows.
    conversationList: [{ css: 'body', ...low }],
    conversationItem: [
      { css: '[data-testid="chat.chatroom.conversation_card"]', ...medium },
      { css: '[id^="chat-room-conversation-list-item-"]', ...medium },
    ],
    conversationName: [{ css: '[data-testid="chat.chatroom.conversation_card_username"]', ...medium }],
    conversationUnread: [{ css: '.p-badge-number', ...medium }],
  },
  direction: { by: 'mark' },
  conversation: [{ from: 'rows', stable: false }],
  nameUnique: false,
  orderNumbers: ['digits-18'],
  ownKeys: ['Enter'],
  minWidth: 1100,
  confidence: 'medium',
}
