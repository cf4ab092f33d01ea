/** One import from the chosen file to its end: preview, confirm, progress, or why it did not happen. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ImportRecord } from '../store/contract'
import { type ImportJob, ImportRefused, startImport } from '../store/import-client'
import type { ImportTarget, Preview, Progress, Refusal } from '../store/import-protocol'

export type ImportState =
  | { at: 'idle' }
  | { at: 'reading'; fileName: string }
  | { at: 'preview'; preview: Preview }
  | { at: 'running'; preview: Preview; progress: Progress | null }
  | { at: 'ended'; record: ImportRecord }
  | { at: 'refused'; refusal: Refusal }

/** Why it did not happen, whatever was thrown. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof ImportRefused) return error.refusal
  return { code: 'failed', message: error instanceof Error ? error.message : String(error) }
}

export function useImportJob() {
  const [state, setState] = useState<ImportState>({ at: 'idle' })
  const job = useRef<ImportJob | null>(null)

  const open = useCallback(async (file: File, target: ImportTarget) => {
    job.current?.cancel()
    setState({ at: 'reading', fileName: file.name })
    const started = startImport(file, target, (progress) =>
      setState((now) => (now.at === 'running' ? { ...now, progress } : now)),
    )
    job.current = started
    try {
      const preview = await started.preview
      if (job.current === started) setState({ at: 'preview', preview })
    } catch (error) {
      if (job.current === started) setState({ at: 'refused', refusal: refusalOf(error) })
    }
  }, [])

  const confirm = useCallback(async () => {
    const started = job.current
    if (!started) return
    setState((now) => (now.at === 'preview' ? { at: 'running', preview: now.preview, progress: null } : now))
    try {
      setState({ at: 'ended', record: await started.confirm() })
    } catch (error) {
      setState({ at: 'refused', refusal: refusalOf(error) })
    }
    job.current = null
  }, [])

  /** Before confirming: forgets the file. While it runs: stops and keeps what is stored; the end then says so. */
  const cancel = useCallback(() => {
    job.current?.cancel()
    setState((now) => {
      if (now.at === 'running') return now
      job.current = null
      return { at: 'idle' }
    })
  }, [])

  // A preview that nobody looks at any more holds a worker and a whole file; a running import goes on by itself.
  const running = state.at === 'running'
  const stillRuns = useRef(running)
  stillRuns.current = running
  useEffect(
    () => () => {
      if (!stillRuns.current) job.current?.cancel()
    },
    [],
  )

  return { state, open, confirm, cancel, reset: () => setState({ at: 'idle' }) }
}
