/** Reads and writes a key binding such as `Alt+Digit1`, and says it as it stands on the agent's keyboard. */

export interface Hotkey {
  ctrl: boolean
  alt: boolean
  shift: boolean
  meta: boolean
  /** `KeyboardEvent.code`: the place of the key, whatever the layout or input method makes of it. */
  code: string
}

const MODIFIERS = ['Ctrl', 'Alt', 'Shift', 'Meta'] as const
const CODE = /^[A-Z][A-Za-z0-9]{0,30}$/
const BARE_MODIFIER = /^(Control|Alt|Shift|Meta|OS)(Left|Right)?$/

/** Reads `Ctrl+Alt+Shift+Meta+<code>`, modifiers in any order, each at most once; null when it is no binding. */
export function parseHotkey(binding: string): Hotkey | null {
  const parts = binding.split('+')
  const code = parts.pop() ?? ''
  if (!CODE.test(code) || BARE_MODIFIER.test(code)) return null
  if (new Set(parts).size !== parts.length) return null
  if (!parts.every((part) => (MODIFIERS as readonly string[]).includes(part))) return null
  return {
    ctrl: parts.includes('Ctrl'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    meta: parts.includes('Meta'),
    code,
  }
}

/** The one spelling under which a binding is stored: modifiers in the order Ctrl, Alt, Shift, Meta. */
export function formatHotkey({ ctrl, alt, shift, meta, code }: Hotkey): string {
  const held = [ctrl, alt, shift, meta]
  return [...MODIFIERS.filter((_, index) => held[index]), code].join('+')
}

/** The binding that an agent has just pressed, for a field that records keys; null while only modifiers are down. */
export function hotkeyOf(event: {
  ctrlKey: boolean
  altKey: boolean
  shiftKey: boolean
  metaKey: boolean
  code: string
}): string | null {
  const { ctrlKey: ctrl, altKey: alt, shiftKey: shift, metaKey: meta, code } = event
  const binding = formatHotkey({ ctrl, alt, shift, meta, code })
  return parseHotkey(binding) && binding
}

const CAPS: Record<string, string> = {
  Minus: '-',
  Equal: '=',
  Backquote: '`',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Semicolon: ';',
  Quote: "'",
  Comma: ',',
  Period: '.',
  Slash: '/',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Backspace: '⌫',
  Delete: 'Del',
}

/** What is printed on the key: `1` for `Digit1`, `K` for `KeyK`, `Num 1` for `Numpad1`. */
function capOf(code: string): string {
  const [, kind, rest] = /^(Digit|Key|Numpad)(.+)$/.exec(code) ?? []
  if (kind === 'Numpad') return `Num ${rest}`
  return rest ?? CAPS[code] ?? code
}

const MAC_SIGNS = ['⌃', '⌥', '⇧', '⌘'] as const

/** A binding as an agent reads it: `Alt+1`, on a Mac `⌥1`. Empty when it cannot be read. */
export function hotkeyText(binding: string | null, mac: boolean): string {
  const hotkey = binding === null ? null : parseHotkey(binding)
  if (!hotkey) return ''
  const held = [hotkey.ctrl, hotkey.alt, hotkey.shift, hotkey.meta]
  const names = (mac ? MAC_SIGNS : MODIFIERS).filter((_, index) => held[index])
  return mac ? names.join('') + capOf(hotkey.code) : [...names, capOf(hotkey.code)].join('+')
}
