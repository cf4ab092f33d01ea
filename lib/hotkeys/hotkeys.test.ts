/** Keys: reading and writing are inverse, matching is exact, defaults clash with nothing. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOTKEY_ACTIONS, type HotkeyBindings } from '../bridge/protocol'
import { clashOf, MUST_REFUSE } from './clash'
import { DEFAULT_HOTKEYS } from './defaults'
import { actionOf, type KeyPress } from './match'
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

describe('clashOf', () => {
  it('finds nothing wrong with the defaults, and no key bound twice', () => {
    for (const action of HOTKEY_ACTIONS) expect(clashOf(DEFAULT_HOTKEYS[action]!, action, DEFAULT_HOTKEYS)).toBeNull()
  })
  it('names the action that has the key already', () => {
    expect(clashOf('Alt+Digit2', 'slot-1', DEFAULT_HOTKEYS)).toEqual({
      code: 'hotkey-taken',
      values: { action: 'slot-2' },
    })
  })
  // The whole never-default list of the trade.
  it.each([
    ['Ctrl+Space', 'hotkey-input-method'],
    ['Shift+Space', 'hotkey-input-method'],
    ['Ctrl+Period', 'hotkey-input-method'],
    ['Tab', 'hotkey-moves-focus'],
    ['ArrowUp', 'hotkey-moves-caret'],
    ['ArrowDown', 'hotkey-moves-caret'],
    ['Enter', 'hotkey-sends'],
    ['Ctrl+Enter', 'hotkey-sends'],
    ['Ctrl+KeyF', 'hotkey-browser'],
    ['Alt+KeyF', 'hotkey-alt-letter'],
    ['Ctrl+KeyR', 'hotkey-browser'],
    ['Alt+KeyR', 'hotkey-alt-letter'],
    ['Ctrl+Alt+KeyX', 'hotkey-chat-program'],
    ['Alt+KeyQ', 'hotkey-alt-letter'],
    ['Alt+ArrowLeft', 'hotkey-navigates'],
    ['Alt+ArrowRight', 'hotkey-navigates'],
    ['Alt+Shift+Digit1', 'hotkey-switches-layout'],
    ['Ctrl+Shift+KeyK', 'hotkey-switches-layout'],
    ['Digit1', 'hotkey-types'],
    ['Shift+KeyA', 'hotkey-types'],
    ['F5', 'hotkey-browser'],
    ['Ctrl+Digit1', 'hotkey-browser'],
    ['ShiftLeft', 'hotkey-unreadable'],
  ])('%s: %s', (binding, code) => {
    expect(clashOf(binding, 'slot-1', DEFAULT_HOTKEYS)?.code).toBe(code)
  })
  it('lets the agent insist on a risky key but not on one that types or sends', () => {
    expect(MUST_REFUSE).toContain(clashOf('Digit1', 'slot-1', DEFAULT_HOTKEYS)?.code)
    expect(MUST_REFUSE).toContain(clashOf('Ctrl+Enter', 'slot-1', DEFAULT_HOTKEYS)?.code)
    expect(MUST_REFUSE).not.toContain(clashOf('Alt+KeyQ', 'slot-1', DEFAULT_HOTKEYS)?.code)
  })
})
