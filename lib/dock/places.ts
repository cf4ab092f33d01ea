/** The parts of a console that the dock must never cover, as they stand on the page now. */
import { findAll } from '../reader/parts'
import type { Role, Site } from '../sites/site'

/** List, chat, composer, Send: covering one of them is what agents uninstall for. */
const NEVER_COVERED = ['conversationList', 'messageList', 'composer', 'sendButton'] as const satisfies readonly Role[]

export interface Places {
  composer: Element | null
  messageList: Element | null
  /** All parts that are there now, the two above among them. */
  all: Element[]
}

export function findPlaces(document: Document, site: Site): Places {
  const found = new Map(NEVER_COVERED.map((role) => [role, findAll(document, site.roles[role])?.elements ?? []]))
  return {
    composer: found.get('composer')?.[0] ?? null,
    messageList: found.get('messageList')?.[0] ?? null,
    all: [...found.values()].flat(),
  }
}
