/** 1688's web chat (阿里旺旺网页版): the page around it has no chat, all of it stands in a frame; the reply box is an editable `pre`. */
import type { Candidate, Site } from './site'

const high = { confidence: 'high' } as const
const medium = { confidence: 'medium' } as const

/** In the frame as it is called, in whatever frame there is, or in this very page: the frame can be opened by itself. */
const framed = (css: string, how: Pick<Candidate, 'confidence'>): Candidate[] => [
  { css: `iframe[src*="def_cbu_web_im_core"] >>> ${css}`, ...how },
  { css: `iframe >>> ${css}`, confidence: 'low' },
  { css, ...how },
]

export const webIm1688: Site = {
  id: '1688-webim',
  marketplace: '1688',
  name: '1688 旺旺网页版',
  matches: ['https://air.1688.com/*'],
  paths: [
    '/app/ocms-fusion-components-1688/def_cbu_web_im/*',
    '/app/ocms-fusion-components-1688/def_cbu_web_im_core/*',
  ],
  frame: 'sub',
  roles: {
    messageList: framed('.ww_message .rc-scrollbars-view', high),
    message: [{ css: '.message-item', ...high }],
    sellerMark: [
      { css: '.message-item.self', ...high },
      { css: '.message-item[class*="self"]', ...high, alike: true },
    ],
    messageText: [{ css: '.content pre', ...high }],
    messageSender: [{ css: '.nick', ...medium }],
    productCard: [{ css: '.text-od-wrap, .od-wrap, .offer-card-wrap', ...medium }],
    composer: framed('pre.edit[contenteditable="true"]', high),
    sendButton: framed('button.send-btn', high),
    conversationItem: framed('.conversation-item', medium),
    conversationName: [{ css: '.nick', ...medium }],
  },
  direction: { by: 'sender' },
  // Public code calls `.ww_user_panel` the active user without saying whether that is the buyer or who is signed in, and the
  // address keeps the buyer it was opened with: neither names the chat.
  conversation: [
    { from: 'sender', stable: false },
    { from: 'rows', stable: false },
  ],
  cards: {
    product: {
      productId: [{ css: 'a[href*="/offer/"]', attribute: 'href', after: '/offer/', ...medium }],
      title: [{ css: '.odName, .od-name', ...medium }],
      price: [{ css: '.odPrice, .od-price', ...medium }],
    },
  },
  nameUnique: false,
  orderNumbers: ['digits-19', 'digits-18'],
  noChat: ['您尚未选择联系人'],
  ownKeys: ['Enter'],
  minWidth: 960,
  confidence: 'medium',
}
