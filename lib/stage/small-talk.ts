/** Whether a text only greets, agrees, thanks or answers with a number: it is emptied of such words, and nothing is left. */
import type { Language } from './cues/language'

/** Longest text that can be small talk. */
const LONGEST = 40

// Not the eleven to thirteen digits of a product, nor a link.
const ANSWER = /(?<!\d)\d{1,10}(?!\d)|\[(?!链接|订单)[^\]]{1,5}\]|[*+/:x×-]/g

export interface SmallTalk {
  kind: 'greeting' | 'closer'
  /** Something was answered beside it: digits, names or places. */
  answers: boolean
}

/** Reads the small talk of one language; null is a text that says something. */
export function smallTalkIn({ greeting, closer, wish }: Language): (text: string) => SmallTalk | null {
  const own = new Set(`${greeting.source}${closer.source}`.match(/\p{Script=Han}/gu))
  // Nearly every text that says something has a character that no word of small talk has.
  const tells = (text: string) => {
    if (text.includes('[') || (wish !== null && text.includes(wish))) return false
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code >= 0x4e00 && code <= 0x9fff && !own.has(text[i]!)) return true
    }
    return false
  }
  const kindOf = (text: string): SmallTalk['kind'] | null => {
    // Signs and pictures alone nod, smile or urge, but they tell nothing.
    if (!/[\p{L}\p{N}]/u.test(text)) return 'closer'
    if (text.length > LONGEST) return null
    const greeted = text.replace(greeting, '')
    if (greeted === '') return 'greeting'
    return greeted.replace(closer, '') === '' || text.replace(closer, '').replace(greeting, '') === '' ? 'closer' : null
  }
  return (text) => {
    if (tells(text)) return null
    const kind = kindOf(text)
    if (kind) return { kind, answers: false }
    const rest = kindOf(text.replace(ANSWER, ''))
    return rest && { kind: rest, answers: true }
  }
}
