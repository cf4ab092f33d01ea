/** Shopee's small chat docked in the Seller Centre, as one page of the Vietnamese site showed it: steady ids, hashed classes. */
import type { Site } from './site'

const ids = { seen: '2026-04-20', confidence: 'high' } as const
const hashed = { seen: '2026-04-20', confidence: 'low' } as const

export const shopeeMinichat: Site = {
  id: 'shopee-minichat',
  marketplace: 'shopee',
  name: 'Shopee 小聊窗 (VN)',
  matches: ['https://banhang.shopee.vn/*'],
  frame: 'top',
  roles: {
    chatRoot: [{ css: '#fake-module-chat', ...ids }],
    buyerName: [{ css: '.WGDkm_RPQw .lyWL3rDmij', ...hashed }],
    messageList: [
      { css: '#messagesContainer #messageSection', ...ids },
      // The attribute's value really starts with a hash.
      { css: '[id="#message-virtualized-list"]', ...ids },
    ],
    message: [{ css: '.lZX8jHufoA', ...hashed }],
    buyerMark: [{ css: '.qAGJYsVJQu', ...hashed }],
    sellerMark: [{ css: '.n7tPV8kPwM', ...hashed }],
    systemMark: [{ css: '.EW0ojkPRCP', ...hashed }],
    messageText: [
      { css: '.w2C67vtnXi', ...hashed },
      { css: 'pre > div', seen: '2026-04-20', confidence: 'medium' },
    ],
    messageTime: [{ css: '.sSIhmxFOh6', ...hashed }],
    orderCard: [{ css: '.K16n7hSTZs', ...hashed }],
    productCard: [{ css: '.P8CcB0wjwY', ...hashed }],
    composer: [
      { css: '#fake-module-chat textarea', ...ids },
      { css: 'textarea.MdXquzGuDv', ...hashed },
    ],
    conversationList: [{ css: '#sidebar-minichat-list #infinite-list', ...ids }],
    // The open row says the buyer's name a second time.
    conversationActive: [{ css: '.VYMhUHToKy .AgkH0mKhkS', attribute: 'title', ...hashed }],
  },
  direction: { by: 'mark' },
  conversation: [{ from: 'text', role: 'buyerName', stable: true }],
  agreements: [{ about: 'buyerName', role: 'conversationActive' }],
  nameUnique: true,
  orderNumbers: ['shopee'],
  ownKeys: ['Enter'],
  minWidth: 1000,
  confidence: 'medium',
}
