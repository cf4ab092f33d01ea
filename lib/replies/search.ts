/** Finds replies in two letters: words, full pinyin, initials (a contiguous run first), code, title and body; most used first. */
import uFuzzy from '@leeoniya/ufuzzy'
import { folded } from '../text'
import { type Haystack, haystackOf } from './haystack'
import { soundOf } from './homophones'
import type { Reply } from './reply'
import { readableBody, readSearchWords, type SpokenWords, wordTokens } from './search-words'

export interface Hit {
  reply: Reply
  /** UTF-16 ranges in the title that carry the match; empty when it was found elsewhere. */
  ranges: [start: number, end: number][]
}

/** More than anyone scrolls through; highlights are worked out for these only. */
const HIT_LIMIT = 200
/** With fewer hits than this in title and paraphrases, bodies are searched by sound as well. */
const ENOUGH = 20

/** Where a term was found, best first. */
const RANK = { code: 0, title: 1, asked: 2, body: 3, sound: 4, scattered: 5, none: 255 } as const

interface Sounds {
  initials: Haystack
  letters: Haystack
}

function soundHaystacks(texts: string[][]): Sounds {
  return {
    initials: haystackOf(texts.map((syllables) => syllables.map((syllable) => syllable[0] ?? '').join(''))),
    letters: haystackOf(
      texts.map((syllables) => syllables.join('')),
      (i) => {
        let offset = 0
        return texts[i]!.map((syllable) => {
          const start = offset
          offset += syllable.length
          return start
        })
      },
    ),
  }
}

/** Syllables of the title tokens from `from` on that `letters` spells, each by at least its first letter; null when it does not. */
function spelledTokens(syllables: string[], letters: string, from: number): number | null {
  if (letters === '') return from
  const syllable = syllables[from]
  if (!syllable) return null
  for (let taken = Math.min(syllable.length, letters.length); taken > 0; taken--) {
    if (!letters.startsWith(syllable.slice(0, taken))) continue
    const end = spelledTokens(syllables, letters.slice(taken), from + 1)
    if (end !== null) return end
  }
  return null
}

/** Ranges of title tokens whose initials are the letters in order, with gaps; null when they are not. */
function scatteredTokens(syllables: string[], letters: string): number[] | null {
  const found: number[] = []
  let at = 0
  for (const letter of letters) {
    while (at < syllables.length && syllables[at]?.[0] !== letter) at++
    if (at === syllables.length) return null
    found.push(at++)
  }
  return found
}

class Library {
  private readonly words: SpokenWords[]
  private readonly titles: string[]
  private readonly titleWords: Haystack
  private readonly askedWords: Haystack
  private readonly bodyWords: Haystack
  private readonly codes: string[]
  private readonly titleSounds: Sounds
  private readonly askedSounds: Sounds
  private bodySounds: Sounds | undefined
  private fuzzy: { search: uFuzzy; texts: string[] } | undefined

  constructor(private readonly replies: Reply[]) {
    this.words = replies.map((reply) =>
      reply.search === '' ? { title: titleSound(reply), paraphrases: [], bodies: [] } : readSearchWords(reply.search),
    )
    this.titles = replies.map((reply) => folded(reply.title))
    this.codes = replies.map((reply) => folded(reply.code))
    this.titleWords = haystackOf(this.titles)
    this.askedWords = haystackOf(
      replies.map((reply) => folded([...reply.paraphrases, ...(reply.tags ?? [])].join(' / '))),
    )
    this.bodyWords = haystackOf(
      replies.map((reply) => folded(reply.variants.map((variant) => readableBody(variant.text)).join(' / '))),
    )
    this.titleSounds = soundHaystacks(this.words.map((words) => words.title))
    this.askedSounds = soundHaystacks(this.words.map((words) => apart(words.paraphrases)))
  }

  /** Best rank of every reply for one term. */
  ranksOf(term: string): Uint8Array {
    const ranks = new Uint8Array(this.replies.length).fill(RANK.none)
    let found = 0
    const note = (rank: number) => (reply: number) => {
      if (rank >= ranks[reply]!) return
      if (ranks[reply] === RANK.none) found++
      ranks[reply] = rank
    }
    const spelled = /^[a-z0-9']+$/.test(term)
    const letters = term.replaceAll("'", '')
    for (let i = 0; i < this.codes.length; i++) {
      if (this.codes[i]!.startsWith(term)) note(this.codes[i] === term ? RANK.code : RANK.title)(i)
    }
    this.titleWords.find(term, note(RANK.title))
    if (spelled) {
      this.titleSounds.initials.find(letters, note(RANK.title))
      if (letters.length > 1) this.titleSounds.letters.find(letters, note(RANK.title))
    }
    this.askedWords.find(term, note(RANK.asked))
    if (spelled && letters.length > 1) {
      this.askedSounds.initials.find(letters, note(RANK.asked))
      this.askedSounds.letters.find(letters, note(RANK.asked))
    }
    this.bodyWords.find(term, note(RANK.body))
    if (found < ENOUGH && spelled && letters.length > 1) {
      this.bodySounds ??= soundHaystacks(this.words.map((words) => apart(words.bodies)))
      this.bodySounds.initials.find(letters, note(RANK.body))
      this.bodySounds.letters.find(letters, note(RANK.body))
      this.eachTitle((syllables, i) => {
        if (ranks[i] === RANK.none && this.spelledRange(syllables, letters)) note(RANK.title)(i)
        else if (ranks[i] === RANK.none && scatteredTokens(syllables, letters)) note(RANK.scattered)(i)
      })
    }
    if (found === 0) this.findAlike(term, spelled, note)
    return ranks
  }

  /** Nothing has the term as it is: what sounds the same (发获), then what is one slip away. */
  private findAlike(term: string, spelled: boolean, note: (rank: number) => (reply: number) => void): void {
    if (!spelled) {
      const sound = wordTokens(term)
        .map((token) => soundOf(token.text))
        .join('')
      this.titleSounds.letters.find(sound, note(RANK.sound))
      this.askedSounds.letters.find(sound, note(RANK.sound))
      return
    }
    this.fuzzy ??= {
      search: new uFuzzy({ intraMode: 1 }),
      texts: this.words.map((words, i) => `${words.title.join('')} ${this.titles[i]}`),
    }
    for (const i of this.fuzzy.search.filter(this.fuzzy.texts, term) ?? []) note(RANK.scattered)(i)
  }

  private eachTitle(visit: (syllables: string[], reply: number) => void): void {
    for (let i = 0; i < this.words.length; i++) visit(this.words[i]!.title, i)
  }

  private spelledRange(syllables: string[], letters: string): [number, number] | null {
    for (let from = 0; from < syllables.length; from++) {
      if (syllables[from]?.[0] !== letters[0]) continue
      const end = spelledTokens(syllables, letters, from)
      if (end !== null) return [from, end]
    }
    return null
  }

  /** UTF-16 ranges of a term in a title. */
  rangesOf(reply: number, term: string): [number, number][] {
    const title = this.replies[reply]!.title
    const direct = title.toLowerCase().indexOf(term)
    if (direct !== -1) return [[direct, direct + term.length]]
    const tokens = wordTokens(title)
    const syllables = this.words[reply]!.title
    if (tokens.length !== syllables.length) return []
    const letters = /^[a-z0-9']+$/.test(term)
      ? term.replaceAll("'", '')
      : wordTokens(term)
          .map((token) => soundOf(token.text))
          .join('')
    if (letters === '') return []
    // Initials before spelling: `yf` is 运费, not the beginning of a syllable.
    const initials = syllables.map((syllable) => syllable[0]).join('')
    const run = initials.indexOf(letters)
    const span: [number, number] | null =
      run !== -1 ? [run, run + letters.length] : this.spelledRange(syllables, letters)
    if (span) return [[tokens[span[0]]!.start, tokens[span[1] - 1]!.end]]
    return (scatteredTokens(syllables, letters) ?? []).map((i) => [tokens[i]!.start, tokens[i]!.end])
  }

  search(query: string): Hit[] {
    const terms = folded(query).split(' ').filter(Boolean).slice(0, 6)
    if (terms.length === 0) return []
    const best = new Uint8Array(this.replies.length)
    for (const term of terms) {
      const ranks = this.ranksOf(term)
      for (let i = 0; i < best.length; i++) best[i] = Math.max(best[i]!, ranks[i]!)
    }
    const hits: number[] = []
    for (let i = 0; i < best.length; i++) if (best[i] !== RANK.none) hits.push(i)
    hits.sort(
      (a, b) =>
        best[a]! - best[b]! ||
        this.replies[b]!.uses - this.replies[a]!.uses ||
        this.titles[a]!.length - this.titles[b]!.length ||
        a - b,
    )
    return hits.slice(0, HIT_LIMIT).map((i) => ({
      reply: this.replies[i]!,
      ranges: joinRanges(terms.flatMap((term) => this.rangesOf(i, term))),
    }))
  }
}

/** One list of syllables for several texts, kept apart so that no match runs across two of them. */
function apart(texts: string[][]): string[] {
  return texts.flatMap((syllables) => ['/', ...syllables])
}

function titleSound(reply: Reply): string[] {
  return wordTokens(reply.title).map((token) => soundOf(token.text))
}

function joinRanges(ranges: [number, number][]): [number, number][] {
  const joined: [number, number][] = []
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

/** Prepares a library once; each query then answers within a frame at 10,000 replies. At most `HIT_LIMIT` hits, best first. */
export function createReplySearch(replies: Reply[]): (query: string) => Hit[] {
  const library = new Library(replies.filter((reply) => reply.deletedAt === null))
  return (query) => library.search(query)
}
