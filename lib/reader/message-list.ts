/** Finds the list of messages: by its own role, else the chat's root, else what surrounds the messages themselves. */

import type { Site } from '../sites/site'
import { type Found, findAll, findOne } from './parts'

/** `root` is the chat's root where the site names one. A list that is only what surrounds the messages counts as candidate 0. */
export function listOfMessages(site: Site, document: Document, root: Element | null): Found | null {
  if (site.roles.messageList) return findOne(document, site.roles.messageList)
  if (site.roles.chatRoot) return root && { element: root, candidate: 0 }
  const messages = findAll(document, site.roles.message)?.elements
  const last = messages?.at(-1)
  let around = messages?.[0]?.parentElement ?? null
  while (around && last && !around.contains(last)) around = around.parentElement
  return around && { element: around, candidate: 0 }
}
