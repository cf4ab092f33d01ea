/** Rectangles in CSS px of the viewport: what lies where, and what meets what. */
import { ask } from '../reader/ask'

export interface Rect {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Viewport {
  width: number
  height: number
}

export const widthOf = (rect: Rect) => rect.right - rect.left
export const heightOf = (rect: Rect) => rect.bottom - rect.top
export const isEmpty = (rect: Rect) => widthOf(rect) <= 0 || heightOf(rect) <= 0

// Layouts land on fractions of a pixel; touching edges are no meeting.
const SLACK = 0.5

/** True when the two share an area. */
export const meets = (one: Rect, other: Rect): boolean =>
  !isEmpty(one) &&
  !isEmpty(other) &&
  one.left < other.right - SLACK &&
  other.left < one.right - SLACK &&
  one.top < other.bottom - SLACK &&
  other.top < one.bottom - SLACK

/** True when `inner` does not stick out of `outer` to the left or right. */
export const isBeside = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left - 1 && inner.right <= outer.right + 1

export function rectOf(element: Element): Rect {
  const { left, top, right, bottom } = ask(element, 'getBoundingClientRect').call(element)
  const frame = element.ownerDocument.defaultView?.frameElement
  return frame ? inFrame({ left, top, right, bottom }, frame) : { left, top, right, bottom }
}

/** Where a part of a frame's page stands in the page around it: no more of it than the frame shows. */
function inFrame(inner: Rect, frame: Element): Rect {
  const outer = rectOf(frame)
  const left = outer.left + frame.clientLeft
  const top = outer.top + frame.clientTop
  return {
    left: Math.max(outer.left, left + inner.left),
    top: Math.max(outer.top, top + inner.top),
    right: Math.min(outer.right, left + inner.right),
    bottom: Math.min(outer.bottom, top + inner.bottom),
  }
}

/** The full-height column that a dock of `width` px takes at one side. */
export const columnAt = (side: 'left' | 'right', width: number, viewport: Viewport): Rect =>
  side === 'right'
    ? { left: viewport.width - width, top: 0, right: viewport.width, bottom: viewport.height }
    : { left: 0, top: 0, right: width, bottom: viewport.height }

/** What is left of the viewport beside that column. */
export const besideColumn = (side: 'left' | 'right', width: number, viewport: Viewport): Rect =>
  side === 'right'
    ? { left: 0, top: 0, right: viewport.width - width, bottom: viewport.height }
    : { left: width, top: 0, right: viewport.width, bottom: viewport.height }
