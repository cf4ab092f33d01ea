/** Imports as the options page starts and follows them; the work happens in a worker of its own. */
import { call } from '../bridge/rpc-client'
import type { ImportRecord } from './contract'
import type { ImportTarget, PageToWorker, Preview, Progress, Refusal, WorkerToPage } from './import-protocol'

/** Thrown when an import did not happen; `refusal` says why. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused'
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.message)
    this.refusal = refusal
  }
}

export interface ImportJob {
  /** What the import would do. Rejects with `ImportRefused`. */
  preview: Promise<Preview>
  /** Stores it. Resolves when it has ended; `status` is `done` or `cancelled`. Rejects with `ImportRefused`. */
  confirm(): Promise<ImportRecord>
  /** Before `confirm`: forgets the file. After it: stops at the next chunk and keeps what is stored. */
  cancel(): void
}

function startWorker(): Worker {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })
}

/** The worker cannot reach the background itself, so the page passes its word on. */
function passOn({ importId, done }: Extract<WorkerToPage, { type: 'signal' }>): void {
  call('imports', 'signal', { importId, done }).catch(() => undefined)
}

/** Resolves with the first message that `pick` takes; rejects on a refusal or when the worker breaks. */
function answerOf<T>(worker: Worker, pick: (message: WorkerToPage) => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerToPage>) => {
      if (data.type === 'refused') return reject(new ImportRefused(data.refusal))
      const picked = pick(data)
      if (picked !== undefined) resolve(picked)
    })
    worker.addEventListener('error', ({ message }) => reject(new ImportRefused({ code: 'failed', message })))
  })
}

function follow(worker: Worker, onProgress: (progress: Progress) => void): void {
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerToPage>) => {
    if (data.type === 'progress') onProgress(data.progress)
    if (data.type === 'signal') passOn(data)
  })
}

/** Opens a file for a shop. Nothing is written before `confirm`. */
export function startImport(
  file: File,
  target: ImportTarget & { profileId?: string },
  onProgress: (progress: Progress) => void,
): ImportJob {
  const { profileId, ...shop } = target
  const worker = startWorker()
  const post = (message: PageToWorker) => worker.postMessage(message)
  follow(worker, onProgress)
  const preview = answerOf(worker, (message) => (message.type === 'preview' ? message.preview : undefined))
  preview.catch(() => worker.terminate())
  post({ type: 'open', file, target: shop, ...(profileId ? { profileId } : {}) })
  let confirmed = false
  return {
    preview,
    confirm() {
      confirmed = true
      const ended = answerOf(worker, (message) => (message.type === 'ended' ? message.record : undefined))
      const stop = () => worker.terminate()
      ended.then(stop, stop)
      post({ type: 'confirm' })
      return ended
    },
    cancel() {
      if (confirmed) post({ type: 'cancel' })
      else worker.terminate()
    },
  }
}

/** Goes on with every import that was cut off. Resolves with those that ended; `busy` elsewhere is no error. */
export async function resumeImports(onProgress: (progress: Progress) => void): Promise<ImportRecord[]> {
  const worker = startWorker()
  const ended: ImportRecord[] = []
  follow(worker, onProgress)
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerToPage>) => {
    if (data.type === 'ended') ended.push(data.record)
  })
  try {
    const idle = answerOf(worker, (message) => (message.type === 'idle' ? true : undefined))
    worker.postMessage({ type: 'resume' } satisfies PageToWorker)
    await idle
  } catch (error) {
    if (!(error instanceof ImportRefused) || error.refusal.code !== 'busy') throw error
  } finally {
    worker.terminate()
  }
  return ended
}
