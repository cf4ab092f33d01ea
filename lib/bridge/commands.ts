/** The browser's own shortcuts, which work wherever the focus is: the background passes them to the console of the active tab. */
import { browser } from 'wxt/browser'
import type { HotkeyAction } from '../hotkeys/actions'

/** Commands of the manifest that are named like the key's action. */
const COMMANDS = ['search', 'toggle-dock', 'slot-1'] as const satisfies readonly HotkeyAction[]
const COMMAND_MESSAGE = 'command'

const actionFor = (command: unknown): HotkeyAction | null => COMMANDS.find((one) => one === command) ?? null

/** Registers the listener; call it while the worker starts. A tab without a console of ours hears nothing. */
export function passCommands(): void {
  browser.commands?.onCommand.addListener((command) => {
    const action = actionFor(command)
    if (!action) return
    void browser.tabs
      .query({ active: true, lastFocusedWindow: true })
      .then(([tab]) =>
        tab?.id === undefined
          ? undefined
          : browser.tabs.sendMessage(tab.id, { type: COMMAND_MESSAGE, action }, { frameId: 0 }),
      )
      .catch(() => undefined)
  })
}

/**
 * Hears in the page what the background passes. The browser vouches for `sender.id`; a content script, which a page might
 * have got hold of, has a tab.
 */
export function hearCommands(signal: AbortSignal, act: (action: HotkeyAction) => void): void {
  const hear = (message: unknown, sender: { id?: string | undefined; tab?: unknown }): undefined => {
    const { type, action } = (message ?? {}) as { type?: unknown; action?: unknown }
    if (type !== COMMAND_MESSAGE || sender.tab || sender.id !== browser.runtime.id) return
    const known = actionFor(action)
    if (known) act(known)
  }
  browser.runtime.onMessage.addListener(hear)
  signal.addEventListener('abort', () => {
    // After an extension reload the old script has no runtime to unsubscribe from.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(hear)
  })
}
