/** WhatsApp Web: a chat is known by the number inside its messages' ids; `data-testid` comes and goes between builds. */
import type { Site } from './site'

const now = { seen: '2026-08', confidence: 'medium' } as const
const editor = { seen: '2026-08-20', confidence: 'high' } as const

export const whatsappWeb: Site = {
  id: 'whatsapp-web',
  marketplace: 'whatsapp',
  name: 'WhatsApp Web',
  matches: ['https://web.whatsapp.com/*'],
  frame: 'top',
  roles: {
    chatRoot: [{ css: '#main', ...now }],
    // Groups carry `@g.us`, and their members' numbers behind it: a group is no buyer.
    conversation: [{ css: '#main [data-id*="@c.us"]:not([data-id*="@g.us"])', before: '@c.us', ...now }],
    messageList: [
      { css: '[data-testid="conversation-panel-messages"]', ...now },
      { css: '#main', confidence: 'low' },
    ],
    message: [
      { css: '[data-testid="msg-container"]', ...now },
      { css: ':is(.message-in, .message-out)', ...now },
    ],
    buyerMark: [
      { css: '.message-in', ...now },
      { css: '[data-testid="tail-in"]', ...now },
    ],
    sellerMark: [
      { css: '.message-out', ...now },
      { css: '[data-testid="tail-out"]', ...now },
    ],
    messageText: [{ css: '[data-pre-plain-text]', ...now }],
    composer: [
      { css: '[data-testid="conversation-compose-box-input"]', ...editor },
      { css: 'footer [contenteditable="true"][data-tab="10"]', ...editor },
      { css: '#main footer [contenteditable="true"]', ...editor },
    ],
    sendButton: [
      { css: '[data-testid="compose-btn-send"]', ...now },
      { css: '[data-testid="send"]', ...now },
      { css: 'button[aria-label="Send"]', ...now },
    ],
    // No list is known by itself, only its rows.
    conversationList: [{ css: 'body', confidence: 'low' }],
    conversationItem: [{ css: '[data-testid="cell-frame-container"]', ...now }],
  },
  direction: { by: 'mark' },
  conversation: [{ from: 'attribute', role: 'conversation', attribute: 'data-id', stable: true, inRows: true }],
  messageIdAttribute: 'data-id',
  nameUnique: false,
  orderNumbers: [],
  ownKeys: ['Enter'],
  minWidth: 800,
  confidence: 'medium',
}
