/** Looks where a reader of the page does not reach by itself: a part that moved into a shadow root or a frame is broken, not absent. */

import type { Role, Site } from '../sites/site'
import { matchesOf } from './parts'

/** Elements that are looked at for a shadow root of their own; pages with more than that are judged by their first part. */
const MOST_ELEMENTS = 20_000
/** The same for a list of messages, from its newest end. */
const MOST_IN_LIST = 2000

/** Which of `roles` have a match inside an open shadow root or a frame of the same origin. */
export function movedRoles(site: Site, document: Document, roles: readonly Role[]): Role[] {
  return rolesIn(site, roles, () => worldsAmong(document.body?.getElementsByTagName('*') ?? [], 0, MOST_ELEMENTS))
}

/** The same among the newest messages of `list`. */
export function movedInRows(site: Site, list: Element, roles: readonly Role[]): Role[] {
  const elements = list.getElementsByTagName('*')
  return rolesIn(site, roles, () => worldsAmong(elements, Math.max(0, elements.length - MOST_IN_LIST), elements.length))
}

function rolesIn(site: Site, roles: readonly Role[], look: () => ParentNode[]): Role[] {
  const worlds = roles.length > 0 ? look() : []
  if (worlds.length === 0) return []
  return roles.filter((role) =>
    site.roles[role]?.some(({ css }) => worlds.some((world) => matchesOf(world, css).length > 0)),
  )
}

/** True when the page, or a frame of it, shows one of these words. */
export function pageSays(document: Document, words: readonly string[]): boolean {
  const worlds = worldsAmong(document.body?.getElementsByTagName('*') ?? [], 0, MOST_ELEMENTS)
  const bodies = [document, ...worlds].map((world) => ('body' in world ? (world as Document).body : world))
  return bodies.some((body) => words.some((word) => body?.textContent?.includes(word)))
}

function worldsAmong(elements: ArrayLike<Element>, start: number, end: number): ParentNode[] {
  const worlds: ParentNode[] = []
  for (let at = start; at < Math.min(elements.length, end); at++) {
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
