/** Rakuten's R-Messe (楽天 R-Messe): inquiries by address, a textarea to answer; who said what stands in the text only. */
import type { Site } from './site'

const seen = { seen: '2026-02-27', confidence: 'medium' } as const

export const rakutenRmesse: Site = {
  id: 'rakuten-rmesse',
  marketplace: 'rakuten',
  name: '楽天 R-Messe',
  matches: ['https://rmesse.rms.rakuten.co.jp/*'],
  paths: ['/inquiry/*'],
  frame: 'top',
  roles: {
    composer: [
      { css: 'textarea[placeholder="ここに返信を記入してください"]', ...seen },
      { css: 'textarea.reply-input', ...seen },
      { css: 'textarea[name="reply"]', ...seen },
    ],
    // No list is known by itself, only its rows.
    conversationList: [{ css: 'body', confidence: 'low' }],
    conversationItem: [{ css: 'a[href*="/inquiry/"]', ...seen }],
  },
  direction: { by: 'none' },
  conversation: [{ from: 'path', after: '/inquiry/', shape: 'word', stable: true }],
  nameUnique: false,
  orderNumbers: ['rakuten'],
  ownKeys: [],
  minWidth: 1000,
  confidence: 'medium',
}
