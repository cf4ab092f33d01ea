/** Files that an agent dropped: a zip of exports becomes the exports in it, everything else stays what it is. */
import { isZip } from './decode'
import { FileFault } from './faults'
import { inflateBudget, inflatedWhole, zipEntries } from './unzip'
import { isWorkbook } from './xlsx'

export interface DroppedFile {
  fileName: string
  bytes: Uint8Array
}

const TABLE = /\.(csv|tsv|txt|xlsx)$/i
/** What systems put beside the files. */
const BESIDE = /(^|\/)(__MACOSX\/|\.)/

/** Throws `FileFault` for archives that are torn, locked, too big, or hold no table. */
export function unpacked(file: DroppedFile): DroppedFile[] {
  if (!isZip(file.bytes) || isWorkbook(file.bytes)) return [file]
  const budget = inflateBudget()
  const entries = zipEntries(file.bytes).filter(({ name }) => TABLE.test(name) && !BESIDE.test(name))
  if (entries.length === 0) throw new FileFault('not-text', { kind: 'zip' })
  return entries.map((entry) => ({
    fileName: entry.name.split('/').at(-1) ?? entry.name,
    bytes: inflatedWhole(file.bytes, entry, budget),
  }))
}
