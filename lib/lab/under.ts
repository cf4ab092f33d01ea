/** What lies under the pointer, down into open shadow roots and frames of the same origin, and where it lies on the screen. */

/** The document inside a frame of the same origin; null for any other element. */
export function insideFrame(element: Element): Document | null {
  if (element.localName !== 'iframe') return null
  try {
    return (element as HTMLIFrameElement).contentDocument
  } catch {
    return null
  }
}

/** The innermost element at a point of the viewport (CSS px); null over nothing, the bare page included. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  let root: Document | ShadowRoot = document
  let found: Element | null = null
  let left = 0
  let top = 0
  for (;;) {
    const inner: Element | null = root.elementFromPoint(x - left, y - top)
    if (!inner || inner === found) break
    found = inner
    const frame = insideFrame(inner)
    if (frame) {
      const box = inner.getBoundingClientRect()
      left += box.left + inner.clientLeft
      top += box.top + inner.clientTop
      root = frame
    } else if (inner.shadowRoot) root = inner.shadowRoot
    else break
  }
  return found && !/^(html|body)$/.test(found.localName) ? found : null
}

/** Where an element is on the screen of the top page, frames around it counted in. */
export function boxOf(element: Element): DOMRect {
  const { x, y, width, height } = element.getBoundingClientRect()
  let left = x
  let top = y
  for (let frame = frameAround(element); frame; frame = frameAround(frame)) {
    const box = frame.getBoundingClientRect()
    left += box.left + frame.clientLeft
    top += box.top + frame.clientTop
  }
  return new DOMRect(left, top, width, height)
}

function frameAround(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null
  } catch {
    return null
  }
}

/** The element around this one, out of shadow roots and frames; null at the page's end. */
export function outwards(element: Element): Element | null {
  const parent = element.parentElement
  if (parent && parent.localName !== 'body') return parent
  const root = element.getRootNode()
  return 'host' in root ? (root as ShadowRoot).host : frameAround(element)
}
