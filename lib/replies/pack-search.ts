/** The sound of pack replies, written at build time by `npm run packs` so that the background never loads pinyin. */
import searchWords from './packs/pinyin.json'
import type { Locale } from './reply'

const table: Partial<Record<string, Record<string, string>>> = searchWords

/** Search words of a pack reply; empty when it is newer than the table, which a test forbids. */
export function packSearchWords(locale: Locale, code: string): string {
  const words = table[locale]
  return words && Object.hasOwn(words, code) ? (words[code] ?? '') : ''
}
