/** Which marketplace's export a file is, by its first lines, so that the agent need not say it. */
import type { Marketplace } from '../../lib/chat/chat'

/** A header stands within the first kilobytes; GBK and UTF-8 alike. */
const HEAD_BYTES = 256 * 1024

export interface GuessedExport {
  marketplace: Marketplace
  name: Record<'zh-CN' | 'zh-TW' | 'en', string>
}

/** Null for a file whose header is not known, and for workbooks that cannot be read. */
export async function guessExport(file: File): Promise<GuessedExport | null> {
  const [{ encodingOf }, { csvSource, DELIMITERS }, { findHeader, HEADER_ROWS }, { firstRows }, { PROFILES }, xlsx] =
    await Promise.all([
      import('../../lib/imports/decode'),
      import('../../lib/imports/csv'),
      import('../../lib/imports/header'),
      import('../../lib/imports/source'),
      import('../../lib/imports/profiles/index'),
      import('../../lib/imports/xlsx'),
    ])
  try {
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
    const sources = xlsx.isWorkbook(head)
      ? xlsx.workbookSources(new Uint8Array(await file.arrayBuffer()))
      : DELIMITERS.map((delimiter) => csvSource(head, encodingOf(head), delimiter))
    const found = sources
      .map((source) => findHeader(firstRows(source, HEADER_ROWS), PROFILES))
      .filter((match) => match !== null)
      .sort((a, b) => b.score - a.score)[0]
    return found ? { marketplace: found.profile.marketplace, name: found.profile.name } : null
  } catch {
    // Only a guess: what is wrong with the file is said when it is opened in earnest.
    return null
  }
}
