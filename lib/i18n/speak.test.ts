import { expect, test } from 'vitest'
import { localeOf } from './speak'

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh-Hans-SG', 'zh-CN'],
  ['zh-TW', 'zh-TW'],
  ['zh-Hant-HK', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['en', 'en'],
  ['en-GB', 'en'],
  ['de', 'en'],
])('a browser in %s starts in %s', (browserLanguage, locale) => {
  expect(localeOf(browserLanguage)).toBe(locale)
})
