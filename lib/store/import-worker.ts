/** The worker in which files are read and stored, so that the options page never stutters. Lives as long as that page. */
import { RpcError } from '../bridge/rpc'
import { FileFault } from '../imports/faults'
import { ChatsideDb } from './db'
import { isImportRunning, underImportLock } from './import-lock'
import type { PageToWorker, Refusal, WorkerToPage } from './import-protocol'
import { recordOf } from './import-record'
import {
  endImport,
  type ImportBench,
  type Opened,
  previewImport,
  type RunWatch,
  resumeImport,
  runImport,
  unfinishedImports,
} from './import-run'
import { refusalOf } from './refusal'
import type { ImportRow } from './rows'
import { settingsOf } from './settings'

const scope = self as unknown as {
  postMessage(message: WorkerToPage): void
  onmessage: ((event: MessageEvent<PageToWorker>) => void) | null
}
const say = (message: WorkerToPage) => scope.postMessage(message)

const db = new ChatsideDb()
const bench: ImportBench = {
  db,
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  settings: () => settingsOf({ db, browserLanguage: () => navigator.language }),
}

let opened: Opened | null = null
let cancelled = false
let current: string | null = null

const watch: RunWatch = {
  isCancelled: () => cancelled,
  onProgress(progress) {
    current = progress.importId
    say({ type: 'progress', progress })
    say({ type: 'signal', importId: progress.importId, done: false })
  },
}

function refused(error: unknown): Refusal {
  if (error instanceof FileFault)
    return { code: 'bad-file', message: error.message, fault: { code: error.code, values: error.values } }
  const refusal = refusalOf(error)
  if (refusal instanceof RpcError) return { code: refusal.code, message: refusal.message }
  console.error('import', error)
  return { code: 'failed', message: error instanceof Error ? error.message : String(error) }
}

/** Runs under the lock and tells how it ended. A full disk leaves the import where it is: it goes on when there is room. */
async function locked(work: () => Promise<ImportRow | null>): Promise<void> {
  try {
    const ended = await underImportLock(work)
    if (ended === 'busy') return say({ type: 'refused', refusal: { code: 'busy', message: 'busy' } })
    if (!ended) return
    say({ type: 'signal', importId: ended.id, done: true })
    say({ type: 'ended', record: recordOf(ended) })
  } catch (error) {
    if (current) say({ type: 'signal', importId: current, done: true })
    say({ type: 'refused', refusal: refused(error) })
  }
}

async function open({ file, target, profileId }: Extract<PageToWorker, { type: 'open' }>): Promise<void> {
  if (await isImportRunning()) return say({ type: 'refused', refusal: { code: 'busy', message: 'busy' } })
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    // A file says when it was written; its facts are no younger than that.
    const asOf = Math.min(file.lastModified || Date.now(), Date.now())
    opened = await previewImport(
      bench,
      { fileName: file.name, bytes, asOf, ...(profileId ? { profileId } : {}) },
      target,
    )
    say({ type: 'preview', preview: opened.preview })
  } catch (error) {
    say({ type: 'refused', refusal: refused(error) })
  }
}

async function resume(): Promise<void> {
  for (const row of await unfinishedImports(bench)) {
    await locked(async () => {
      // Another page may have ended it while this one waited.
      const now = await db.imports.get(row.id)
      if (!now || (now.status !== 'running' && now.status !== 'staged')) return null
      if (cancelled) return endImport(bench, now, 'cancelled')
      return resumeImport(bench, now, watch)
    })
  }
}

async function hear(message: PageToWorker): Promise<void> {
  if (message.type === 'cancel') {
    cancelled = true
    return
  }
  if (message.type === 'open') await open(message)
  else if (message.type === 'resume') await resume()
  else if (opened) {
    const job = opened
    opened = null
    await locked(() => runImport(bench, job, watch))
  }
  if (message.type !== 'open') say({ type: 'idle' })
}

scope.onmessage = (event) => {
  hear(event.data).catch((error: unknown) => say({ type: 'refused', refusal: refused(error) }))
}
