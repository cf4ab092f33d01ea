/** Tells whether the console is dark, by what it paints, and says so when that changes. */

/** Red, green, blue 0–255 and alpha of a computed colour; null for what is not `rgb()`/`rgba()`. */
function channels(colour: string): [number, number, number, number] | null {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number.parseFloat)
  if (!numbers || numbers.length < 3 || numbers.some(Number.isNaN)) return null
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers
  return [red, green, blue, alpha]
}

/** True for a colour on which dark text could not be read; null when it is see-through or unknown. */
export function isDarkColour(colour: string): boolean | null {
  const parts = channels(colour)
  if (!parts || parts[3] < 0.5) return null
  const [red, green, blue] = parts
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 90
}

/** Asks the given elements first, then body and html; where none paints anything, what the page says it supports. */
function isDarkPage(document: Document, first: readonly (Element | null)[] = []): boolean {
  const window = document.defaultView
  if (!window) return false
  for (const element of [...first, document.body, document.documentElement]) {
    if (!element) continue
    const dark = isDarkColour(window.getComputedStyle(element).backgroundColor)
    if (dark !== null) return dark
  }
  const scheme = window.getComputedStyle(document.documentElement).colorScheme
  if (!/dark/.test(scheme)) return false
  return !/light/.test(scheme) || window.matchMedia('(prefers-color-scheme: dark)').matches
}

/** Calls `onChange` when the page goes dark or light. Looks at attributes of html and body only, at most five times a second. */
export function watchTheme({
  document,
  first,
  signal,
  onChange,
}: {
  document: Document
  first: () => readonly (Element | null)[]
  signal: AbortSignal
  onChange(dark: boolean): void
}): () => boolean {
  let dark = isDarkPage(document, first())
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    timer = undefined
    const now = isDarkPage(document, first())
    if (now === dark) return
    dark = now
    onChange(dark)
  }
  const soon = () => {
    timer ??= setTimeout(look, 200)
  }
  const observer = new MutationObserver(soon)
  const attributeFilter = ['class', 'style', 'data-theme', 'theme', 'data-color-mode']
  for (const element of [document.documentElement, document.body])
    if (element) observer.observe(element, { attributes: true, attributeFilter })
  document.defaultView?.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  })
  return () => dark
}
