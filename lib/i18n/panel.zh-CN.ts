/** The interface words that the panel needs, zh-CN: all but those of popup and options. */

import type { PanelSurfaceWords } from './words'
import { keyboard } from './zh-CN/keyboard'
import { lab } from './zh-CN/lab'
import { panel } from './zh-CN/panel'
import { reason } from './zh-CN/reason'
import { trade } from './zh-CN/trade'
import { ui } from './zh-CN/ui'
import { window } from './zh-CN/window'

export const words: PanelSurfaceWords = { trade, reason, ui, panel, keyboard, window, lab }
