/** Puts inline styles on our own elements so that no rule of the page can undo them. Works under any page CSP. */

/** Sets each property with `important`, which wins over every stylesheet of the page. */
export function dress(element: HTMLElement, style: Record<string, string>): void {
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value, 'important')
}

/** A new element inside our closed root. */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  style: Record<string, string>,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  dress(element, { all: 'initial', ...style })
  return element
}
