/** A mapped site, or repairs of a built-in one, as a file that agents pass on to each other. */
import { ownSite, siteOverride } from '../bridge/site-schema'
import type { SiteOverride } from '../sites/override'
import type { Site } from '../sites/site'
import { z } from '../z'

/** Largest file that is looked into: UTF-16 units. A real one has about five thousand. */
export const LONGEST_SITE_FILE = 64 * 1024

const file = z.discriminatedUnion('chatside', [
  z.strictObject({ chatside: z.literal('site'), version: z.literal(1), site: ownSite }),
  z.strictObject({
    chatside: z.literal('repair'),
    version: z.literal(1),
    siteId: z.string().min(1).max(100),
    repair: siteOverride,
  }),
])

export type SiteFile =
  | { chatside: 'site'; version: 1; site: Site }
  | { chatside: 'repair'; version: 1; siteId: string; repair: SiteOverride }

/** Why a file was not taken. `where` names the field, e.g. `site.roles.composer.0.css`. */
export type SiteFileFault =
  | { fault: 'too-large' | 'not-json' | 'not-a-site' | 'newer-version' }
  | { fault: 'bad-field'; where: string }

export const writeSiteFile = (content: SiteFile): string => `${JSON.stringify(content, null, 2)}\n`

/** Reads a file without believing any of it. */
export function readSiteFile(text: string): { file: SiteFile } | SiteFileFault {
  if (text.length > LONGEST_SITE_FILE) return { fault: 'too-large' }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { fault: 'not-json' }
  }
  if (!(value instanceof Object) || !Object.hasOwn(value, 'chatside')) return { fault: 'not-a-site' }
  if ((value as { version?: unknown }).version !== 1) return { fault: 'newer-version' }
  const read = file.safeParse(value)
  if (read.success) return { file: read.data }
  const [first] = read.error.issues
  const where = [...(first?.path ?? []), ...(first?.code === 'unrecognized_keys' ? first.keys.slice(0, 1) : [])]
  return { fault: 'bad-field', where: where.join('.').slice(0, 200) }
}
