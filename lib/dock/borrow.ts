/** Changes inline styles of the page's own elements and gives every one of them back exactly as it was. */
import { ask } from '../reader/ask'

interface Borrowed {
  value: string
  priority: string
  ours: string
}

interface Loan {
  hadStyle: boolean
  properties: Map<string, Borrowed>
}

export interface Borrowing {
  set(element: HTMLElement, property: string, value: string): void
  giveBack(): void
}

/** Starts with nothing borrowed. What the page itself has changed meanwhile stays as the page wants it. */
export function createBorrowing(): Borrowing {
  const loans = new Map<HTMLElement, Loan>()
  return {
    set(element, property, value) {
      const loan = loans.get(element) ?? {
        hadStyle: ask(element, 'hasAttribute').call(element, 'style'),
        properties: new Map(),
      }
      loans.set(element, loan)
      const before = loan.properties.get(property)
      const was = before ?? {
        value: ask(element, 'style').getPropertyValue(property),
        priority: ask(element, 'style').getPropertyPriority(property),
        ours: '',
      }
      ask(element, 'style').setProperty(property, value, 'important')
      // Engines write values in their own way; what is compared later must be what they made of it.
      loan.properties.set(property, { ...was, ours: ask(element, 'style').getPropertyValue(property) })
    },
    giveBack() {
      for (const [element, { hadStyle, properties }] of loans) {
        for (const [property, { value, priority, ours }] of properties) {
          const now = ask(element, 'style').getPropertyValue(property)
          if (now !== ours || ask(element, 'style').getPropertyPriority(property) !== 'important') continue
          if (value === '') ask(element, 'style').removeProperty(property)
          else ask(element, 'style').setProperty(property, value, priority)
        }
        if (!hadStyle && ask(element, 'getAttribute').call(element, 'style') === '')
          ask(element, 'removeAttribute').call(element, 'style')
      }
      loans.clear()
    },
  }
}
