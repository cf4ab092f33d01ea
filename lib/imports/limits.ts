/** How much of a file is believed: a hostile or broken file stops here, not in memory. */

export const MAX_FILE_BYTES = 1024 * 1024 * 1024
export const MAX_ROWS = 5_000_000
/** Longest cell in characters. */
export const MAX_CELL = 64 * 1024
/** Longest row in characters before its quotes count as never closed. */
export const MAX_ROW = 1024 * 1024
/** Columns beyond this are no order export. */
export const MAX_COLUMNS = 2000

/** Zip and XLSX: bytes after inflating, all entries together. */
export const MAX_INFLATED = 200 * 1024 * 1024
export const MAX_ENTRIES = 300
/** Inflated bytes per packed byte, judged once `RATIO_FREE` bytes have come out. */
export const MAX_RATIO = 200
export const RATIO_FREE = 5 * 1024 * 1024

/** Rejected rows kept with their text; beyond that only counted. */
export const MAX_REJECTED = 10_000
/** Characters of a rejected row kept for mending. */
export const MAX_RAW = 8 * 1024
