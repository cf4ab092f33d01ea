/** Reads a page by a site that is still being made: no memory of what was open before, and rows also where no chat is known. */
import type { RoleHealth } from '../bridge/protocol'
import type { Role, Site } from '../sites/site'
import { healthOf } from './health'
import type { IdentityLook } from './identity'
import { lookForIdentity } from './identity'
import { createListRows, type ListLook } from './list-rows'
import { findOne } from './parts'
import { askOthers, messageList } from './read'

export interface SiteTrial {
  identity: IdentityLook
  list: ListLook | null
  /** A token per mounted row: the console's id or a digest of node and text. */
  ids: string[]
  composer: Element | null
  roles: RoleHealth[]
}

export function trySite(site: Site, document: Document): SiteTrial {
  const identity = lookForIdentity(site, document)
  const asked = new Map<Role, number>()
  const element = messageList(site, document, identity.root, asked)
  const rows = createListRows(site)
  const list = element && rows.read(element)
  askOthers(site, document, asked)
  const roles = healthOf(site, document, { identity, list, asked, foreign: false, signedOut: false })
  const composer = findOne(document, site.roles.composer)?.element ?? null
  return { identity, list, ids: element ? rows.ids(element) : [], composer, roles }
}
