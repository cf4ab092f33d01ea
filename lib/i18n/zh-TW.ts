/** All interface words, zh-TW. */

import { words as panelWords } from './panel.zh-TW'
import type { Words } from './words'
import { keys } from './zh-TW/keys'
import { options } from './zh-TW/options'
import { popup } from './zh-TW/popup'

export const words: Words = { ...panelWords, popup, options, keys }
