/** Where a pop-up stands beside the thing that opened it, inside a narrow frame, without measuring it first. */
export interface Place {
  left: number
  width: number
  /** One of the two is set: below the opener, or above it where there is more room. */
  top?: number
  bottom?: number
  maxHeight: number
}

const GAP = 4
const MARGIN = 6

/** All in CSS px of the frame. `wanted` is the width it would like. */
export function placeBeside(
  opener: { left: number; right: number; top: number; bottom: number },
  frame: { width: number; height: number },
  wanted: number,
  align: 'start' | 'end',
): Place {
  const width = Math.min(wanted, frame.width - 2 * MARGIN)
  const start = align === 'start' ? opener.left : opener.right - width
  const left = Math.max(MARGIN, Math.min(start, frame.width - width - MARGIN))
  const below = frame.height - opener.bottom - GAP - MARGIN
  const above = opener.top - GAP - MARGIN
  return below >= above
    ? { left, width, top: opener.bottom + GAP, maxHeight: below }
    : { left, width, bottom: frame.height - opener.top + GAP, maxHeight: above }
}
