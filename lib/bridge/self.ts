/** This extension as its own contexts see it: its id, its addresses and the origins its pages are served from. */
import { browser } from 'wxt/browser'
import type { Self } from './sender'

/** Address of one of our own files. WXT types `getURL` from a generated list that the page side does not need. */
export const ownUrl = (path: `/${string}`): string =>
  (browser.runtime as unknown as { getURL(path: string): string }).getURL(path)

const originOf = (url: string) => url.split('/', 3).join('/')

/** Both the fixed origin and, where the browser gives framed pages a changing one, that as well. */
export function ourselves(): Self {
  const origins = [originOf(ownUrl('/')), originOf(ownUrl('/panel.html'))]
  return { id: browser.runtime.id, origins: [...new Set(origins)] }
}
