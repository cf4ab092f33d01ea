/** The keys an agent finds on the first day. */
import type { HotkeyBindings } from '../bridge/protocol'

/**
 * All sit in the main row with Alt, where neither input methods nor consoles nor browsers have keys of their own:
 * Alt+letters are menus and chat programs, Ctrl+Space and Shift switch input methods, Alt+arrows navigate,
 * Alt+Backspace is Windows' old undo, Alt+` switches Japanese input. Minus, Equal and Backslash are what is left.
 * On a Mac they would type – ≠ «, which the listener prevents.
 */
export const DEFAULT_HOTKEYS: HotkeyBindings = {
  'slot-1': 'Alt+Digit1',
  'slot-2': 'Alt+Digit2',
  'slot-3': 'Alt+Digit3',
  'slot-4': 'Alt+Digit4',
  'slot-5': 'Alt+Digit5',
  'slot-6': 'Alt+Digit6',
  'slot-7': 'Alt+Digit7',
  'slot-8': 'Alt+Digit8',
  'slot-9': 'Alt+Digit9',
  search: 'Alt+Digit0',
  'confirm-order': 'Alt+Minus',
  undo: 'Alt+Equal',
  'toggle-dock': 'Alt+Backslash',
}
