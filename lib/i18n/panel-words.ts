/** Where the panel's words are; those of popup and options stay out of it, because its bytes are counted. */
import type { Locale } from '../replies/reply'
import type { PanelSurfaceWords } from './words'

export const PANEL_WORDS: Record<Locale, () => Promise<{ words: PanelSurfaceWords }>> = {
  'zh-CN': () => import('./panel.zh-CN'),
  'zh-TW': () => import('./panel.zh-TW'),
  en: () => import('./panel.en'),
}
