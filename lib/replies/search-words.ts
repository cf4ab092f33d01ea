/**
 * The sound of a reply, written when it is saved: one syllable per word token of its title, paraphrases and bodies, so that
 * a hit on initials can be traced back to the characters. Three lines: title, paraphrases, bodies; texts are parted by `/`.
 */
import { folded } from '../text'
import type { ReplyDraft } from './reply'

export interface WordToken {
  text: string
  /** UTF-16 range in the text it comes from. */
  start: number
  end: number
}

const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu

/** One token per Han character, one per run of other letters and digits; punctuation carries no sound. */
export function wordTokens(text: string): WordToken[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** A template as it reads: variables by their name, tags left out. */
export function readableBody(template: string): string {
  return template.replace(/\{%[\s\S]*?%\}/g, '').replace(/\{\{-?\s*([^|}]*?)\s*(?:\|[^}]*)?\}\}/g, '$1')
}

/** The texts of a reply that are searched by sound, in the order in which their syllables are stored. */
export function spokenTexts(
  reply: Pick<ReplyDraft, 'title' | 'paraphrases' | 'variants'>,
): [string, string[], string[]] {
  return [reply.title, reply.paraphrases, reply.variants.map((variant) => readableBody(variant.text))]
}

export interface SpokenWords {
  title: string[]
  paraphrases: string[][]
  bodies: string[][]
}

export function writeSearchWords({ title, paraphrases, bodies }: SpokenWords): string {
  const texts = (list: string[][]) => list.map((syllables) => syllables.join(' ')).join('/')
  return [title.join(' '), texts(paraphrases), texts(bodies)].join('\n')
}

const syllablesOf = (line: string) => (line === '' ? [] : line.split(' '))

export function readSearchWords(search: string): SpokenWords {
  const [title = '', paraphrases = '', bodies = ''] = search.split('\n')
  const texts = (line: string) => (line === '' ? [] : line.split('/').map(syllablesOf))
  return { title: syllablesOf(title), paraphrases: texts(paraphrases), bodies: texts(bodies) }
}

/** The syllable of a token that is not Han: itself, as it is compared. */
export function plainSyllable(token: string): string {
  return folded(token).replace(/[^\p{L}\p{N}]/gu, '') || token
}
