/** Makes room for a column beside the console, or says that there is none. Everything borrowed from the page is given back. */
import { parentElementOf } from '../reader/ask'
import type { Borrowing } from './borrow'
import {
  besideColumn,
  columnAt,
  heightOf,
  isBeside,
  isEmpty,
  meets,
  type Rect,
  rectOf,
  type Viewport,
  widthOf,
} from './rect'

export interface RoomRequest {
  document: Document
  side: 'left' | 'right'
  /** CSS px. */
  width: number
  viewport: Viewport
  /** The parts that must stay free. */
  parts: Element[]
  borrowing: Borrowing
}

// Below this a reply box is there but cannot be worked in: the layout has collapsed.
const NARROWEST_PART = 120

/** Every part is clear of the dock, and none that was on screen before has been pushed off or crushed. */
function isFree({ parts, side, width, viewport }: RoomRequest, before: Map<Element, Rect>): boolean {
  const dock = columnAt(side, width, viewport)
  const rest = besideColumn(side, width, viewport)
  const whole = { left: 0, top: 0, right: viewport.width, bottom: viewport.height }
  return parts.every((part) => {
    const now = rectOf(part)
    const was = before.get(part)
    if (meets(now, dock)) return false
    if (!was || isEmpty(was)) return true
    if (isEmpty(now) || heightOf(now) < Math.min(heightOf(was), 16)) return false
    if (widthOf(now) < Math.min(widthOf(was), NARROWEST_PART)) return false
    return isBeside(now, rest) || !isBeside(was, whole)
  })
}

/** First rung: a narrower page. Enough for layouts that flow. */
function narrowPage({ document, side, width, borrowing }: RoomRequest): void {
  const html = document.documentElement
  // A width that glides to its value cannot be measured now.
  borrowing.set(html, 'transition', 'none')
  borrowing.set(html, 'box-sizing', 'border-box')
  borrowing.set(html, 'width', `calc(100% - ${width}px)`)
  borrowing.set(html, 'min-width', '0')
  borrowing.set(html, side === 'left' ? 'margin-left' : 'margin-right', `${width}px`)
}

/**
 * Second rung: the body holds `position: fixed` parts as the window would, and whatever is as wide as the window
 * (100vw, a fixed pixel width) on the way to a part is capped. False where the page itself still scrolls: fixed parts
 * would scroll with it.
 */
function containBody({ document, parts, viewport, borrowing }: RoomRequest): boolean {
  const { body } = document
  if (!body) return false
  borrowing.set(body, 'transition', 'none')
  borrowing.set(body, 'transform', 'translate(0px, 0px)')
  borrowing.set(body, 'position', 'relative')
  borrowing.set(body, 'box-sizing', 'border-box')
  borrowing.set(body, 'width', '100%')
  borrowing.set(body, 'min-width', '0')
  borrowing.set(body, 'margin', '0')
  borrowing.set(body, 'min-height', '100vh')
  // From the outside in: capping an ancestor often cures its descendants.
  for (const element of ancestorsOf(parts, body)) {
    const outer = rectOf(body)
    const inner = rectOf(element)
    if (inner.right <= outer.right + 1 && inner.left >= outer.left - 1) continue
    if (widthOf(inner) < widthOf(outer)) continue
    borrowing.set(element, 'max-width', '100%')
    borrowing.set(element, 'min-width', '0')
  }
  return (document.scrollingElement?.scrollHeight ?? 0) <= viewport.height + 1
}

/** Elements between the body and the parts, parts included, outermost first, each once. */
function ancestorsOf(parts: Element[], body: HTMLElement): HTMLElement[] {
  const depths = new Map<HTMLElement, number>()
  for (const part of parts) {
    const path: HTMLElement[] = []
    for (let at: Element | null = part; at && at !== body; at = parentElementOf(at)) path.unshift(at as HTMLElement)
    for (const [depth, element] of path.entries()) depths.set(element, depth)
  }
  return [...depths].sort(([, one], [, other]) => one - other).map(([element]) => element)
}

/** True while the parts are clear of a column that is docked already. */
export function isStillFree(request: Omit<RoomRequest, 'borrowing' | 'document'>): boolean {
  const dock = columnAt(request.side, request.width, request.viewport)
  return request.parts.every((part) => !meets(rectOf(part), dock))
}

/** Narrows the page, then contains it, measuring after each; gives everything back and says false when neither helps. */
export function makeColumn(request: RoomRequest): boolean {
  const before = new Map(request.parts.map((part) => [part, rectOf(part)]))
  narrowPage(request)
  if (isFree(request, before)) return true
  if (containBody(request) && isFree(request, before)) return true
  request.borrowing.giveBack()
  return false
}
