/** The version of the product that is running. */
import { browser } from 'wxt/browser'

export const ownVersion = (): string => browser.runtime.getManifest().version
