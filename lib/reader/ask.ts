/** Asks an element itself: in a form, a field named `parentNode` or `style` would answer in its place, even in our own world. Elements of a frame are of its own classes. */

/** `element[name]`, past the fields of a form. What is a method must still be called with the element as its `this`. */
export function ask<K extends keyof HTMLElement>(element: Element, name: K): HTMLElement[K] {
  const from = element.localName === 'form' ? HTMLElement.prototype : element
  return Reflect.get(from, name, element) as HTMLElement[K]
}

export const parentOf = (node: Node): Node | null =>
  node.nodeType === 1 ? ask(node as Element, 'parentNode') : node.parentNode

export const parentElementOf = (element: Element): HTMLElement | null => ask(element, 'parentElement')

export const holds = (element: Element, other: Node): boolean => ask(element, 'contains').call(element, other)
