/** The script's part inside a same-origin frame of a console: hears the agent's keys there, and says that typing happens there. */
import { listenKeys } from '../../lib/keys-page/listen'
import { pageScript, type Running } from './running'

/** Call it synchronously at document_start: the frame's own scripts must not hear our keys first. */
export function beginInFrame(): Running {
  const { signal } = new AbortController()
  listenKeys({
    bindings: () => pageScript()?.bindings() ?? null,
    onAction: (action) => pageScript()?.act(action),
    window,
    signal,
  })
  const join = () => pageScript()?.join(document)
  join()
  // The page's copy may come later than this one, or begin anew; before the agent types it is asked once more.
  window.addEventListener('focusin', join, { capture: true, passive: true })
  return { refresh: join }
}
