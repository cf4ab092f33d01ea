/** Why a key is a bad choice: taken by another action, or owned by input methods, browsers or chat programs. */
import { HOTKEY_ACTIONS, type HotkeyAction, type HotkeyBindings } from '../bridge/protocol'
import type { Reason } from '../stage/stage'
import { type Hotkey, parseHotkey } from './parse'

interface Owner {
  /** Key of the words under `reason.`. */
  code: string
  owns(hotkey: Hotkey): boolean
}

const withOnly = (hotkey: Hotkey, held: string): boolean =>
  [hotkey.ctrl && 'Ctrl', hotkey.alt && 'Alt', hotkey.shift && 'Shift', hotkey.meta && 'Meta']
    .filter(Boolean)
    .join('+') === held

const press =
  (held: string, ...codes: string[]) =>
  (hotkey: Hotkey) =>
    withOnly(hotkey, held) && codes.includes(hotkey.code)

const isLetter = ({ code }: Hotkey) => /^Key[A-Z]$/.test(code)
const isFunctionKey = ({ code }: Hotkey) => /^F([1-9]|1[0-9]|2[0-4])$/.test(code)
const isBare = (hotkey: Hotkey) => withOnly(hotkey, '') || withOnly(hotkey, 'Shift')

// First owner that fits gives the reason, so the particular stand before the general.
const OWNERS: Owner[] = [
  { code: 'hotkey-input-method', owns: press('Ctrl', 'Space', 'Period') },
  { code: 'hotkey-input-method', owns: press('Shift', 'Space') },
  { code: 'hotkey-sends', owns: ({ code }) => code === 'Enter' || code === 'NumpadEnter' },
  { code: 'hotkey-moves-focus', owns: ({ code }) => code === 'Tab' },
  { code: 'hotkey-moves-caret', owns: (hotkey) => isBare(hotkey) && /^(Arrow|Home$|End$|Page)/.test(hotkey.code) },
  { code: 'hotkey-navigates', owns: press('Alt', 'ArrowLeft', 'ArrowRight') },
  { code: 'hotkey-browser', owns: press('Ctrl', 'KeyF', 'KeyR') },
  // QQ's and other chat programs' own shortcuts are Ctrl+Alt+letter.
  { code: 'hotkey-chat-program', owns: (hotkey) => withOnly(hotkey, 'Ctrl+Alt') && isLetter(hotkey) },
  { code: 'hotkey-alt-letter', owns: (hotkey) => withOnly(hotkey, 'Alt') && isLetter(hotkey) },
  { code: 'hotkey-switches-layout', owns: (hotkey) => withOnly(hotkey, 'Alt+Shift') || withOnly(hotkey, 'Ctrl+Shift') },
  { code: 'hotkey-types', owns: (hotkey) => isBare(hotkey) && !isFunctionKey(hotkey) },
  {
    code: 'hotkey-browser',
    owns: (hotkey) => (withOnly(hotkey, 'Ctrl') || withOnly(hotkey, 'Meta')) && isLetter(hotkey),
  },
  { code: 'hotkey-browser', owns: (hotkey) => withOnly(hotkey, 'Ctrl') && /^Digit|^(Minus|Equal)$/.test(hotkey.code) },
  { code: 'hotkey-browser', owns: (hotkey) => isFunctionKey(hotkey) && isBare(hotkey) },
  { code: 'hotkey-window', owns: press('Alt', 'F4', 'Space', 'Escape') },
]

/**
 * Null when `binding` is a good key for `action`. `hotkey-unreadable`: no key at all; `hotkey-taken` with the other
 * `action`: must be refused; every other code names who else listens to it, the agent may still insist.
 */
export function clashOf(binding: string, action: HotkeyAction, bindings: HotkeyBindings): Reason | null {
  const hotkey = parseHotkey(binding)
  if (!hotkey) return { code: 'hotkey-unreadable' }
  const other = HOTKEY_ACTIONS.find((one) => one !== action && bindings[one] === binding)
  if (other) return { code: 'hotkey-taken', values: { action: other } }
  const owner = OWNERS.find((one) => one.owns(hotkey))
  return owner ? { code: owner.code } : null
}

/** Codes under which the key cannot be used at all. */
export const MUST_REFUSE: readonly string[] = [
  'hotkey-unreadable',
  'hotkey-taken',
  'hotkey-sends',
  'hotkey-types',
  'hotkey-moves-focus',
  'hotkey-moves-caret',
]
