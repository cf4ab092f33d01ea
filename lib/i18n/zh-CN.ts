/** All interface words, zh-CN. */

import { words as panelWords } from './panel.zh-CN'
import type { Words } from './words'
import { keys } from './zh-CN/keys'
import { options } from './zh-CN/options'
import { popup } from './zh-CN/popup'

export const words: Words = { ...panelWords, popup, options, keys }
