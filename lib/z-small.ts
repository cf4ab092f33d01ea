/** zod's small dialect, for shapes that the panel loads: checks are functions, so that only those in use are packed. Configured as in `z.ts`. */
import * as z from 'zod/mini'

z.config({ jitless: true })

export { z }
