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
export function openFixture(folder: 'pinduoduo' | 'douyin-feige', search = ''): FixturePage {
  const base = join('test/consoles', folder)
  const html = readFileSync(join(base, 'index.html'), 'utf8')
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  for (const script of parsed.querySelectorAll('script')) script.remove()
  document.head.replaceChildren()
  document.body.replaceChildren(...parsed.body.childNodes)
  const run = new Function('location', readFileSync(join(base, 'console.js'), 'utf8'))
  run({ search })
  return (window as unknown as { consolePage: FixturePage }).consolePage
}
