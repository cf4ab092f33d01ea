/** The interface words that the panel needs, zh-TW: all but those of popup and options. */

import type { PanelSurfaceWords } from './words'
import { keyboard } from './zh-TW/keyboard'
import { lab } from './zh-TW/lab'
import { panel } from './zh-TW/panel'
import { reason } from './zh-TW/reason'
import { trade } from './zh-TW/trade'
import { ui } from './zh-TW/ui'
import { window } from './zh-TW/window'

export const words: PanelSurfaceWords = { trade, reason, ui, panel, keyboard, window, lab }
