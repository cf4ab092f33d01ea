/** Starts the interface words and switches their language inside the product. */
import { createInstance, type i18n as Speech } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { LOCALES, type Locale } from '../replies/reply'
import type { PanelSurfaceWords } from './words'

export type WordSource = Record<Locale, () => Promise<{ words: PanelSurfaceWords }>>

let speech: Speech | undefined

/** Loads the words of `locale` and makes every part of this document speak it. */
export async function speak(locale: Locale, source: WordSource): Promise<Speech> {
  const { words } = await source[locale]()
  if (!speech) {
    speech = createInstance()
    await speech.use(initReactI18next).init({
      lng: locale,
      fallbackLng: false,
      resources: { [locale]: { translation: words } },
      interpolation: { escapeValue: false }, // React escapes
      returnNull: false,
      // No namespace: a reason may carry a colon.
      nsSeparator: false,
    })
  } else if (speech.language !== locale) {
    speech.addResourceBundle(locale, 'translation', words, true, true)
    await speech.changeLanguage(locale)
  }
  document.documentElement.lang = locale
  return speech
}

/** The locale that fits the browser's own language, for the first words before any setting is known. */
export function localeOf(browserLanguage: string): Locale {
  if (/^zh\b.*\b(tw|hk|mo|hant)\b/i.test(browserLanguage)) return 'zh-TW'
  if (/^zh\b/i.test(browserLanguage)) return 'zh-CN'
  return LOCALES.includes(browserLanguage as Locale) ? (browserLanguage as Locale) : 'en'
}
