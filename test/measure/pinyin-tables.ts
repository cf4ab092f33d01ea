/** The generated pinyin data as text, so that a test can tell whether the files are up to date. */
import { pinyin } from 'pinyin-pro'
import { PACKS } from '../../lib/replies/packs/index'
import { searchWordsOf } from '../../lib/replies/pinyin'

/** `{locale: {code: search words}}`, one line a reply so that changes can be read. */
export async function packSearchTable(): Promise<string> {
  const table: Record<string, Record<string, string>> = {}
  for (const pack of PACKS) {
    table[pack.locale] ??= {}
    for (const draft of pack.replies) table[pack.locale]![draft.code] = await searchWordsOf(draft)
  }
  return `${JSON.stringify(table, null, 1)}\n`
}

/** `{syllable: characters}` for the 3,755 common characters of GB 2312 level 1. */
export function homophoneTable(): string {
  const bytes = new Uint8Array(2)
  const gb2312 = new TextDecoder('gb18030')
  const table: Record<string, string> = {}
  for (bytes[0] = 0xb0; bytes[0] <= 0xd7; bytes[0]++) {
    for (bytes[1] = 0xa1; bytes[1] <= (bytes[0] === 0xd7 ? 0xf9 : 0xfe); bytes[1]++) {
      const character = gb2312.decode(bytes)
      const syllable = pinyin(character, { toneType: 'none', v: true })
      table[syllable] = (table[syllable] ?? '') + character
    }
  }
  return `${JSON.stringify(table, Object.keys(table).sort(), 1)}\n`
}
