/** All query keys, in one place, and which of them a change in the store makes old. */
import type { ChangeTopic } from '../store/contract'

export const keys = {
  settings: ['settings'] as const,
  storage: ['storage'] as const,
  window: ['window'] as const,
  textModel: ['text-model'] as const,
  shops: ['shops'] as const,
  sites: ['sites'] as const,
  health: ['health'] as const,
  siteForUrl: (url: string) => ['sites', 'url', url] as const,
  desks: ['desk'] as const,
  desk: (chatKey: string, seen: string) => ['desk', chatKey, seen] as const,
  whoWaits: (siteId: string, rows: string) => ['desk', 'who-waits', siteId, rows] as const,
  replies: (locale: string) => ['replies', 'list', locale] as const,
  allReplies: ['replies'] as const,
  bin: ['replies', 'bin'] as const,
  pictures: (id: string) => ['replies', 'pictures', id] as const,
  imports: ['imports'] as const,
  rejected: (importId: string) => ['imports', 'rejected', importId] as const,
  buyers: (shopId: string | null, text: string) => ['buyers', 'search', shopId, text] as const,
  allBuyers: ['buyers'] as const,
  tierBoard: (shopId: string | null) => ['buyers', 'board', shopId] as const,
}

/** A desk holds rows of nearly every kind, so almost any change makes it old. */
const OLD_AFTER: Record<ChangeTopic, readonly (readonly string[])[]> = {
  orders: [keys.desks, keys.allBuyers],
  buyers: [keys.desks, keys.allBuyers],
  replies: [keys.allReplies],
  settings: [keys.settings],
  shops: [keys.shops, keys.desks],
  sites: [keys.sites],
  health: [keys.health],
  imports: [keys.imports, keys.desks],
  desk: [keys.desks],
}

/** The keys that these changes make old, each once. */
export function keysOf(topics: readonly ChangeTopic[]): (readonly string[])[] {
  return [...new Map(topics.flatMap((topic) => OLD_AFTER[topic]).map((key) => [key.join('/'), key])).values()]
}
