/** JD's Dongdong web workbench (京东咚咚): buyers are shown by a name that two can share, the reply box is an editable div. */
import type { Site } from './site'

// One complete source with a page of its own; the day it was taken is not visible.
const one = { confidence: 'medium' } as const

export const jdDongdong: Site = {
  id: 'jd-dongdong',
  marketplace: 'jd',
  name: '京东咚咚工作台',
  matches: ['https://dongdong.jd.com/*'],
  frame: 'top',
  roles: {
    buyerName: [{ css: '.chat-head-name > span', ...one }],
    messageList: [{ css: '#t-chat-scroll', ...one }],
    message: [{ css: '.message', ...one }],
    buyerMark: [{ css: '.message_left', ...one }],
    sellerMark: [{ css: '.message_right', ...one }],
    messageText: [{ css: '.message__content', ...one }],
    messageTime: [{ css: '.message__time_str', ...one }],
    composer: [
      { css: '.EditorContent[contenteditable="true"]', ...one },
      { css: '.EditorContent', confidence: 'low' },
    ],
    sendButton: [{ css: '.SendButtonGroup > .send-button', ...one }],
    conversationList: [
      {
        css: '#t-alluser-wrap > .c_tabs > .c_tabs-content > .c_tabs-tabpane:not(.c_tabs-tab_inactive)',
        ...one,
      },
      { css: '#t-alluser-wrap', ...one },
    ],
    conversationItem: [{ css: '.alluser-item', ...one }],
    conversationName: [{ css: '.alluser-item-name', ...one }],
  },
  direction: { by: 'mark' },
  conversation: [{ from: 'text', role: 'buyerName', stable: false }],
  messageIdAttribute: 'id',
  messageIdOn: 'mark',
  // How the time is written was not seen: a whole date is understood, anything else is no time.
  times: [{ by: 'date-time', timeZone: 'Asia/Shanghai' }],
  nameUnique: false,
  orderNumbers: ['digits-12'],
  ownKeys: ['Enter'],
  minWidth: 1000,
  confidence: 'medium',
}
