/** A site that an agent maps, as it starts: nothing known but the address. */
import { ORDER_NUMBER_SHAPES, type Site } from './site'

/** The match pattern of one origin; null where no extension may read (other schemes) or where it would be more than one host. */
export function originPattern(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  if (protocol === 'https:' && hostname !== '') return `https://${hostname}/*`
  return protocol === 'http:' && hostname === 'localhost' ? 'http://localhost/*' : null
}

/**
 * Paths that hold the chat, as a guess from the page where it was mapped: the first segment, because consoles route below it;
 * undefined where the chat is at the root.
 */
export function guessPaths(address: string): string[] | undefined {
  const [first] = URL.canParse(address) ? new URL(address).pathname.split('/').filter(Boolean) : []
  return first ? [`/${first}*`] : undefined
}

/** A site of which only the address is known; null where none can be made of it. `id` begins with `own-`. */
export function blankSite(address: string, id: string): Site | null {
  const pattern = originPattern(address)
  if (!pattern) return null
  const { hostname } = new URL(address)
  const paths = guessPaths(address)
  return {
    id,
    marketplace: 'other',
    name: hostname.slice(0, 60),
    matches: [pattern],
    ...(paths && { paths }),
    frame: 'top',
    account: hostname.slice(0, 100),
    roles: {},
    direction: { by: 'mark' },
    conversation: [],
    nameUnique: false,
    // Any shape may turn up in a chat that nobody knows; what is no order of the shop finds nothing there.
    orderNumbers: ORDER_NUMBER_SHAPES.filter((shape) => shape !== 'practice'),
    ownKeys: ['Enter'],
    minWidth: 760,
    confidence: 'medium',
  }
}
