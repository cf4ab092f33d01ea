/** Waits for an editor that changes its page a moment after it was told to. */
import type { Field } from './read-back'

/** How long an editor that took a text may need until it shows it: 160 ms measured, more on a machine that is busy. */
const SHOWN_WITHIN_MS = 500

/** Resolves as soon as `there` is true after a change of the field, and in any case after `withinMs`. */
export function settles(field: Field, there: () => boolean, withinMs = SHOWN_WITHIN_MS): Promise<void> {
  return new Promise((resolve) => {
    const { element } = field
    const finish = () => {
      clearTimeout(timer)
      observer.disconnect()
      element.removeEventListener('focusin', look)
      resolve()
    }
    const look = () => {
      if (there()) finish()
    }
    const observer = new MutationObserver(look)
    observer.observe(element, { childList: true, subtree: true, characterData: true })
    element.addEventListener('focusin', look)
    const timer = setTimeout(finish, withinMs)
    look()
  })
}
