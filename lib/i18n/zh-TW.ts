/** All interface words, zh-TW. */
import type { Words } from './words'
import { options } from './zh-TW/options'
import { panel } from './zh-TW/panel'
import { popup } from './zh-TW/popup'
import { reason } from './zh-TW/reason'
import { trade } from './zh-TW/trade'
import { ui } from './zh-TW/ui'

export const words: Words = { trade, reason, ui, panel, popup, options }
