/** Keys with which input methods and systems switch language, width and punctuation: taken before any page hears them. */
import { type KeyOwner, rowsOf } from './owner'

const seen = '2026-11'

export const INPUT_METHOD_KEYS: readonly KeyOwner[] = [
  ...rowsOf(
    {
      who: 'microsoft-ime',
      on: ['windows'],
      source: 'support.microsoft.com/windows/microsoft-simplified-chinese-ime-9b962a3b-2fa4-4f37-811c-b1886320dd72',
      seen,
    },
    [
      ['switch-language', ['Ctrl+Space']],
      ['punctuation', ['Ctrl+Period']],
      ['width', ['Shift+Space']],
      ['script', ['Ctrl+Shift+KeyF']],
    ],
  ),
  ...rowsOf({ who: 'sogou', on: ['windows', 'mac', 'linux'], source: 'pinyin.sogou.com/help.php', seen }, [
    ['switch-language', ['Ctrl+Space']],
    ['punctuation', ['Ctrl+Period']],
    ['width', ['Shift+Space']],
    ['script', ['Ctrl+Shift+KeyF']],
    ['emoji', ['Ctrl+Shift+KeyZ', 'Ctrl+Shift+KeyB']],
  ]),
  ...rowsOf({ who: 'ibus', on: ['linux'], source: 'github.com/ibus/ibus/wiki', seen }, [
    ['switch-language', ['Ctrl+Space', 'Meta+Space']],
    ['emoji', ['Ctrl+Shift+KeyE', 'Ctrl+Shift+KeyU', 'Ctrl+Period', 'Ctrl+Semicolon']],
  ]),
]

export const SYSTEM_KEYS: readonly KeyOwner[] = [
  ...rowsOf(
    {
      who: 'windows',
      on: ['windows'],
      source: 'support.microsoft.com/windows/keyboard-shortcuts-in-windows-dcc61a57-8ff0-cffe-9796-cb9706c75eec',
      seen,
    },
    [
      ['switch-language', ['Meta+Space', 'Alt+Backquote'], 'never'],
      ['system', ['Alt+F4', 'Alt+Tab', 'Alt+Space', 'Alt+Escape', 'Ctrl+Escape', 'Ctrl+Shift+Escape'], 'never'],
      ['edit', ['Alt+Backspace', 'Ctrl+KeyA', 'Ctrl+KeyC', 'Ctrl+KeyV', 'Ctrl+KeyX', 'Ctrl+KeyZ', 'Ctrl+KeyY']],
      ['emoji', ['Meta+Period', 'Meta+Semicolon'], 'never'],
    ],
  ),
  ...rowsOf({ who: 'macos', on: ['mac'], source: 'support.apple.com/102650', seen }, [
    ['switch-language', ['Ctrl+Space', 'Ctrl+Alt+Space'], 'never'],
    ['system', ['Meta+Space', 'Meta+Tab', 'Meta+KeyQ', 'Meta+KeyH', 'Meta+KeyM', 'Meta+Backquote'], 'never'],
    ['emoji', ['Ctrl+Meta+Space'], 'never'],
    ['edit', ['Meta+KeyA', 'Meta+KeyC', 'Meta+KeyV', 'Meta+KeyX', 'Meta+KeyZ', 'Shift+Meta+KeyZ']],
    ['edit', ['Ctrl+KeyA', 'Ctrl+KeyE', 'Ctrl+KeyK', 'Ctrl+KeyD', 'Alt+ArrowLeft', 'Alt+ArrowRight']],
  ]),
  ...rowsOf(
    { who: 'gnome', on: ['linux'], source: 'help.gnome.org/users/gnome-help/stable/shell-keyboard-shortcuts', seen },
    [['system', ['Alt+Tab', 'Alt+F4', 'Alt+F2', 'Alt+Escape', 'Alt+Backquote', 'Alt+Space'], 'never']],
  ),
]
