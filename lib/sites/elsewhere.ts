/** Looks where a reader of the page does not reach by itself: a part that moved into a shadow root or a frame is broken, not absent. */
import { matchesOf } from './parts'
import type { Role, Site } from './site'

/** Elements that are looked at for a shadow root of their own; pages with more than that are judged by their first part. */
const MOST_ELEMENTS = 20_000

/** Which of `roles` have a match inside an open shadow root or a frame of the same origin. */
export function movedRoles(site: Site, document: Document, roles: readonly Role[]): Role[] {
  const worlds = worldsIn(document)
  if (worlds.length === 0) return []
  return roles.filter((role) =>
    site.roles[role]?.some(({ css }) => worlds.some((world) => matchesOf(world, css).length > 0)),
  )
}

/** True when the page, or a frame of it, shows one of these words. */
export function pageSays(document: Document, words: readonly string[]): boolean {
  const bodies = [document, ...worldsIn(document)].map((world) => ('body' in world ? (world as Document).body : world))
  return bodies.some((body) => words.some((word) => body?.textContent?.includes(word)))
}

function worldsIn(document: Document): ParentNode[] {
  const worlds: ParentNode[] = []
  const elements = document.body?.getElementsByTagName('*') ?? []
  const most = Math.min(elements.length, MOST_ELEMENTS)
  for (let at = 0; at < most; at++) {
    const element = elements[at]
    if (element?.shadowRoot) worlds.push(element.shadowRoot)
    else if (element?.tagName === 'IFRAME') {
      const inside = frameDocument(element as HTMLIFrameElement)
      if (inside) worlds.push(inside)
    }
  }
  return worlds
}

function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument
  } catch {
    return null
  }
}
