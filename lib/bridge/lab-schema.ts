/** What the panel accepts from the site lab in a page: every shape and size is checked, the site by the rules of site files. */
import { z } from '../z-small'
import { LAB_FAULTS, LAB_PARTS } from './lab-protocol'
import { LIMITS } from './limits'
import { anySite, role } from './site-schema'

const part = z.enum(LAB_PARTS)
const count = z.int().check(z.gte(0), z.lte(100_000))

const reading = z.object({
  messages: z
    .array(
      z.object({
        speaker: z.enum(['buyer', 'seller', 'robot', 'system']),
        text: z.string().check(z.maxLength(LIMITS.nameChars)),
      }),
    )
    .check(z.maxLength(20)),
  rows: count,
  unclear: count,
  buyerName: z.nullable(z.string().check(z.maxLength(LIMITS.nameChars))),
  composer: z.boolean(),
  named: z.nullable(
    z.object({ from: z.enum(['url', 'path', 'attribute', 'text', 'rows', 'sender']), stable: z.boolean() }),
  ),
  fresh: count,
  freshUnclear: count,
  switches: count,
})

const draft = z.object({
  parts: z
    .array(
      z.object({
        part,
        state: z.enum(['none', 'found', 'weak', 'unfit']),
        fault: z.optional(z.enum(LAB_FAULTS)),
        candidates: z.array(z.string().check(z.maxLength(500))).check(z.maxLength(12)),
        chosen: z.int().check(z.gte(0), z.lte(12)),
      }),
    )
    .check(z.maxLength(LAB_PARTS.length)),
  site: anySite,
  changed: z.array(role).check(z.maxLength(40)),
  reading,
})

export const labSays = z.discriminatedUnion('say', [
  z.object({ say: z.literal('ready'), begun: z.boolean() }),
  z.object({ say: z.literal('picking'), part: z.nullable(part) }),
  z.object({ say: z.literal('draft'), draft }),
  z.object({ say: z.literal('ended') }),
])
