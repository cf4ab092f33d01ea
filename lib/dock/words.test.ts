/** The page side's few words are in the reader's language. */
import { describe, expect, it } from 'vitest'
import { wordsFor } from './words'

describe('wordsFor', () => {
  it.each([
    ['zh-CN', '拖动'],
    ['zh', '拖动'],
    ['zh-Hant-HK', '拖曳'],
    ['zh-TW', '拖曳'],
    ['de', 'Drag'],
  ])('%s', (language, start) => {
    expect(wordsFor(language).resize.startsWith(start)).toBe(true)
  })
})
