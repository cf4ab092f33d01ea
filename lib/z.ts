/** The one place that configures zod: its speed probe uses `new Function`, which the extension's CSP refuses. */
import { z } from 'zod'

z.config({ jitless: true })

export { z }
