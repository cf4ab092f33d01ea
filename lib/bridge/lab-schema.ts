/** What the panel accepts from the site lab in a page: every shape and size is checked, the site by the rules of site files. */
import { z } from '../z'
import { LAB_FAULTS, LAB_PARTS } from './lab-protocol'
import { LIMITS } from './limits'
import { anySite, role } from './site-schema'

const part = z.enum(LAB_PARTS)
const count = z.number().int().min(0).max(100_000)

const reading = z.object({
  messages: z
    .array(
      z.object({
        speaker: z.enum(['buyer', 'seller', 'robot', 'system']),
        text: z.string().max(LIMITS.nameChars),
      }),
    )
    .max(20),
  rows: count,
  unclear: count,
  buyerName: z.string().max(LIMITS.nameChars).nullable(),
  composer: z.boolean(),
  named: z
    .object({ from: z.enum(['url', 'path', 'attribute', 'text', 'rows', 'sender']), stable: z.boolean() })
    .nullable(),
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
        fault: z.enum(LAB_FAULTS).optional(),
        candidates: z.array(z.string().max(500)).max(12),
        chosen: z.number().int().min(0).max(12),
      }),
    )
    .max(LAB_PARTS.length),
  site: anySite,
  changed: z.array(role).max(40),
  reading,
})

export const labSays = z.discriminatedUnion('say', [
  z.object({ say: z.literal('ready'), begun: z.boolean() }),
  z.object({ say: z.literal('picking'), part: part.nullable() }),
  z.object({ say: z.literal('draft'), draft }),
  z.object({ say: z.literal('ended') }),
])
