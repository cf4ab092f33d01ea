/** Entries of a zip archive, inflated in small steps under hard caps; what the headers claim is not believed. */
import { Inflate } from 'fflate'
import { FileFault } from './faults'
import { MAX_ENTRIES, MAX_INFLATED, MAX_RATIO, RATIO_FREE } from './limits'

export interface ZipEntry {
  name: string
  packedBytes: number
  method: number
  offset: number
}

/** What all entries of one archive may still inflate to. */
export interface InflateBudget {
  left: number
}

export const inflateBudget = (): InflateBudget => ({ left: MAX_INFLATED })

const STEP = 16 * 1024

/** The archive's own table of contents. Throws `FileFault` when it is torn, encrypted or lists too much. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  const lowest = Math.max(0, bytes.length - 65_557)
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < lowest) throw new FileFault('broken-archive', { detail: 'zip: no directory' })
  const entries = view.getUint16(end + 10, true)
  if (entries > MAX_ENTRIES) throw new FileFault('bomb', { detail: `${entries} entries` })
  let at = view.getUint32(end + 16, true)
  const found: ZipEntry[] = []
  for (let i = 0; i < entries; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw new FileFault('broken-archive', { detail: 'zip: directory' })
    const flags = view.getUint16(at + 8, true)
    if (flags & 1) throw new FileFault('old-excel')
    const nameLength = view.getUint16(at + 28, true)
    const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength)
    found.push({
      name: entryName(nameBytes, (flags & 0x800) !== 0),
      packedBytes: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return found
}

/** Windows zips name files in the local code page: GBK here. */
function entryName(bytes: Uint8Array, utf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder(utf8 ? 'utf-8' : 'gb18030').decode(bytes)
  }
}

/** The entry's bytes in portions. Throws `FileFault` beyond the caps or when the stream is torn. */
export function* inflated(bytes: Uint8Array, entry: ZipEntry, budget: InflateBudget): Generator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const torn = () => new FileFault('broken-archive', { detail: `zip: ${entry.name.slice(0, 80)}` })
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) throw torn()
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const end = start + entry.packedBytes
  if (end > bytes.length) throw torn()
  const packed = bytes.subarray(start, end)
  if (entry.method === 0) {
    budget.left -= packed.length
    if (budget.left < 0) throw new FileFault('bomb', { detail: '> 200 MB' })
    yield packed
    return
  }
  if (entry.method !== 8) throw torn()
  let out: Uint8Array[] = []
  let total = 0
  let finished = false
  const stream = new Inflate((data, final) => {
    total += data.length
    budget.left -= data.length
    if (budget.left < 0) throw new FileFault('bomb', { detail: '> 200 MB' })
    if (data.length > 0) out.push(data)
    finished ||= final
  })
  for (let at = 0; at < packed.length; at += STEP) {
    const stop = Math.min(at + STEP, packed.length)
    try {
      stream.push(packed.slice(at, stop), stop === packed.length)
    } catch (error) {
      throw error instanceof FileFault ? error : torn()
    }
    if (total > RATIO_FREE && total > stop * MAX_RATIO)
      throw new FileFault('bomb', { detail: `${Math.round(total / stop)} : 1` })
    yield* out
    out = []
  }
  if (!finished) throw torn()
}

/** The whole entry as one array. */
export function inflatedWhole(bytes: Uint8Array, entry: ZipEntry, budget: InflateBudget): Uint8Array {
  const portions = [...inflated(bytes, entry, budget)]
  const whole = new Uint8Array(portions.reduce((sum, portion) => sum + portion.length, 0))
  let at = 0
  for (const portion of portions) {
    whole.set(portion, at)
    at += portion.length
  }
  return whole
}
