/** The last line: who else waits, what became of the last insert with its undo, and how well the console is read. */
import type { Insertion } from '../../lib/queries/insertion'
import { DraftAsk } from '../queue/DraftAsk'
import { QueueLine } from '../queue/QueueLine'
import type { Queue } from '../queue/use-queue'
import { PanelHealth } from '../sites/PanelHealth'
import { Told } from './Told'

interface FooterProps {
  queue: Queue
  told: Insertion | null
  /** Another word for the agent, e.g. that something was copied. */
  word: string | null
  onUndo: () => void
}

export function Footer({ queue: { queue, asking, go }, told, word, onUndo }: FooterProps) {
  return (
    <footer className="flex min-h-[26px] shrink-0 items-center gap-2 border-t border-line py-1 pr-1.5 pl-3 text-sm text-mute">
      {asking ? null : <QueueLine queue={queue} onGo={go} />}
      <span role="status" className="flex min-w-0 flex-1 justify-end">
        {asking ? (
          <DraftAsk name={asking.name} onGo={() => go(asking, 'click')} />
        ) : word ? (
          <span className="text-ink">{word}</span>
        ) : told ? (
          <Told told={told} onUndo={onUndo} />
        ) : null}
      </span>
      <PanelHealth />
    </footer>
  )
}
