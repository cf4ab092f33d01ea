/** What is remembered of a console's health. Types only. */
import type { RoleHealth } from '../bridge/protocol'

/** How a role of a site was last found, and when it was last seen working: epoch ms, null = never. */
export interface RoleSeen extends RoleHealth {
  goodAt: number | null
}

/** What the background remembers of a site's health. */
export interface SiteSeen {
  siteId: string
  /** When a page of it was last looked at: epoch ms. */
  at: number
  roles: RoleSeen[]
}
