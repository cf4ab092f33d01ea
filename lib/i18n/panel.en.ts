/** The interface words that the panel needs, en: all but those of popup and options. */

import { keyboard } from './en/keyboard'
import { lab } from './en/lab'
import { panel } from './en/panel'
import { reason } from './en/reason'
import { trade } from './en/trade'
import { ui } from './en/ui'
import { window } from './en/window'
import type { PanelSurfaceWords } from './words'

export const words: PanelSurfaceWords = { trade, reason, ui, panel, keyboard, window, lab }
