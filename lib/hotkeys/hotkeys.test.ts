/** Keys: reading and writing are inverse, matching is exact, defaults clash with nothing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_HOTKEYS, HOTKEY_ACTIONS, HOTKEYS, type HotkeyBindings, withNewActions } from './actions'
import { clashesOf, type Workplace } from './clash'
import { actionOf, type KeyPress } from './match'
import { BROWSER_KEYS } from './owners/browsers'
import { INPUT_METHOD_KEYS, SYSTEM_KEYS } from './owners/input-methods'
import { SYSTEMS } from './owners/owner'
import { formatHotkey, hotkeyOf, hotkeyText, parseHotkey } from './parse'

const codes = [
  'Digit1',
  'Digit0',
  'KeyA',
  'KeyZ',
  'Minus',
  'Equal',
  'Backslash',
  'Space',
  'Enter',
  'F5',
  'ArrowLeft',
  'Numpad7',
]
const hotkeys = fc.record({
  ctrl: fc.boolean(),
  alt: fc.boolean(),
  shift: fc.boolean(),
  meta: fc.boolean(),
  code: fc.constantFrom(...codes),
})

const pressOf = (binding: string, more: Partial<KeyPress> = {}): KeyPress => {
  const { ctrl, alt, shift, meta, code } = parseHotkey(binding)!
  return { code, ctrlKey: ctrl, altKey: alt, shiftKey: shift, metaKey: meta, isComposing: false, keyCode: 49, ...more }
}

describe('parseHotkey', () => {
  it('is the inverse of formatHotkey', () => {
    fc.assert(
      fc.property(hotkeys, (hotkey) => {
        expect(parseHotkey(formatHotkey(hotkey))).toEqual(hotkey)
      }),
    )
  })
  it('never throws and writes back what it reads, modifiers sorted', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const hotkey = parseHotkey(text)
        if (hotkey) expect(parseHotkey(formatHotkey(hotkey))).toEqual(hotkey)
      }),
    )
    expect(formatHotkey(parseHotkey('Shift+Ctrl+KeyK')!)).toBe('Ctrl+Shift+KeyK')
  })
  it.each(['', 'Alt', 'Alt+', 'Alt+Alt+Digit1', 'Hyper+Digit1', 'Alt+1', 'AltLeft', 'Alt+ShiftRight', 'alt+Digit1'])(
    'refuses %j',
    (text) => {
      expect(parseHotkey(text)).toBeNull()
    },
  )
})

describe('hotkeyText', () => {
  it.each([
    ['Alt+Digit1', 'Alt+1', '⌥1'],
    ['Ctrl+Shift+KeyK', 'Ctrl+Shift+K', '⌃⇧K'],
    ['Alt+Minus', 'Alt+-', '⌥-'],
    ['Ctrl+Numpad3', 'Ctrl+Num 3', '⌃Num 3'],
    ['Meta+F5', 'Meta+F5', '⌘F5'],
  ])('says %s as %s and on a Mac as %s', (binding, pc, mac) => {
    expect(hotkeyText(binding, false)).toBe(pc)
    expect(hotkeyText(binding, true)).toBe(mac)
  })
  it('says nothing for an unbound or unreadable key', () => {
    expect(hotkeyText(null, false)).toBe('')
    expect(hotkeyText('nonsense', false)).toBe('')
  })
})

describe('actionOf', () => {
  it('finds every default action by its own key', () => {
    for (const action of HOTKEY_ACTIONS)
      expect(actionOf(pressOf(DEFAULT_HOTKEYS[action]!), DEFAULT_HOTKEYS)).toBe(action)
  })
  it('asks for exactly the bound modifiers', () => {
    fc.assert(
      fc.property(hotkeys, (hotkey) => {
        const found = actionOf(pressOf(formatHotkey(hotkey)), DEFAULT_HOTKEYS)
        if (found) expect(DEFAULT_HOTKEYS[found]).toBe(formatHotkey(hotkey))
        else expect(Object.values(DEFAULT_HOTKEYS)).not.toContain(formatHotkey(hotkey))
      }),
    )
  })
  it('leaves every key to an input method that is composing', () => {
    expect(actionOf(pressOf('Alt+Digit1', { isComposing: true }), DEFAULT_HOTKEYS)).toBeNull()
    expect(actionOf(pressOf('Alt+Digit1', { keyCode: 229 }), DEFAULT_HOTKEYS)).toBeNull()
  })
  it('goes by the place of the key: the numeric pad is another key', () => {
    expect(actionOf(pressOf('Alt+Numpad1'), DEFAULT_HOTKEYS)).toBeNull()
  })
  it('does nothing for an unbound action or an empty press', () => {
    const none = Object.fromEntries(HOTKEY_ACTIONS.map((action) => [action, null])) as HotkeyBindings
    expect(actionOf(pressOf('Alt+Digit1'), none)).toBeNull()
    expect(actionOf({ ...pressOf('Alt+Digit1'), code: '' }, none)).toBeNull()
  })
})

describe('hotkeyOf', () => {
  it('waits while only modifiers are down', () => {
    expect(hotkeyOf({ ctrlKey: false, altKey: true, shiftKey: false, metaKey: false, code: 'AltLeft' })).toBeNull()
  })
})

describe('the registry', () => {
  it('names every action once and binds no key twice', () => {
    expect(new Set(HOTKEY_ACTIONS).size).toBe(HOTKEYS.length)
    const keys = HOTKEYS.map(({ key }) => key).filter((key) => key !== null)
    expect(new Set(keys).size).toBe(keys.length)
  })
  it('gives a later action its key unless the agent has put that key elsewhere', () => {
    const { 'cheat-sheet': _later, ...kept } = DEFAULT_HOTKEYS
    expect(withNewActions(kept)).toEqual(DEFAULT_HOTKEYS)
    const moved = withNewActions({ ...kept, undo: 'Alt+Slash' })
    expect(moved.undo).toBe('Alt+Slash')
    expect(moved['cheat-sheet']).toBeNull()
    expect(withNewActions({ ...DEFAULT_HOTKEYS, undo: null }).undo).toBeNull()
    expect(withNewActions(undefined)).toEqual(DEFAULT_HOTKEYS)
  })
})

const ROWS = [...BROWSER_KEYS, ...INPUT_METHOD_KEYS, ...SYSTEM_KEYS]

describe('rows of other owners', () => {
  it('are spelled as bindings are stored, each with a system and a source', () => {
    expect(ROWS.length).toBeGreaterThan(80)
    for (const { keys, on, source, seen } of ROWS) {
      for (const key of keys) expect(formatHotkey(parseHotkey(key)!), key).toBe(key)
      expect(on.length).toBeGreaterThan(0)
      expect(source).toMatch(/^[a-z.]+\/\S+$/)
      expect(seen).toMatch(/^\d{4}-\d\d$/)
    }
  })
  it('no default key stands in any of them, on any system', () => {
    const taken = new Set(ROWS.flatMap(({ keys }) => keys))
    expect(HOTKEYS.filter(({ key }) => key !== null && taken.has(key))).toEqual([])
  })
})

describe('clashesOf', () => {
  const desk = (more: Partial<Workplace> = {}): Workplace => ({
    system: 'windows',
    browser: 'chrome',
    sites: [],
    ...more,
  })
  const codes = (binding: string, more: Partial<Workplace> = {}) =>
    clashesOf(binding, 'slot-1', DEFAULT_HOTKEYS, desk(more)).map((clash) =>
      clash.by === 'rule'
        ? clash.reason.code
        : clash.by === 'site'
          ? `site ${clash.name}`
          : `${clash.who} ${clash.does}`,
    )
  const refused = (binding: string, more: Partial<Workplace> = {}) =>
    clashesOf(binding, 'slot-1', DEFAULT_HOTKEYS, desk(more)).some((clash) => clash.refused)

  it('finds nothing wrong with the defaults, on any system in any browser', () => {
    for (const system of SYSTEMS)
      for (const browser of ['chrome', 'edge', 'firefox', 'other'] as const)
        for (const action of HOTKEY_ACTIONS)
          expect(clashesOf(DEFAULT_HOTKEYS[action]!, action, DEFAULT_HOTKEYS, desk({ system, browser }))).toEqual([])
  })
  it('names the action that has the key already', () => {
    expect(clashesOf('Alt+Digit2', 'slot-1', DEFAULT_HOTKEYS, desk())).toEqual([
      { by: 'rule', reason: { code: 'hotkey-taken', values: { action: 'slot-2' } }, refused: true },
    ])
  })
  // The whole never-default list of the trade.
  it.each([
    ['Ctrl+Space', 'microsoft-ime switch-language'],
    ['Shift+Space', 'hotkey-types'],
    ['Ctrl+Period', 'microsoft-ime punctuation'],
    ['Tab', 'hotkey-moves-focus'],
    ['ArrowUp', 'hotkey-moves-caret'],
    ['ArrowDown', 'hotkey-moves-caret'],
    ['Enter', 'hotkey-sends'],
    ['Ctrl+Enter', 'hotkey-sends'],
    ['Ctrl+KeyF', 'chrome find'],
    ['Alt+KeyF', 'chrome menu'],
    ['Ctrl+KeyR', 'chrome reload'],
    ['Alt+KeyR', 'hotkey-alt-letter'],
    ['Ctrl+Alt+KeyX', 'hotkey-chat-program'],
    ['Alt+KeyQ', 'hotkey-alt-letter'],
    ['Alt+ArrowLeft', 'chrome back'],
    ['Alt+ArrowRight', 'chrome back'],
    ['Alt+Shift+Digit1', 'hotkey-switches-layout'],
    ['Ctrl+Shift+KeyK', 'hotkey-switches-layout'],
    ['Digit1', 'hotkey-types'],
    ['Shift+KeyA', 'hotkey-types'],
    ['F5', 'chrome reload'],
    ['Ctrl+Digit1', 'chrome switch-tab'],
    ['Meta+Space', 'windows switch-language'],
    ['Alt+F4', 'windows system'],
    ['Alt+Backspace', 'windows edit'],
    ['ShiftLeft', 'hotkey-unreadable'],
  ])('%s: %s', (binding, code) => {
    expect(codes(binding)).toContain(code)
  })
  it('minds the system and the browser the agent really sits at', () => {
    expect(codes('Alt+KeyD')).toEqual(['chrome address'])
    expect(codes('Alt+KeyD', { browser: 'firefox' })).toEqual(['firefox address'])
    expect(codes('Alt+KeyD', { browser: 'other' })).toEqual(['chrome address', 'edge address', 'firefox address'])
    expect(codes('Alt+KeyD', { system: 'mac' })).toEqual(['hotkey-alt-letter'])
    expect(codes('Meta+KeyT', { system: 'mac' })).toEqual(['chrome tab'])
  })
  it('names a console that is on and has the key itself, whatever the order of its modifiers', () => {
    const sites = [
      { name: '飞鸽', ownKeys: ['Enter', 'Alt+Ctrl+Digit5'] },
      { name: '拼多多', ownKeys: ['ArrowUp'] },
    ]
    expect(codes('Ctrl+Alt+Digit5', { sites })).toEqual(['site 飞鸽'])
    expect(codes('Ctrl+Alt+Digit5')).toEqual([])
  })
  it('lets the agent insist on a risky key but not on one that types, sends or never arrives', () => {
    for (const binding of ['Digit1', 'Ctrl+Enter', 'Tab', 'Ctrl+KeyT', 'Meta+Space', 'Ctrl+Tab'])
      expect(refused(binding), binding).toBe(true)
    for (const binding of ['Alt+KeyQ', 'Ctrl+Digit1', 'Ctrl+KeyF', 'Ctrl+Space']) expect(refused(binding)).toBe(false)
  })
})
