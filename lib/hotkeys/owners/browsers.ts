/** Keys of the browsers themselves. What is kept from pages: tab and window keys, which a page must not take from the agent. */
import { digits, type KeyOwner, rowsOf, type System } from './owner'

const PC: readonly System[] = ['windows', 'linux']
const seen = '2026-11'

const chromeHelp = 'support.google.com/chrome/answer/157179'
const edgeHelp = 'support.microsoft.com/microsoft-edge/keyboard-shortcuts-in-microsoft-edge'
const firefoxHelp = 'support.mozilla.org/kb/keyboard-shortcuts-perform-firefox-tasks-quickly'

/** Chromium's, which Chrome and Edge share. */
const chromium = (who: 'chrome' | 'edge', source: string): KeyOwner[] => [
  ...rowsOf({ who, on: PC, source, seen }, [
    ['tab', ['Ctrl+KeyT'], 'never'],
    ['close', ['Ctrl+KeyW', 'Ctrl+F4', 'Ctrl+Shift+KeyW'], 'never'],
    ['window', ['Ctrl+KeyN'], 'never'],
    ['private', ['Ctrl+Shift+KeyN'], 'never'],
    ['reopen', ['Ctrl+Shift+KeyT'], 'never'],
    ['switch-tab', ['Ctrl+Tab', 'Ctrl+Shift+Tab', 'Ctrl+PageUp', 'Ctrl+PageDown'], 'never'],
    ['switch-tab', digits('Ctrl', 1, 9)],
    ['address', ['Alt+KeyD', 'Ctrl+KeyL', 'F6']],
    ['menu', ['Alt+KeyF', 'Alt+KeyE', 'F10']],
    ['back', ['Alt+ArrowLeft', 'Alt+ArrowRight']],
    ['home', ['Alt+Home']],
    ['find', ['Ctrl+KeyF', 'Ctrl+KeyG', 'F3', 'Ctrl+Shift+KeyG', 'Shift+F3']],
    ['print', ['Ctrl+KeyP']],
    ['save', ['Ctrl+KeyS']],
    ['reload', ['Ctrl+KeyR', 'F5', 'Ctrl+Shift+KeyR', 'Shift+F5']],
    ['zoom', ['Ctrl+Minus', 'Ctrl+Equal', 'Ctrl+Digit0']],
    ['bookmark', ['Ctrl+KeyD', 'Ctrl+Shift+KeyD', 'Ctrl+Shift+KeyB', 'Ctrl+Shift+KeyO']],
    ['history', ['Ctrl+KeyH']],
    ['downloads', ['Ctrl+KeyJ']],
    ['tools', ['F12', 'Ctrl+Shift+KeyI', 'Ctrl+Shift+KeyJ', 'Ctrl+KeyU', 'Shift+Escape']],
    ['clear', ['Ctrl+Shift+Delete']],
    ['full-screen', ['F11']],
  ]),
  ...rowsOf({ who, on: ['mac'], source, seen }, [
    ['tab', ['Meta+KeyT'], 'never'],
    ['close', ['Meta+KeyW', 'Shift+Meta+KeyW'], 'never'],
    ['window', ['Meta+KeyN'], 'never'],
    ['private', ['Shift+Meta+KeyN'], 'never'],
    ['reopen', ['Shift+Meta+KeyT'], 'never'],
    ['switch-tab', digits('Meta', 1, 9)],
    ['switch-tab', ['Alt+Meta+ArrowLeft', 'Alt+Meta+ArrowRight', 'Ctrl+Tab', 'Ctrl+Shift+Tab']],
    ['address', ['Meta+KeyL']],
    ['back', ['Meta+ArrowLeft', 'Meta+ArrowRight', 'Meta+BracketLeft', 'Meta+BracketRight']],
    ['find', ['Meta+KeyF', 'Meta+KeyG', 'Shift+Meta+KeyG']],
    ['print', ['Meta+KeyP']],
    ['save', ['Meta+KeyS']],
    ['reload', ['Meta+KeyR', 'Shift+Meta+KeyR']],
    ['zoom', ['Meta+Minus', 'Meta+Equal', 'Meta+Digit0']],
    ['bookmark', ['Meta+KeyD', 'Shift+Meta+KeyB', 'Alt+Meta+KeyB']],
    ['history', ['Meta+KeyY']],
    ['downloads', ['Shift+Meta+KeyJ']],
    ['tools', ['Alt+Meta+KeyI', 'Alt+Meta+KeyJ', 'Alt+Meta+KeyU']],
  ]),
]

const edgeOwn: KeyOwner[] = rowsOf({ who: 'edge', on: PC, source: edgeHelp, seen }, [
  ['sidebar', ['Ctrl+Shift+Period', 'Ctrl+Shift+KeyE']],
  ['switch-tab', ['Ctrl+Shift+Comma']],
  ['bookmark', ['Ctrl+Shift+KeyY']],
])

const firefox: KeyOwner[] = [
  ...rowsOf({ who: 'firefox', on: PC, source: firefoxHelp, seen }, [
    ['tab', ['Ctrl+KeyT'], 'never'],
    ['close', ['Ctrl+KeyW', 'Ctrl+F4', 'Ctrl+Shift+KeyW', 'Ctrl+Shift+KeyQ'], 'never'],
    ['window', ['Ctrl+KeyN'], 'never'],
    ['private', ['Ctrl+Shift+KeyP'], 'never'],
    ['reopen', ['Ctrl+Shift+KeyT', 'Ctrl+Shift+KeyN']],
    ['switch-tab', ['Ctrl+Tab', 'Ctrl+Shift+Tab', 'Ctrl+PageUp', 'Ctrl+PageDown']],
    ['address', ['Alt+KeyD', 'Ctrl+KeyL', 'F6', 'Ctrl+KeyK']],
    ['menu', ['F10', 'Alt+KeyF', 'Alt+KeyE', 'Alt+KeyV', 'Alt+KeyS', 'Alt+KeyB', 'Alt+KeyT', 'Alt+KeyH']],
    ['back', ['Alt+ArrowLeft', 'Alt+ArrowRight', 'Ctrl+BracketLeft', 'Ctrl+BracketRight']],
    ['home', ['Alt+Home']],
    ['find', ['Ctrl+KeyF', 'Ctrl+KeyG', 'F3', 'Slash', 'Quote']],
    ['print', ['Ctrl+KeyP']],
    ['save', ['Ctrl+KeyS']],
    ['reload', ['Ctrl+KeyR', 'F5', 'Ctrl+Shift+KeyR', 'Ctrl+F5']],
    ['zoom', ['Ctrl+Minus', 'Ctrl+Equal', 'Ctrl+Digit0']],
    ['bookmark', ['Ctrl+KeyD', 'Ctrl+KeyB', 'Ctrl+Shift+KeyB', 'Ctrl+Shift+KeyO']],
    ['history', ['Ctrl+KeyH', 'Ctrl+Shift+KeyH']],
    ['downloads', ['Ctrl+KeyJ', 'Ctrl+Shift+KeyY']],
    ['tools', ['F12', 'Ctrl+Shift+KeyI', 'Ctrl+Shift+KeyK', 'Ctrl+Shift+KeyC', 'Ctrl+KeyU']],
    ['clear', ['Ctrl+Shift+Delete']],
    ['full-screen', ['F11']],
  ]),
  // On Windows the tabs are on Ctrl. On Linux they are on Alt, but a page hears those first and ours keeps them: no clash.
  ...rowsOf({ who: 'firefox', on: ['windows'], source: firefoxHelp, seen }, [['switch-tab', digits('Ctrl', 1, 9)]]),
  ...rowsOf({ who: 'firefox', on: ['mac'], source: firefoxHelp, seen }, [
    ['tab', ['Meta+KeyT'], 'never'],
    ['close', ['Meta+KeyW', 'Shift+Meta+KeyW'], 'never'],
    ['window', ['Meta+KeyN'], 'never'],
    ['private', ['Shift+Meta+KeyP'], 'never'],
    ['switch-tab', digits('Meta', 1, 9)],
    ['address', ['Meta+KeyL', 'Meta+KeyK']],
    ['back', ['Meta+ArrowLeft', 'Meta+ArrowRight', 'Meta+BracketLeft', 'Meta+BracketRight']],
    ['find', ['Meta+KeyF', 'Meta+KeyG']],
    ['reload', ['Meta+KeyR', 'Shift+Meta+KeyR']],
    ['zoom', ['Meta+Minus', 'Meta+Equal', 'Meta+Digit0']],
    ['tools', ['Alt+Meta+KeyI', 'Alt+Meta+KeyK', 'Meta+KeyU']],
  ]),
]

export const BROWSER_KEYS: readonly KeyOwner[] = [
  ...chromium('chrome', chromeHelp),
  ...chromium('edge', edgeHelp),
  ...edgeOwn,
  ...firefox,
]
