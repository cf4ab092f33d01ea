/** Who else listens to a key, as one row of facts: the key, whose it is, on which system, what it does there, and where that is said. */

export const SYSTEMS = ['windows', 'mac', 'linux'] as const
export type System = (typeof SYSTEMS)[number]

/** The agent's browser; `other` hears of all of them. */
export type Browser = 'chrome' | 'edge' | 'firefox' | 'other'

/** What the key does for its owner: words under `keys.does`. */
export const DEEDS = [
  'tab',
  'close',
  'window',
  'private',
  'reopen',
  'switch-tab',
  'address',
  'menu',
  'back',
  'home',
  'find',
  'print',
  'save',
  'reload',
  'zoom',
  'bookmark',
  'history',
  'downloads',
  'tools',
  'clear',
  'edit',
  'full-screen',
  'sidebar',
  'switch-language',
  'punctuation',
  'width',
  'script',
  'emoji',
  'system',
] as const
export type Deed = (typeof DEEDS)[number]

export interface KeyOwner {
  /** Bindings in the stored spelling. */
  keys: readonly string[]
  who: 'chrome' | 'edge' | 'firefox' | 'microsoft-ime' | 'sogou' | 'ibus' | 'windows' | 'macos' | 'gnome'
  on: readonly System[]
  does: Deed
  /** The browser or the system keeps it for itself: a page never hears it. */
  never?: true
  /** Where it is said, without the scheme. */
  source: string
  /** `YYYY-MM` in which the page said so. */
  seen: string
}

/** Rows of one owner on some systems share all but keys and deed. */
export function rowsOf(
  shared: Omit<KeyOwner, 'keys' | 'does' | 'never'>,
  rows: readonly (readonly [does: Deed, keys: readonly string[], never?: 'never'])[],
): KeyOwner[] {
  return rows.map(([does, keys, never]) => ({ ...shared, does, keys, ...(never ? { never: true as const } : {}) }))
}

export const digits = (held: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, step) => `${held}+Digit${from + step}`)
