/** All interface words, en. */

import { options } from './en/options'
import { panel } from './en/panel'
import { popup } from './en/popup'
import { reason } from './en/reason'
import { trade } from './en/trade'
import { ui } from './en/ui'
import type { Words } from './words'

export const words: Words = { trade, reason, ui, panel, popup, options }
