/** Systems and browsers are told by the words with which they really present themselves. */
import { describe, expect, it } from 'vitest'
import { browserOf, systemOf } from './workplace'

const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36'

describe('workplace', () => {
  it.each([
    [chrome, 'chrome'],
    [`${chrome} Edg/142.0.0.0`, 'edge'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0', 'firefox'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15', 'other'],
  ])('%s', (words, browser) => {
    expect(browserOf(words)).toBe(browser)
  })
  it.each([
    ['Win32', 'windows'],
    ['MacIntel', 'mac'],
    ['Linux x86_64', 'linux'],
  ])('%s is %s', (platform, system) => {
    expect(systemOf(platform)).toBe(system)
  })
})
