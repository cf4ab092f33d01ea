import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSite, matchesPattern } from './find'
import { SITES } from './index'

const idOf = (url: string) => findSite(url, SITES)?.id ?? null

describe('findSite', () => {
  test.each([
    ['https://mms.pinduoduo.com/chat-merchant/index.html?r=0.55#/', 'pinduoduo'],
    ['https://mms.pinduoduo.com/chat-merchant/', 'pinduoduo'],
    ['https://im.jinritemai.com/pc_seller_v2/main/workspace', 'douyin-feige'],
    ['https://im.jinritemai.com/pc_seller_desk_v2/main/workspace', 'douyin-feige'],
    ['https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html?touid=cnalichnx#/', '1688-webim'],
    ['https://im.kwaixiaodian.com/workbench', 'kuaishou'],
    ['https://dongdong.jd.com/', 'jd-dongdong'],
    ['https://www.goofish.com/im?itemId=1&peerUserId=2', 'goofish'],
    ['http://localhost:5173/practice/', 'practice'],
    ['http://localhost/practice', 'practice'],
    ['http://localhost:8080/practice?composer=textarea', 'practice'],
  ])('%s is %s', (url, id) => expect(idOf(url)).toBe(id))

  test.each([
    'https://mms.pinduoduo.com/goods/list',
    'http://mms.pinduoduo.com/chat-merchant/',
    'https://mms.pinduoduo.com.evil.test/chat-merchant/',
    'https://evil.test/?https://mms.pinduoduo.com/chat-merchant/',
    'https://user@evil.test/chat-merchant/',
    'http://localhost:5173/practices/',
    'http://localhost/other',
    'javascript:alert(1)//localhost/practice/',
    'file:///practice/',
    'about:blank',
    '',
    'not an address',
  ])('%s is none', (url) => expect(idOf(url)).toBeNull())
})

describe('matchesPattern', () => {
  test.each([
    ['https://*.shop.com/*', 'https://a.b.shop.com/x', true],
    ['https://*.shop.com/*', 'https://shop.com/', true],
    ['https://*.shop.com/*', 'https://evilshop.com/', false],
    ['https://*.*/*', 'https://a.b/', false],
    ['https://sh*op.com/*', 'https://shXop.com/', false],
    ['*://shop.com/*', 'http://shop.com/', true],
    ['*://shop.com/*', 'ftp://shop.com/', false],
    ['https://*/*', 'https://anything.test/x', true],
    ['https://shop.com/a*b*c', 'https://shop.com/a--b--c', true],
    ['https://shop.com/a*b*c', 'https://shop.com/abd', false],
    ['https://shop.com/a.c', 'https://shop.com/abc', false],
    ['https://shop.com/ab*ba', 'https://shop.com/aba', false],
    ['shop.com/*', 'https://shop.com/', false],
  ])('%s on %s: %s', (pattern, url, expected) => expect(matchesPattern(pattern, url)).toBe(expected))

  // A pattern engine that backtracks would not come back from this one.
  test('a hostile pattern is answered', () => {
    expect(matchesPattern(`https://shop.com/${'*a'.repeat(2000)}`, `https://shop.com/${'a'.repeat(20_000)}b`)).toBe(
      false,
    )
  })

  test('a star stands for exactly what any regular expression of it would', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', '*'), { maxLength: 8 }).map((parts) => parts.join(''))
    const text = fc.array(fc.constantFrom('a', 'b'), { maxLength: 10 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(letters, text, (glob, path) => {
        const oracle = new RegExp(`^/${glob.replaceAll('*', '.*')}$`).test(`/${path}`)
        expect(matchesPattern(`https://s.test/${glob}`, `https://s.test/${path}`)).toBe(oracle)
      }),
      { numRuns: 2000 },
    )
  })
})
