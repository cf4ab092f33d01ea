/** Opens one of our own pages in a tab of its own; never anything else. */
import { ownUrl } from '../bridge/self'

export type OptionsRoute = 'welcome' | 'templates' | 'import' | 'tiers' | 'shops' | 'sites' | 'keys' | 'look'

export function openOptions(route: OptionsRoute): void {
  window.open(ownUrl(`/options.html#/${route}`), '_blank', 'noopener')
}
