/** Every pair of text and ground that the surfaces use keeps AA contrast, light and dark. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

function tokensOf(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? ''
  return Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]))
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high! + 0.05) / (low! + 0.05)
}

const TEXT_PAIRS = [
  ...['ink', 'mute', 'faint', 'brand', 'ok', 'bad', 'in'].flatMap((text) =>
    ['bg', 'sub', 'brand-bg'].map((ground) => [text, ground]),
  ),
  ['mute', 'key'],
  ['ink', 'key'],
  ['pre', 'pre-bg'],
  ['in', 'in-bg'],
  ['after', 'after-bg'],
  ['bad', 'bad-bg'],
  ['ink', 'bad-bg'],
  ['on-brand', 'brand'],
  ['on-bad', 'bad'],
] as [string, string][]

describe.each([':root', '.dark'])('%s', (selector) => {
  const tokens = tokensOf(selector)
  test.each(TEXT_PAIRS)('%s on %s reads at 4.5:1', (text, ground) => {
    expect(contrast(tokens[text]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(['bg', 'sub'])('borders of fields on %s show at 3:1', (ground) => {
    expect(contrast(tokens.edge!, tokens[ground]!)).toBeGreaterThanOrEqual(3)
  })
})
