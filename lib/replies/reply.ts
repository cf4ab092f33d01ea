/** A reply: one question a buyer asks, with several answers of different angles (S08). */
import type { Stage, Step, Topic } from '../stage/stage'
import type { Picture } from './picture'

/** What kind of answer a variant is: the fact, personal care, first-hand use, honest advice, or a concession. */
export const ANGLES = ['fact', 'care', 'firsthand', 'honest', 'offer'] as const
export type Angle = (typeof ANGLES)[number]

export interface Variant {
  angle: Angle
  /** Liquid template: `{{ buyer }}`; unknown variables become marked blanks. Newlines are kept exactly. */
  text: string
}

/** What a pack file holds; the store adds identity and history. */
export interface ReplyDraft {
  /** Short, typed by hand: unique in its locale, e.g. `fhsj`. */
  code: string
  /** The question as the agent knows it, e.g. 什么时候发货. */
  title: string
  /** Other ways in which buyers ask it (S07). */
  paraphrases: string[]
  variants: Variant[]
  /** Stages where it belongs; empty = anywhere. */
  stages: Stage[]
  steps: Step[]
  topics: Topic[]
  tags?: string[]
  /** Also gives its text before an angry buyer is answered by rule (S25). */
  empathy?: boolean
  /** A holding reply (占位): may go out once per chat, always with a time (S14). */
  holding?: boolean
  /** Go into the chat with the text. */
  pictures?: Picture[]
}

export interface Reply extends ReplyDraft {
  id: string
  locale: Locale
  /** Null: written by the agent; else the pack it came from. */
  packId: string | null
  /** Search words written at save time; see `search.ts`. */
  search: string
  uses: number
  lastUsedAt: number | null
  createdAt: number
  updatedAt: number
  /** Epoch ms when it went to the recycle bin; null = alive. Emptied after 30 days. */
  deletedAt: number | null
  rev: number
}

export type Locale = 'zh-CN' | 'zh-TW' | 'en'
export const LOCALES = ['zh-CN', 'zh-TW', 'en'] as const

export interface Pack {
  id: string
  locale: Locale
  /** Interface key of its subject, e.g. `after-sale`. */
  subject: string
  replies: ReplyDraft[]
}
