/** Folds a draft without losing where each character stood: full-width, traditional, stylish and invisible characters become plain. */
import { readable } from '../../stage/simplified'
import type { DraftText, GuardHit } from './guard'

const foldedCharacters = new Map<string, string>()
/** Signs that stand for letters in dodges. */
const SIGNS: Record<string, string> = {
  '❤': '♥',
  '♥': '♥',
  '💗': '♥',
  '💕': '♥',
  '💓': '♥',
  '🧡': '♥',
  '💚': '♥',
  '➕': '+',
  '✚': '+',
  '╋': '+',
  十: '十',
}

const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Mn}|\p{Me}/u

function foldedCharacter(character: string): string {
  let folded = foldedCharacters.get(character)
  if (folded === undefined) {
    if (/\s/.test(character)) folded = character === '\n' ? '\n' : ' '
    else if (UNSEEN.test(character)) folded = ''
    else folded = SIGNS[character] ?? readable(character)
    if (foldedCharacters.size < 20_000) foldedCharacters.set(character, folded)
  }
  return folded
}

/** Longest draft that is read, in UTF-16 units. */
const DRAFT_LIMIT = 4000

export function draftText(draft: string): DraftText {
  const offsets: number[] = []
  let text = ''
  let at = 0
  for (const character of draft.slice(0, DRAFT_LIMIT)) {
    const folded = foldedCharacter(character)
    for (let i = 0; i < folded.length; i++) offsets.push(at)
    text += folded
    at += character.length
  }
  offsets.push(at)
  return { draft, text, offsets }
}

/** A range of the folded text as a hit in the draft. */
export function hitAt(draft: DraftText, start: number, end: number, instead?: string): Omit<GuardHit, 'kind'> {
  const from = draft.offsets[start] ?? 0
  const to = draft.offsets[end] ?? draft.draft.length
  return { text: draft.draft.slice(from, to), start: from, end: to, ...(instead === undefined ? {} : { instead }) }
}

/** All matches of the patterns (global flag), as hits. `spare` looks at what surrounds a match and lets it pass. */
export function matchesIn(
  draft: DraftText,
  patterns: RegExp[],
  spare?: (match: string, before: string, after: string) => boolean,
): Omit<GuardHit, 'kind'>[] {
  const hits: Omit<GuardHit, 'kind'>[] = []
  for (const pattern of patterns) {
    for (const match of draft.text.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (
        match[0] === '' ||
        spare?.(match[0], draft.text.slice(Math.max(0, match.index - 16), match.index), draft.text.slice(end, end + 16))
      )
        continue
      hits.push(hitAt(draft, match.index, end))
    }
  }
  return hits
}
