/** The face of the editors' room: what the chat script asks of `createInserter` (index.ts). */
import type { InsertOutcome, PastedImage, PasteOutcome } from '../bridge/protocol'

export interface InserterOptions {
  document: Document
  /** The reply box as the site knows it now; `SiteWatch.composer`. */
  composer: () => Element | null
  /** Reads the page anew; `SiteWatch.current`. */
  currentKey: () => string | null
  /** The box no longer holds what this request inserted: next variant and undo now start afresh. Called once per request. */
  onTouched: (requestId: string) => void
}

export interface InsertRequest {
  requestId: string
  chatKey: string
  text: string
  /** An earlier request: its text is taken out first if the box is untouched since; otherwise it stays. */
  replaces?: string
  /** What the agent typed to find the text: the box must hold exactly that, and it goes. */
  instead?: string
}

export interface Inserter {
  insert(request: InsertRequest): Promise<InsertOutcome>
  /** Takes out what the request inserted, if untouched since. `{done: 'inserted', text: ''}` when the box is as it was before. */
  undo(request: { requestId: string; chatKey: string }): Promise<InsertOutcome>
  /** Gives the page the pictures of the reply that this request was the last to put in. */
  pasteImages(request: { requestId: string; chatKey: string; images: readonly PastedImage[] }): Promise<PasteOutcome>
  /** Puts the caret back into the reply box, where it was. */
  focusComposer(): void
  /** True between the start and the end of an input method's composition in any field of the page. */
  composing(): boolean
  stop(): void
}
