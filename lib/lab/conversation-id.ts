/**
 * Looks for what names a conversation better than a name does: a parameter of the address or an attribute of the page. Believed
 * only when it was seen to change with the buyer and to come back with them; an id that stands still would mix buyers up.
 */
import { matchesOf } from '../reader/parts'
import type { Candidate, ConversationSource } from '../sites/site'
import { isMadeUp, stemOf } from './hashed'
import { rootOf, selectorsFor } from './unique'

const MOST_IDEAS = 40

interface Idea {
  source: ConversationSource
  /** Where an attribute is looked for. */
  at: Candidate[]
  /** Buyer's name → value. */
  seen: Map<string, string>
  wrong: boolean
  /** Came back with the same value after another buyer. */
  returned: boolean
}

export interface ConversationIds {
  /** Looks at the page while `name` stands over the chat. */
  look(name: string): void
  /** The source that held, with its role's candidates. */
  proved(): { source: ConversationSource; at: Candidate[] } | null
}

/** `near` are elements that stand for the chat: the name, the list of messages. */
export function watchConversationIds(near: readonly Element[], document: Document): ConversationIds {
  const ideas: Idea[] = [...addressIdeas(document), ...attributeIdeas(near)].slice(0, MOST_IDEAS)
  let last: string | null = null

  return {
    look(name) {
      for (const idea of ideas) {
        if (idea.wrong) continue
        const value = valueNow(idea, document)
        // Between two chats the page may say nothing for a moment.
        if (value === null) continue
        const before = idea.seen.get(name)
        if (before !== undefined && before !== value) idea.wrong = true
        else if (before === undefined && [...idea.seen.values()].includes(value)) idea.wrong = true
        else if (before !== undefined && last !== null && last !== name) idea.returned = true
        idea.seen.set(name, value)
      }
      last = name
    },
    proved() {
      const idea = ideas.find(({ seen, wrong, returned }) => !wrong && returned && seen.size > 1)
      return idea ? { source: idea.source, at: idea.at } : null
    },
  }
}

function addressIdeas(document: Document): Idea[] {
  const href = document.location?.href ?? ''
  if (!URL.canParse(href)) return []
  const { searchParams, hash } = new URL(href)
  const inHash = hash.includes('?') ? [...new URLSearchParams(hash.slice(hash.indexOf('?') + 1)).keys()] : []
  return [...new Set([...searchParams.keys(), ...inHash])]
    .filter((parameter) => parameter.length > 0 && parameter.length <= 100)
    .map((parameter) => idea({ from: 'url', parameter, stable: true }, []))
}

function attributeIdeas(near: readonly Element[]): Idea[] {
  const ideas: Idea[] = []
  const seen = new Set<Element>()
  for (const start of near)
    for (let at: Element | null = start; at && at.localName !== 'body'; at = at.parentElement) {
      if (seen.has(at) || !rootOf(at)) continue
      seen.add(at)
      for (const { name, value } of Array.from(at.attributes).slice(0, 20)) {
        if (!/^(data-[a-z0-9-]+|id|[a-z]*id)$/.test(name) || stemOf(name) !== name || !isId(value)) continue
        const places = selectorsFor(at).map(({ css }) => ({ css }))
        if (places.length > 0)
          ideas.push(idea({ from: 'attribute', role: 'conversation', attribute: name, stable: true }, places))
      }
    }
  return ideas
}

const isId = (value: string) =>
  value.length > 1 &&
  value.length <= 100 &&
  value.split(/[\s_:./-]+/).some((piece) => /\d/.test(piece) || isMadeUp(piece))

const idea = (source: ConversationSource, at: Candidate[]): Idea => ({
  source,
  at,
  seen: new Map(),
  wrong: false,
  returned: false,
})

function valueNow({ source, at }: Idea, document: Document): string | null {
  if (source.from === 'url') {
    const { searchParams, hash } = new URL(document.location.href)
    const inHash = hash.includes('?')
      ? new URLSearchParams(hash.slice(hash.indexOf('?') + 1)).get(source.parameter)
      : null
    return searchParams.get(source.parameter) ?? inHash
  }
  if (source.from !== 'attribute') return null
  for (const { css } of at) {
    const [element] = matchesOf(document, css)
    const value = element?.getAttribute(source.attribute)
    if (value) return value
  }
  return null
}
