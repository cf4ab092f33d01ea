/** Lets the compiler know every key: a word that is not there does not build. */
import 'i18next'
import type { Words } from './words'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: Words }
    returnNull: false
    nsSeparator: false
  }
}
