/** The shape of the interface words: zh-CN is the measure, the other languages hold the same keys. */

import type { keyboard } from './zh-CN/keyboard'
import type { keys } from './zh-CN/keys'
import type { lab } from './zh-CN/lab'
import type { options } from './zh-CN/options'
import type { panel } from './zh-CN/panel'
import type { popup } from './zh-CN/popup'
import type { reason } from './zh-CN/reason'
import type { trade } from './zh-CN/trade'
import type { ui } from './zh-CN/ui'
import type { window } from './zh-CN/window'

/** The same keys, any words. */
type Spoken<T> = { readonly [K in keyof T]: T[K] extends string ? string : Spoken<T[K]> }

export type Trade = Spoken<typeof trade>
export type ReasonWords = Spoken<typeof reason>
export type UiWords = Spoken<typeof ui>
export type PanelWords = Spoken<typeof panel>
export type WindowWords = Spoken<typeof window>
export type LabWords = Spoken<typeof lab>
export type PopupWords = Spoken<typeof popup>
export type OptionsWords = Spoken<typeof options>
export type KeyboardWords = Spoken<typeof keyboard>
export type KeyWords = Spoken<typeof keys>

/** What the panel loads; popup and options load all. */
export interface PanelSurfaceWords {
  trade: Trade
  reason: ReasonWords
  ui: UiWords
  panel: PanelWords
  keyboard: KeyboardWords
  window: WindowWords
  lab: LabWords
}

export interface Words extends PanelSurfaceWords {
  popup: PopupWords
  options: OptionsWords
  keys: KeyWords
}
