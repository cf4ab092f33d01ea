/** LINE Official Account's chat: messages and reply box are known, who said what is not, so no message is read as anybody's. */
import type { Site } from './site'

const seen = { seen: '2025-09-10', confidence: 'medium' } as const
const medium = { confidence: 'medium' } as const

export const lineOa: Site = {
  id: 'line-oa',
  marketplace: 'line',
  name: 'LINE 官方帳號',
  matches: ['https://chat.line.biz/*', 'https://manager.line.biz/*'],
  frame: 'top',
  roles: {
    message: [
      { css: '.chat-body', ...medium },
      { css: '.chat-item', ...medium },
    ],
    messageText: [
      { css: '.chat-item-text', ...medium },
      { css: '[data-copy-target]', ...medium },
    ],
    composer: [
      { css: '#editor >>> textarea', ...seen },
      { css: 'textarea[part="input"].input', ...medium },
    ],
    conversationList: [{ css: '#content-primary', ...seen }],
  },
  direction: { by: 'none' },
  // That the address ends in the user's id is common knowledge, not seen: nothing is remembered by it.
  conversation: [{ from: 'path', after: '/chat/', shape: 'word', stable: false }],
  nameUnique: false,
  orderNumbers: [],
  ownKeys: ['Enter'],
  minWidth: 1000,
  confidence: 'low',
}
