/** What the reading must know of one language. */
import type { Mood } from '../stage'
import type { Cue } from './cue'

export interface Language {
  cues: readonly Cue[]
  /** Words of greeting; a text of nothing else only greets. Global: the text is emptied of them, which stays linear on any text. */
  greeting: RegExp
  /** Words that only agree, thank or say goodbye; a text of nothing else carries no news. Global as well. */
  closer: RegExp
  /** The one character after which small talk may hold any characters; null where all of its words are fixed. */
  wish: string | null
  /** Small talk at the ends of a text that says something. Global as well. */
  politeness: RegExp
  /** A closer that ends the talk rather than a sentence. */
  thanks: RegExp
  /** Asks for a person instead of the robot. */
  asksHuman: RegExp
  moods: readonly { mood: Exclude<Mood, 'calm'>; weight: number; words: RegExp }[]
  /** Shows that a question is being asked, when nothing else says about what. */
  asks: RegExp
}
