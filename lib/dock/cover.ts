/** Checks from the page's side that nothing lies over our frame and nothing makes it see-through. */

const HARMLESS: Record<string, readonly string[]> = {
  opacity: ['1'],
  filter: ['none'],
  transform: ['none'],
  'mix-blend-mode': ['normal'],
  'clip-path': ['none'],
  'mask-image': ['none'],
  visibility: ['visible'],
  'pointer-events': ['auto'],
}

// The host's parent is html: what changes its look reaches us.
const REACHING_FROM_HTML = ['opacity', 'filter', 'mix-blend-mode', 'clip-path', 'mask-image', 'visibility'] as const

const unharmed = (style: CSSStyleDeclaration, properties: readonly string[]) =>
  properties.every((property) => {
    const value = style.getPropertyValue(property)
    return value === '' || (HARMLESS[property] ?? []).includes(value)
  })

/** Where a cover would have to lie: a 5 × 5 grid over the box, edges left out. */
function* pointsOf({ left, top, right, bottom }: DOMRect): Generator<[number, number]> {
  for (let column = 1; column <= 5; column++)
    for (let row = 1; row <= 5; row++) yield [left + ((right - left) * column) / 6, top + ((bottom - top) * row) / 6]
}

/** Things in the browser's top layer lie over everything and may let the pointer through, so that no point finds them. */
function topLayerMeets(document: Document, box: DOMRect): boolean {
  for (const css of [':modal', ':popover-open']) {
    for (const element of safeAll(document, css)) {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      // A modal dialog's backdrop covers the whole window.
      if (css === ':modal') return true
      if (left < box.right && box.left < right && top < box.bottom && box.top < bottom) return true
    }
  }
  return false
}

function safeAll(document: Document, css: string): Element[] {
  try {
    return [...document.querySelectorAll(css)]
  } catch {
    // An older browser does not know the word.
    return []
  }
}

/** True when the agent must be seeing exactly our frame there. Cheap enough for every click: 25 hit tests. */
export function isInPlainSight(host: HTMLElement): boolean {
  const document = host.ownerDocument
  const window = document.defaultView
  if (!window || !host.isConnected) return false
  const box = host.getBoundingClientRect()
  if (box.width < 1 || box.height < 1) return false
  if (!unharmed(window.getComputedStyle(host), Object.keys(HARMLESS))) return false
  if (!unharmed(window.getComputedStyle(document.documentElement), REACHING_FROM_HTML)) return false
  if (topLayerMeets(document, box)) return false
  for (const [x, y] of pointsOf(box)) if (document.elementFromPoint(x, y) !== host) return false
  return true
}
