/** The documents of a page in which the agent may type: its own and those of its same-origin frames, each from its beginning on. */

interface Joined {
  documents: Set<Document>
  hearers: Set<(document: Document) => void>
}

const joinedTo = new WeakMap<Document, Joined>()

function joinedOf(page: Document): Joined {
  const known = joinedTo.get(page)
  if (known) return known
  const fresh: Joined = { documents: new Set(), hearers: new Set() }
  joinedTo.set(page, fresh)
  return fresh
}

/** A frame's document has come to life inside `page`. */
export function joinFrame(page: Document, inside: Document): void {
  const { documents, hearers } = joinedOf(page)
  if (documents.has(inside)) return
  // What a frame showed before is gone.
  for (const old of documents) if (!old.defaultView) documents.delete(old)
  documents.add(inside)
  for (const hear of hearers) hear(inside)
}

/** Calls `hear` with the page's own document, with those of its frames, and with each that joins until `signal` aborts. */
export function eachDocument(page: Document, signal: AbortSignal, hear: (document: Document) => void): void {
  const { documents, hearers } = joinedOf(page)
  hearers.add(hear)
  signal.addEventListener('abort', () => hearers.delete(hear))
  for (const document of [page, ...documents]) hear(document)
}
