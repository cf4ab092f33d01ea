/** Where the words of popup and options are. */
import type { Locale } from '../replies/reply'
import type { Words } from './words'

export const PAGE_WORDS: Record<Locale, () => Promise<{ words: Words }>> = {
  'zh-CN': () => import('./zh-CN'),
  'zh-TW': () => import('./zh-TW'),
  en: () => import('./en'),
}
