/** Why a key is a bad choice: taken by another action, or owned by the console, the browser, an input method or a chat program. */
import type { Reason } from '../stage/stage'
import { HOTKEY_ACTIONS, type HotkeyAction, type HotkeyBindings } from './actions'
import { BROWSER_KEYS } from './owners/browsers'
import { INPUT_METHOD_KEYS, SYSTEM_KEYS } from './owners/input-methods'
import type { Browser, KeyOwner, System } from './owners/owner'
import { formatHotkey, type Hotkey, parseHotkey } from './parse'

/** Where the agent works: whose keys are to be minded. */
export interface Workplace {
  system: System
  browser: Browser
  /** Consoles that are switched on, with the keys they listen to themselves (`site.ownKeys`). */
  sites: readonly { name: string; ownKeys: readonly string[] }[]
}

export type Clash =
  /** A word that `reason()` says; `refused`: the key can never work. */
  | { by: 'rule'; reason: Reason; refused: boolean }
  | { by: 'site'; name: string; refused: false }
  | { by: 'owner'; who: KeyOwner['who']; does: KeyOwner['does']; refused: boolean; source: string }

interface Family {
  /** Key of the words under `reason.`. */
  code: string
  owns(hotkey: Hotkey): boolean
  refused?: true
}

const heldBy = (hotkey: Hotkey): string =>
  [hotkey.ctrl && 'Ctrl', hotkey.alt && 'Alt', hotkey.shift && 'Shift', hotkey.meta && 'Meta'].filter(Boolean).join('+')

const isLetter = ({ code }: Hotkey) => /^Key[A-Z]$/.test(code)
const isFunctionKey = ({ code }: Hotkey) => /^F([1-9]|1[0-9]|2[0-4])$/.test(code)
const isBare = (hotkey: Hotkey) => ['', 'Shift'].includes(heldBy(hotkey))

// First family that fits gives the reason, so the particular stand before the general.
const FAMILIES: readonly Family[] = [
  { code: 'hotkey-sends', owns: ({ code }) => code === 'Enter' || code === 'NumpadEnter', refused: true },
  { code: 'hotkey-moves-focus', owns: ({ code }) => code === 'Tab', refused: true },
  {
    code: 'hotkey-moves-caret',
    owns: (hotkey) => isBare(hotkey) && /^(Arrow|Home$|End$|Page)/.test(hotkey.code),
    refused: true,
  },
  // QQ's and other chat programs' own shortcuts are Ctrl+Alt+letter.
  { code: 'hotkey-chat-program', owns: (hotkey) => heldBy(hotkey) === 'Ctrl+Alt' && isLetter(hotkey) },
  { code: 'hotkey-alt-letter', owns: (hotkey) => heldBy(hotkey) === 'Alt' && isLetter(hotkey) },
  { code: 'hotkey-switches-layout', owns: (hotkey) => ['Alt+Shift', 'Ctrl+Shift'].includes(heldBy(hotkey)) },
  { code: 'hotkey-types', owns: (hotkey) => isBare(hotkey) && !isFunctionKey(hotkey), refused: true },
  { code: 'hotkey-browser', owns: (hotkey) => ['Ctrl', 'Meta'].includes(heldBy(hotkey)) && isLetter(hotkey) },
  { code: 'hotkey-browser', owns: (hotkey) => isFunctionKey(hotkey) && isBare(hotkey) },
]

const ROWS: readonly KeyOwner[] = [...INPUT_METHOD_KEYS, ...SYSTEM_KEYS, ...BROWSER_KEYS]

const spelled = (key: string): string => {
  const hotkey = parseHotkey(key)
  return hotkey ? formatHotkey(hotkey) : key
}

const BROWSERS = ['chrome', 'edge', 'firefox']
const isHere = ({ who, on }: KeyOwner, { system, browser }: Workplace) =>
  on.includes(system) && (browser === 'other' || !BROWSERS.includes(who) || who === browser)

/**
 * Everybody else who listens to `binding`, what makes it impossible first; empty when it is a good key for `action`. Codes
 * of rules: `hotkey-unreadable`: no key at all; `hotkey-taken` with the other `action`; the others name a kind of owner.
 */
export function clashesOf(
  binding: string,
  action: HotkeyAction,
  bindings: HotkeyBindings,
  workplace: Workplace,
): Clash[] {
  const hotkey = parseHotkey(binding)
  if (!hotkey) return [{ by: 'rule', reason: { code: 'hotkey-unreadable' }, refused: true }]
  const other = HOTKEY_ACTIONS.find((one) => one !== action && bindings[one] === binding)
  if (other) return [{ by: 'rule', reason: { code: 'hotkey-taken', values: { action: other } }, refused: true }]
  const family = FAMILIES.find((one) => one.owns(hotkey))
  if (family?.refused) return [{ by: 'rule', reason: { code: family.code }, refused: true }]
  const sites = workplace.sites
    .filter(({ ownKeys }) => ownKeys.some((key) => spelled(key) === binding))
    .map(({ name }): Clash => ({ by: 'site', name, refused: false }))
  const owners = ROWS.filter((row) => row.keys.includes(binding) && isHere(row, workplace)).map(
    ({ who, does, never, source }): Clash => ({ by: 'owner', who, does, refused: never ?? false, source }),
  )
  // Somebody named says more than the family does; a family that nobody is named for speaks for itself.
  const general: Clash[] =
    family && (owners.length === 0 || family.code === 'hotkey-switches-layout')
      ? [{ by: 'rule', reason: { code: family.code }, refused: false }]
      : []
  return [...owners, ...sites, ...general].sort((a, b) => Number(b.refused) - Number(a.refused))
}
