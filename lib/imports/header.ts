/** Where a table's header stands, which export it belongs to, and which column means what. */
import { cellText } from './cells'
import type { ExportProfile, Field, ProfileVariant } from './profile'
import type { SheetRow } from './source'

/** Rows that are looked through for a header: exports open with titles, `sep=,` and notices. */
export const HEADER_ROWS = 15

/** Column names as they are compared: no spaces, no guards, full-width signs and case made alike. */
export function headerKey(name: string): string {
  return cellText(name)
    .normalize('NFKC')
    .replace(/[\s_*]+/g, '')
    .toLowerCase()
}

export interface Layout {
  profile: ExportProfile
  header: string[]
  /** 1-based line of the header. */
  line: number
  /** Field → columns, best first. */
  columns: Map<Field, number[]>
  addressColumns: number[]
  /** Column names with and without a meaning here. */
  known: string[]
  unknown: string[]
}

interface PreparedProfile {
  profile: ExportProfile
  fields: [Field, string[]][]
  names: Set<string>
  marks: string[]
  never: string[]
}

const prepared = new WeakMap<ExportProfile, PreparedProfile>()

function prepare(profile: ExportProfile): PreparedProfile {
  const before = prepared.get(profile)
  if (before) return before
  const fields = (Object.entries(profile.columns) as [Field, readonly string[]][]).map(
    ([field, names]): [Field, string[]] => [field, names.map(headerKey)],
  )
  const address = profile.address?.parts.flat().map(headerKey) ?? []
  const made = {
    profile,
    fields,
    names: new Set([...fields.flatMap(([, names]) => names), ...address, ...profile.ignored.map(headerKey)]),
    marks: (profile.marks ?? []).map(headerKey),
    never: (profile.never ?? []).map(headerKey),
  }
  prepared.set(profile, made)
  return made
}

/** How well a header fits: 0 when a required column is missing. Marks count five-fold: they tell neighbours apart. */
function fitness(keys: ReadonlySet<string>, { profile, fields, names, marks, never }: PreparedProfile): number {
  if (never.some((name) => keys.has(name))) return 0
  for (const field of profile.required) {
    const aliases = fields.find(([name]) => name === field)?.[1] ?? []
    if (!aliases.some((alias) => keys.has(alias))) return 0
  }
  const marked = marks.filter((name) => keys.has(name)).length
  if (marks.length > 0 && marked === 0) return 0
  let known = 0
  for (const key of keys) if (names.has(key)) known++
  return known + marked * 5 - (keys.size - known) / 1000
}

export interface HeaderMatch {
  profile: ExportProfile
  row: SheetRow
  score: number
}

/** The best header among the first rows; null when no profile's required columns are there. */
export function findHeader(rows: readonly SheetRow[], profiles: readonly ExportProfile[]): HeaderMatch | null {
  let best: HeaderMatch | null = null
  for (const row of rows.slice(0, HEADER_ROWS)) {
    const keys = new Set(row.cells.map(headerKey).filter(Boolean))
    if (keys.size < 2) continue
    for (const profile of profiles) {
      const score = fitness(keys, prepare(profile))
      if (score > (best?.score ?? 0)) best = { profile, row, score }
    }
  }
  return best
}

/** Required fields whose columns a header lacks, by their first alias. */
export function missingColumns(row: SheetRow, profile: ExportProfile): string[] {
  const keys = new Set(row.cells.map(headerKey))
  return profile.required.flatMap((field) => {
    const names = profile.columns[field] ?? []
    return names.some((name) => keys.has(headerKey(name))) ? [] : [names[0] ?? field]
  })
}

export function layoutOf(match: { profile: ExportProfile; row: SheetRow }): Layout {
  const made = prepare(match.profile)
  const header = match.row.cells.map(cellText)
  while (header.length > 0 && header.at(-1) === '') header.pop()
  const at = new Map<string, number>()
  header.forEach((name, index) => {
    const key = headerKey(name)
    if (key !== '' && !at.has(key)) at.set(key, index)
  })
  const places = (names: readonly string[]) => [...new Set(names.flatMap((name) => at.get(name) ?? []))]
  const columns = new Map<Field, number[]>()
  for (const [field, names] of made.fields) {
    const found = places(names)
    if (found.length > 0) columns.set(field, found)
  }
  const addressColumns =
    match.profile.address?.parts.flatMap((aliases) => places(aliases.map(headerKey)).slice(0, 1)) ?? []
  const isKnown = (name: string) => made.names.has(headerKey(name))
  return {
    profile: match.profile,
    header,
    line: match.row.line,
    columns,
    addressColumns,
    known: header.filter((name) => name !== '' && isKnown(name)),
    unknown: header.filter((name) => name !== '' && !isKnown(name)),
  }
}

/** The site-specific reading that a header or the first status words call for. */
export function variantOf(layout: Layout, sample: readonly SheetRow[]): ProfileVariant | undefined {
  const { profile, columns } = layout
  if (!profile.variants) return undefined
  const keys = new Set(layout.header.map(headerKey))
  const statusColumns = [...(columns.get('status') ?? []), ...(columns.get('subStatus') ?? [])]
  const words = new Set(sample.flatMap((row) => statusColumns.map((column) => headerKey(row.cells[column] ?? ''))))
  return profile.variants.find(
    (variant) =>
      variant.header?.some((name) => keys.has(headerKey(name))) ||
      variant.words?.some((word) => words.has(headerKey(word))),
  )
}
