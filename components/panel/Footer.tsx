/** The last line: who else waits, and what became of the last insert, with its undo. */
import type { WaitingChat } from '../../lib/bridge/protocol'
import { useWords } from '../../lib/i18n/use-words'
import type { Insertion } from '../../lib/queries/insertion'
import { useNow } from '../../lib/queries/use-now'
import { shown } from '../../lib/text'
import { SECOND_MS } from '../../lib/time'
import { spanOf } from '../buyer/time-left'
import { Told } from './Told'

interface FooterProps {
  waiting: readonly WaitingChat[]
  told: Insertion | null
  /** Another word for the agent, e.g. that something was copied. */
  word: string | null
  onUndo: () => void
}

function Queue({ waiting }: { waiting: readonly WaitingChat[] }) {
  const { t } = useWords()
  const now = useNow(SECOND_MS)
  if (waiting.length === 0) return null
  const longest = waiting
    .filter((one): one is WaitingChat & { since: number } => one.since !== null)
    .sort((a, b) => a.since - b.since)[0]
  const span = longest ? spanOf(Math.max(0, now - longest.since)) : null
  return (
    <span className="num flex min-w-0 gap-2">
      <span className="whitespace-nowrap">
        {t('panel.queue.waiting')} <b className="text-ink">{waiting.length}</b>
      </span>
      {longest && span ? (
        <span className="truncate">
          {t('panel.queue.longest')}{' '}
          <b className="text-ink">
            {span.kind === 'clock' ? span.text : t(`panel.time.${span.kind}`, { count: span.count })}
          </b>{' '}
          {shown(longest.name)}
        </span>
      ) : null}
    </span>
  )
}

export function Footer({ waiting, told, word, onUndo }: FooterProps) {
  return (
    <footer className="flex min-h-[26px] shrink-0 items-center gap-2 border-t border-line px-3 py-1 text-sm text-mute">
      <Queue waiting={waiting} />
      <span className="flex-1" />
      <span role="status" className="flex min-w-0 justify-end">
        {told ? <Told told={told} onUndo={onUndo} /> : word ? <span className="text-ink">{word}</span> : null}
      </span>
    </footer>
  )
}
