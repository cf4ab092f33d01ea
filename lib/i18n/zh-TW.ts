/** All interface words, zh-TW. */

import type { Words } from './words'
import { options } from './zh-TW/options'
import { popup } from './zh-TW/popup'
import { words as panelWords } from './zh-TW.panel'

export const words: Words = { ...panelWords, popup, options }
