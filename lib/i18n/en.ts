/** All interface words, en. */

import { keys } from './en/keys'
import { options } from './en/options'
import { popup } from './en/popup'
import { words as panelWords } from './panel.en'
import type { Words } from './words'

export const words: Words = { ...panelWords, popup, options, keys }
