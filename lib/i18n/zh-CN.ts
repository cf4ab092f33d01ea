/** All interface words, zh-CN. */
import type { Words } from './words'
import { options } from './zh-CN/options'
import { panel } from './zh-CN/panel'
import { popup } from './zh-CN/popup'
import { reason } from './zh-CN/reason'
import { trade } from './zh-CN/trade'
import { ui } from './zh-CN/ui'

export const words: Words = { trade, reason, ui, panel, popup, options }
