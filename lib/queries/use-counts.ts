/** Asks the page beside the panel how many elements each candidate of the site finds there now. */
import { useCallback, useRef } from 'react'
import type { RoleCount } from '../bridge/protocol'
import { usePageEvents, usePageLink } from './use-page'

/** A page that has not counted by then has gone. */
const ANSWER_MS = 1500

export function useCounts(): () => Promise<RoleCount[]> {
  const link = usePageLink()
  const asked = useRef<{ requestId: string; answer: (counts: RoleCount[]) => void } | null>(null)
  usePageEvents((event) => {
    if (event.type === 'counted' && event.requestId === asked.current?.requestId) asked.current.answer(event.counts)
  })
  return useCallback(
    () =>
      new Promise((resolve) => {
        const requestId = `count-${Date.now().toString(36)}`
        const late = setTimeout(() => resolve([]), ANSWER_MS)
        asked.current = {
          requestId,
          answer(counts) {
            clearTimeout(late)
            resolve(counts)
          },
        }
        link.send({ type: 'count', requestId })
      }),
    [link],
  )
}
