/** How much an agent downloads and a page loads: bytes of the built extension. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { BUILT, builtFiles, firstScripts, gzipBytes } from '../../built'
import { type Figure, single } from '../figure'

const KB = 1024

export function bytes(): Figure[] {
  const files: Zippable = {}
  for (const path of builtFiles()) files[path] = readFileSync(join(BUILT, path))
  return [
    single('chat.gzip', 'bytes', gzipBytes(['chat.js']), null, { atMost: 30 * KB }),
    single('panel.first.gzip', 'bytes', gzipBytes(firstScripts('panel.html')), null, { atMost: 220 * KB }),
    single('zip.bytes', 'bytes', zipSync(files, { level: 9 }).length, null, { atMost: Math.floor(1.2 * KB * KB) }),
  ]
}
