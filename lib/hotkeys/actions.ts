/** Everything a key can be bound to, as one list: what it is, in which group it stands, and its key on the first day. */

/** `follow`: replies that follow the chat; `own`: the agent's four; `chat`: what is done for this chat; `panel`: the panel itself. */
export type HotkeyGroup = 'follow' | 'own' | 'chat' | 'panel'
export const HOTKEY_GROUPS = ['follow', 'own', 'chat', 'panel'] as const satisfies readonly HotkeyGroup[]

interface HotkeyEntry {
  /** Its name is `trade.action.<id>`. */
  id: string
  group: HotkeyGroup
  /**
   * All sit in the main row with Alt, where neither input methods nor consoles nor browsers have keys of their own:
   * Alt+letters are menus and chat programs, Ctrl+Space and Shift switch input methods, Alt+arrows navigate,
   * Alt+Backspace is Windows' old undo, Alt+` switches Japanese input. On a Mac they would type signs such as – ≠ «,
   * which the listener prevents.
   */
  key: string | null
  /** `both`: in the console's page and while the panel has the focus. */
  where: 'both' | 'panel'
}

export const HOTKEYS = [
  { id: 'slot-1', group: 'follow', key: 'Alt+Digit1', where: 'both' },
  { id: 'slot-2', group: 'follow', key: 'Alt+Digit2', where: 'both' },
  { id: 'slot-3', group: 'follow', key: 'Alt+Digit3', where: 'both' },
  { id: 'slot-4', group: 'follow', key: 'Alt+Digit4', where: 'both' },
  { id: 'slot-5', group: 'follow', key: 'Alt+Digit5', where: 'both' },
  { id: 'slot-6', group: 'own', key: 'Alt+Digit6', where: 'both' },
  { id: 'slot-7', group: 'own', key: 'Alt+Digit7', where: 'both' },
  { id: 'slot-8', group: 'own', key: 'Alt+Digit8', where: 'both' },
  { id: 'slot-9', group: 'own', key: 'Alt+Digit9', where: 'both' },
  { id: 'search', group: 'chat', key: 'Alt+Digit0', where: 'both' },
  { id: 'confirm-order', group: 'chat', key: 'Alt+Minus', where: 'both' },
  { id: 'undo', group: 'chat', key: 'Alt+Equal', where: 'both' },
  { id: 'next-chat', group: 'panel', key: 'Alt+BracketRight', where: 'both' },
  { id: 'toggle-dock', group: 'panel', key: 'Alt+Backslash', where: 'both' },
  { id: 'cheat-sheet', group: 'panel', key: 'Alt+Slash', where: 'both' },
] as const satisfies readonly HotkeyEntry[]

export type HotkeyAction = (typeof HOTKEYS)[number]['id']

/** Action → key in `KeyboardEvent.code` terms, e.g. `Alt+Digit1`; null = not bound. */
export type HotkeyBindings = Record<HotkeyAction, string | null>

export const HOTKEY_ACTIONS: readonly HotkeyAction[] = HOTKEYS.map(({ id }) => id)

/** The keys an agent finds on the first day. */
export const DEFAULT_HOTKEYS = Object.fromEntries(HOTKEYS.map(({ id, key }) => [id, key])) as HotkeyBindings

/**
 * The agent's keys with the defaults of actions that came later. A default that the agent has meanwhile given to another
 * action stays with it: the newcomer then has no key.
 */
export function withNewActions(kept: Partial<HotkeyBindings> | undefined): HotkeyBindings {
  const taken = new Set(Object.values(kept ?? {}))
  const entry = (id: HotkeyAction) => {
    const own = kept?.[id]
    if (own !== undefined) return own
    const key = DEFAULT_HOTKEYS[id]
    return taken.has(key) ? null : key
  }
  return Object.fromEntries(HOTKEY_ACTIONS.map((id) => [id, entry(id)])) as HotkeyBindings
}
