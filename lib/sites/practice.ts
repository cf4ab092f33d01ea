/**
 * The practice console that comes with the project (test/consoles/practice). Its page keeps these promises:
 * - `#desk[data-shop][data-agent]` is the whole desk; rows `[data-conversation-id]` (chatscope conversations) carry
 *   `.cs-conversation__name`, `[data-unread="3"]` or `.cs-unread-dot`, and `[data-waiting-since]` in epoch ms;
 *   the open row has chatscope's class `cs-conversation--active`.
 * - `[data-chat-id][data-buyer-id]` is the open chat, with its header `[data-buyer-name]` inside.
 * - Messages are `[data-message-id][data-direction="buyer|seller|robot|system"][data-at]` (epoch ms); their text is in
 *   `.cs-message__content`, in `[data-text]` where a message has no bubble of the chat kit.
 * - Cards inside messages: `[data-card="order"][data-order-no][data-status][data-title]`, `[data-card="product"][data-product-id][data-title]`.
 * - The composer is chatscope's contenteditable; `?composer=textarea` (React-controlled) and `?composer=editable` have `#composer`;
 *   one in an open shadow root or a frame of its own has `[data-editor]` on what holds it.
 * - The console's own order panel is `[data-order-panel]` with rows `[data-order-no][data-status][data-title]`; a `data-buyer-id`
 *   on the panel says whose orders it shows.
 */
import type { Site } from './site'

const seen = '2026-11'
const confidence = 'high'

export const practice: Site = {
  id: 'practice',
  marketplace: 'practice',
  name: '练习台',
  matches: ['http://localhost/*'],
  paths: ['/practice', '/practice/*', '/practice?*'],
  frame: 'top',
  roles: {
    chatRoot: [{ css: '[data-chat-id]', seen, confidence }],
    conversation: [{ css: '[data-chat-id]', seen, confidence }],
    messageList: [
      { css: '[data-chat-id] [data-message-list]', seen, confidence },
      { css: '[data-chat-id] .cs-message-list', seen, confidence },
    ],
    message: [{ css: '[data-message-id]', seen, confidence }],
    messageText: [
      { css: '.cs-message__content', seen, confidence },
      { css: '[data-text]', seen, confidence },
      { css: '.cs-message-separator', seen, confidence },
    ],
    orderCard: [{ css: '[data-card="order"]', seen, confidence }],
    productCard: [{ css: '[data-card="product"]', seen, confidence }],
    buyerName: [{ css: '[data-chat-id] [data-buyer-name]', attribute: 'data-buyer-name', seen, confidence }],
    shop: [{ css: '#desk[data-shop]', attribute: 'data-shop', seen, confidence }],
    agent: [{ css: '#desk[data-agent]', attribute: 'data-agent', seen, confidence }],
    composer: [
      { css: '[data-chat-id] .cs-message-input__content-editor', seen, confidence },
      { css: '[data-chat-id] #composer', seen, confidence },
      { css: '[data-chat-id] [data-editor] >>> #composer', seen, confidence },
    ],
    sendButton: [
      { css: '[data-chat-id] .cs-button--send', seen, confidence },
      { css: '[data-chat-id] [data-send]', seen, confidence },
    ],
    conversationList: [
      { css: '[data-conversation-list]', seen, confidence },
      { css: '#desk .cs-conversation-list', seen, confidence },
    ],
    conversationItem: [{ css: '[data-conversation-id]', seen, confidence }],
    conversationActive: [{ css: '.cs-conversation--active[data-conversation-id]', seen, confidence }],
    conversationId: [{ css: ':scope', attribute: 'data-conversation-id', seen, confidence }],
    conversationName: [{ css: '.cs-conversation__name', seen, confidence }],
    conversationUnread: [
      { css: ':scope', attribute: 'data-unread', seen, confidence },
      { css: '[data-unread]', attribute: 'data-unread', seen, confidence },
      { css: '.cs-unread-dot', seen, confidence },
    ],
    conversationWait: [
      { css: ':scope', attribute: 'data-waiting-since', seen, confidence },
      { css: '[data-waiting-since]', attribute: 'data-waiting-since', seen, confidence },
    ],
    orderPanel: [{ css: '[data-order-panel]', seen, confidence }],
    orderList: [{ css: '[data-order-panel] [data-order-no]', seen, confidence }],
  },
  direction: {
    by: 'attribute',
    attribute: 'data-direction',
    buyer: ['buyer'],
    seller: ['seller'],
    robot: ['robot'],
    system: ['system'],
  },
  conversation: [{ from: 'attribute', role: 'conversation', attribute: 'data-chat-id', stable: true }],
  agreements: [{ about: 'conversation', role: 'conversationActive', attribute: 'data-conversation-id' }],
  buyerId: { from: 'attribute', role: 'chatRoot', attribute: 'data-buyer-id', stable: true },
  messageIdAttribute: 'data-message-id',
  times: [{ by: 'attribute', attribute: 'data-at' }],
  cards: {
    order: {
      orderNo: [{ css: ':scope', attribute: 'data-order-no', seen, confidence }],
      status: [{ css: ':scope', attribute: 'data-status', seen, confidence }],
      title: [{ css: ':scope', attribute: 'data-title', seen, confidence }],
      price: [{ css: ':scope', attribute: 'data-price', seen, confidence }],
    },
    product: {
      productId: [{ css: ':scope', attribute: 'data-product-id', seen, confidence }],
      title: [{ css: ':scope', attribute: 'data-title', seen, confidence }],
      price: [{ css: ':scope', attribute: 'data-price', seen, confidence }],
    },
    list: {
      orderNo: [{ css: ':scope', attribute: 'data-order-no', seen, confidence }],
      status: [{ css: ':scope', attribute: 'data-status', seen, confidence }],
      title: [{ css: ':scope', attribute: 'data-title', seen, confidence }],
    },
  },
  orderPanelOwner: { about: 'buyerId', attribute: 'data-buyer-id' },
  nameUnique: false,
  orderNumbers: ['practice'],
  replyLimit: { limitMs: 180_000, fromHour: 8, toHour: 23, rule: '三分钟人工回复率（练习台按拼多多口径）' },
  ownKeys: ['Enter'],
  minWidth: 760,
  confidence: 'high',
}
