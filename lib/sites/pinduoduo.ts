/** Pinduoduo's merchant chat (拼多多商家客服), a Vue 2 page that replaces its containers on a switch. No buyer name is shown. */
import type { Site } from './site'

const read = { seen: '2026-09-08', confidence: 'high' } as const
const panels = { seen: '2026-04-19', confidence: 'medium' } as const

export const pinduoduo: Site = {
  id: 'pinduoduo',
  marketplace: 'pinduoduo',
  name: '拼多多商家客服',
  matches: ['https://mms.pinduoduo.com/*'],
  paths: ['/chat-merchant/*'],
  frame: 'top',
  roles: {
    chatRoot: [
      { css: '.middle-panel', ...panels },
      { css: '#msgListContainer', ...read },
    ],
    conversation: [
      { css: '.middle-panel [currentuid]', seen: '2026-09-08', confidence: 'medium' },
      { css: '[currentuid]', ...read },
    ],
    messageList: [
      { css: '#msgListContainer .msg-list', ...read },
      { css: '#msgListContainer', ...read },
    ],
    message: [
      { css: 'li.onemsg', ...read },
      { css: 'li[id^="middlePanel_list_"]', seen: '2026-09-08', confidence: 'medium' },
    ],
    sellerMark: [{ css: '.cs-item', ...read }],
    buyerMark: [{ css: '.buyer-item', ...read }],
    robotMark: [{ css: '.cs-item.callback', ...read }],
    systemMark: [{ css: '[class*="system-msg-"]', ...read }],
    messageText: [{ css: '.msg-content-box', ...read }],
    messageTime: [{ css: '.message-time', ...read }],
    composer: [
      { css: 'textarea#replyTextarea', seen: '2026-09-17', confidence: 'high' },
      { css: '#replyTextarea', seen: '2026-09-17', confidence: 'medium' },
    ],
    conversationList: [{ css: '.left-panel', ...panels }],
    conversationItem: [{ css: 'li.chat-item', seen: '2026-09', confidence: 'medium' }],
    // <buyer's number>-<running number>
    conversationId: [{ css: ':scope', attribute: 'data-random', before: '-', seen: '2026-09', confidence: 'medium' }],
  },
  direction: { by: 'mark' },
  conversation: [{ from: 'attribute', role: 'conversation', attribute: 'currentuid', stable: true }],
  buyerId: { from: 'attribute', role: 'conversation', attribute: 'currentuid', stable: true },
  messageIdAttribute: 'id',
  // The group time is missing on many rows; the row's id ends in the platform's own milliseconds.
  times: [{ by: 'zh-date-time', timeZone: 'Asia/Shanghai' }, { by: 'message-id' }],
  nameUnique: false,
  orderNumbers: ['pinduoduo'],
  replyLimit: {
    limitMs: 180_000,
    fromHour: 8,
    toHour: 23,
    rule: '三分钟人工回复率，8:00–23:00 计入，口径以商家后台为准',
  },
  // Up and Down switch chats, Enter sends.
  ownKeys: ['Enter', 'ArrowUp', 'ArrowDown'],
  minWidth: 1000,
  confidence: 'high',
}
