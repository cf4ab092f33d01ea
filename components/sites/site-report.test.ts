import { describe, expect, test } from 'vitest'
import { pinduoduo } from '../../lib/sites/pinduoduo'
import type { Site } from '../../lib/sites/site'
import { bareSelector, browserOf, siteReport } from './site-report'

const CHROMIUM = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'
const facts = {
  builtIn: true,
  roles: [
    { role: 'composer', state: 'missing', goodAt: Date.UTC(2026, 10, 20, 4) },
    { role: 'message', state: 'fallback', candidate: 1, goodAt: null },
  ] as const,
  counts: [{ role: 'composer', found: [0, 2] }],
  version: '1.2.3',
  userAgent: CHROMIUM,
  now: Date.UTC(2026, 10, 22, 3),
}

describe('the report', () => {
  test('says versions, addresses as patterns, states, candidates and counts', () => {
    const report = siteReport({ site: pinduoduo, ...facts })
    expect(report).toContain('Chatside 1.2.3, Chromium 142, 2026-11-22T03:00Z')
    expect(report).toContain('addresses https://mms.pinduoduo.com/*, paths /chat-merchant/*')
    expect(report).toContain('composer: missing, last seen working 2026-11-20T04:00Z')
    expect(report).toContain('  1 #replyTextarea ×2')
    expect(report).toContain('message: fallback, candidate 1, never seen working')
  })

  test('of a site that was mapped here it carries no name and no number that a page may have put into it', () => {
    const planted = ['王小明', '6931234567890123451', '13812345678', '小雨的店']
    const site: Site = {
      ...pinduoduo,
      id: '小雨的店',
      name: '小雨的店',
      roles: {
        composer: [
          { css: 'textarea[aria-label="发送给王小明"]' },
          { css: '#box-6931234567890123451 > .p13812345678', attribute: '王小明' },
          { css: '.王小明 [data-x=\'王小明 "6931234567890123451"\']' },
        ],
      },
    }
    const report = siteReport({ site, ...facts, builtIn: false })
    expect(planted.filter((word) => report.includes(word))).toEqual([])
    expect(report).toContain('textarea[aria-label="…"]')
  })
})

test('a selector of our own stays as it is', () => {
  const css = 'section[role="tabpanel"] li[id^="middlePanel_list_"]:not(.a1)'
  expect(bareSelector(css)).toBe(css)
})

test.each([
  [CHROMIUM, 'Chromium 142'],
  [`${CHROMIUM} Edg/142.0.1.2`, 'Edge 142'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140'],
  ['Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/142.0.0.0 Safari/537.36', 'Chromium 142'],
  ['', 'unknown browser'],
])('%s is %s', (agent, name) => expect(browserOf(agent)).toBe(name))
