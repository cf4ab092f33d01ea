/** Goes on by itself with an import that was cut off, as soon as a page that can is open. */
import { useEffect, useState } from 'react'
import { resumeImports } from '../store/import-client'
import type { Progress } from '../store/import-protocol'

let started = false

/** Progress of the resumed import; null when there is none. */
export function useResumedImports(): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => {
    // Once for each page, also when React mounts twice.
    if (started) return
    started = true
    resumeImports(setProgress).then(
      () => setProgress(null),
      () => setProgress(null),
    )
  }, [])
  return progress
}
