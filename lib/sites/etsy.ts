/** Etsy's messages: one conversation per address, the buyer's real name beside it, orders and listings as links. */
import type { Site } from './site'

const high = { seen: '2026-08-10', confidence: 'high' } as const
const medium = { seen: '2026-07-22', confidence: 'medium' } as const

export const etsy: Site = {
  id: 'etsy',
  marketplace: 'etsy',
  name: 'Etsy Messages',
  matches: ['https://www.etsy.com/*'],
  paths: ['/messages*', '/conversations*'],
  frame: 'top',
  roles: {
    buyerName: [
      { css: 'h3.buyer-name a', ...high },
      { css: 'h3.buyer-name', ...high },
      { css: '.scrolling-message-list p.wt-text-title.fs-mask', ...high },
      { css: '.scrolling-message-list p.wt-text-title', ...high },
      { css: 'a[href*="/people/"][class*="fs-mask"]', ...high },
    ],
    messageList: [
      { css: '.msg-list-container', ...medium },
      { css: '.scrolling-message-list', ...high },
    ],
    message: [{ css: 'div.wt-rounded.wt-text-body-01.wt-display-inline-block.wt-break-word', ...high }],
    // The row stands at the far end, or the bubble is tinted: own words. A buyer's row does neither.
    sellerMark: [
      { css: '.wt-grid[class*="justify-content-flex-end"]', ...high },
      { css: '[class*="surface-informational-subtle"]', ...high },
    ],
    buyerMark: [{ css: '.wt-grid:not([class*="justify-content-flex-end"])', ...high }],
    messageText: [{ css: ':scope', ...high }],
    composer: [
      { css: 'textarea.new-message-textarea-min-height', ...high },
      { css: 'textarea[placeholder*="reply" i]', ...high },
      { css: 'textarea[name="message"]', ...high },
      { css: '#dg-tabs-preact__tab-1--default_wt_tab_panel textarea', ...medium },
      { css: 'textarea.textarea', ...medium },
    ],
    orderPanel: [{ css: 'div.buyer-info', ...medium }],
    orderList: [{ css: 'div.buyer-info a[href*="order_id="]', ...medium }],
  },
  direction: { by: 'mark' },
  conversation: [
    { from: 'path', after: '/messages/', shape: 'digits', stable: true },
    { from: 'path', after: '/conversations/', shape: 'digits', stable: true },
  ],
  leadIns: ['Message:'],
  cards: {
    list: { orderNo: [{ css: ':scope', attribute: 'href', after: 'order_id=', ...high }] },
  },
  nameUnique: false,
  orderNumbers: [],
  ownKeys: [],
  minWidth: 960,
  confidence: 'high',
}
