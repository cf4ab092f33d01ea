/** Writes the search words of a reply; loads the pinyin dictionary only when it is first asked. Never imported by the background. */
import type { ReplyDraft } from './reply'
import { plainSyllable, spokenTexts, type WordToken, wordTokens, writeSearchWords } from './search-words'

type Syllables = (text: string) => string[]

const HAN = /\p{Script=Han}/u

async function loadSyllables(): Promise<Syllables> {
  const { pinyin } = await import('pinyin-pro')
  const runSyllables = (run: string) => {
    const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true })
    const characters = [...run]
    // A rare character without a reading comes back as itself.
    return syllables.length === characters.length ? syllables : characters
  }
  return (text) => {
    const syllables: string[] = []
    let run: WordToken[] = []
    const flush = () => {
      // The whole run at once: 长 in 长度 and 成长 is told apart by its neighbours.
      if (run.length > 0)
        syllables.push(...runSyllables(run.map((token) => token.text).join('')).map((s) => s.toLowerCase()))
      run = []
    }
    for (const token of wordTokens(text)) {
      if (HAN.test(token.text) && (run.length === 0 || run.at(-1)?.end === token.start)) run.push(token)
      else {
        flush()
        if (HAN.test(token.text)) run.push(token)
        else syllables.push(plainSyllable(token.text))
      }
    }
    flush()
    return syllables
  }
}

let loading: Promise<Syllables> | undefined

/** Syllables aligned with the word tokens of title, paraphrases and bodies; see `search-words.ts`. */
export async function searchWordsOf(draft: Pick<ReplyDraft, 'title' | 'paraphrases' | 'variants'>): Promise<string> {
  loading ??= loadSyllables()
  const syllables = await loading
  const [title, paraphrases, bodies] = spokenTexts(draft)
  return writeSearchWords({
    title: syllables(title),
    paraphrases: paraphrases.map(syllables),
    bodies: bodies.map(syllables),
  })
}
