/** All interface words, zh-CN. */

import type { Words } from './words'
import { options } from './zh-CN/options'
import { popup } from './zh-CN/popup'
import { words as panelWords } from './zh-CN.panel'

export const words: Words = { ...panelWords, popup, options }
