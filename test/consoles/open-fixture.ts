/** Opens a page fixture inside a test's own document, with its script running, as its host would serve it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface FixturePage {
  chats: { rows: { as: string; text?: string }[] }[]
  show(id: string): void
  add(id: string, as: string, text: string): void
  sent: object[]
}

/** `search` as in the address, e.g. `?switch=late-list`. */
export function openFixture(folder: string, search = ''): FixturePage {
  const base = join('test/consoles', folder)
  // Frames and style sheets of the page are not for this document to fetch.
  const { settings } = (window as unknown as { happyDOM: { settings: Record<string, boolean> } }).happyDOM
  settings.handleDisabledFileLoadingAsSuccess = true
  const html = readFileSync(join(base, 'index.html'), 'utf8').replaceAll(/<link rel="stylesheet".*>/g, '')
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  // The real address, for consoles that name the chat in it.
  const address = parsed.querySelector('link[rel="canonical"]')?.getAttribute('href')
  if (address) (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address)
  const all = [...parsed.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? '')
  // Real editors want a real browser; without them a page has a plain editable of the same shape.
  const scripts = all.filter((src) => !src.startsWith('/modules/'))
  for (const script of parsed.querySelectorAll('script')) script.remove()
  document.head.replaceChildren()
  document.body.replaceChildren(...parsed.body.childNodes)
  const texts = scripts.map((src) => readFileSync(src.startsWith('/kit/') ? `test/consoles${src}` : join(base, src)))
  new Function('location', texts.join('\n'))({ search })
  for (const frame of document.querySelectorAll('iframe[src^="/"]')) fillFrame(frame, base, search)
  return (window as unknown as { consolePage: FixturePage }).consolePage
}

/** The test's own document loads no frames: this one gets its page by hand. */
function fillFrame(frame: Element, base: string, search: string): void {
  const folder = join(
    base,
    frame
      .getAttribute('src')
      ?.split('?')[0]
      ?.replace(/[^/]*$/, '') ?? '',
  )
  const inside = new DOMParser().parseFromString(readFileSync(join(folder, 'index.html'), 'utf8'), 'text/html')
  const scripts = [...inside.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? '')
  for (const script of inside.querySelectorAll('script, link')) script.remove()
  Object.defineProperty(frame, 'contentDocument', { value: inside })
  const texts = scripts.map((src) => readFileSync(join(src.startsWith('/kit/') ? 'test/consoles' : base, src)))
  new Function('location', 'document', 'history', texts.join('\n'))({ search }, inside, undefined)
}
