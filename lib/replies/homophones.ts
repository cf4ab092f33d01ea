/** How common characters sound, so that a homophone slip (发获) still finds 发货, and a reply without stored sound is found by pinyin. */
import table from './homophones.json'
import { plainSyllable } from './search-words'

let sounds: Map<string, string> | undefined

/** The commonest syllable of a Han character of GB 2312 level 1; other text as it is compared. */
export function soundOf(token: string): string {
  sounds ??= new Map(
    Object.entries(table).flatMap(([syllable, characters]) => [...characters].map((c) => [c, syllable])),
  )
  return sounds.get(token) ?? plainSyllable(token)
}
