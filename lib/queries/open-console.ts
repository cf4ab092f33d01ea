/** Opens a marketplace's own console in a tab; the address comes from our site data, never from a page. */
import { browser } from 'wxt/browser'

export function openConsole(address: string): void {
  void browser.tabs.create({ url: address })
}
