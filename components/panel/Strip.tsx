/** The panel folded to one line over the reply box: the replies by key, the last insert, and the way back. */
import { PanelRightOpen } from 'lucide-react'
import { useWords } from '../../lib/i18n/use-words'
import type { Insertion } from '../../lib/queries/insertion'
import { shownBubble } from '../../lib/replies/bubble-run'
import { shown } from '../../lib/text'
import { DraftAsk } from '../queue/DraftAsk'
import { QueueCount } from '../queue/QueueCount'
import type { Queue } from '../queue/use-queue'
import type { ReplyRow } from '../replies/reply-row'
import { IconButton } from '../ui/IconButton'
import { KeyCap } from '../ui/KeyCap'
import { useGuarded } from '../ui/use-guarded'
import { Told } from './Told'

interface StripRepliesProps {
  rows: readonly ReplyRow[]
  keyText: (index: number) => string
  onInsert: (index: number) => void
}

export function StripReplies({ rows, keyText, onInsert }: StripRepliesProps) {
  const { t } = useWords()
  const guarded = useGuarded()
  return (
    <ul
      aria-label={t('panel.replies.list')}
      className="m-0 flex h-full min-w-0 flex-1 list-none items-center gap-1 overflow-hidden p-0"
    >
      {rows.slice(0, 5).map((row, index) => (
        <li key={row.reply.id} className="min-w-0 shrink first:shrink-0">
          <button
            type="button"
            title={shown(row.reply.variants[row.variant]?.text ?? '')}
            onClick={guarded(() => onInsert(index))}
            className="flex max-w-[16em] items-center gap-1 rounded-md px-1 py-0.5 text-sm hover:bg-brand-bg"
          >
            <KeyCap>{keyText(index)}</KeyCap>
            <span className="truncate">{shown(row.reply.title)}</span>
            {row.run ? (
              <b className="num shrink-0">
                {shownBubble(row.run, row.run.of) + 1}/{row.run.of}
              </b>
            ) : null}
          </button>
        </li>
      ))}
    </ul>
  )
}

interface StripEndProps {
  queue: Queue
  told: Insertion | null
  word: string | null
  onUndo: () => void
  onOpen: () => void
}

export function StripEnd({ queue: { queue, asking, go }, told, word, onUndo, onOpen }: StripEndProps) {
  const { t } = useWords()
  return (
    <>
      <span role="status" className="flex max-w-[45%] min-w-0 shrink-0 text-sm">
        {asking ? (
          <DraftAsk name={asking.name} onGo={() => go(asking, 'click')} />
        ) : word ? (
          <span className="truncate">{word}</span>
        ) : told ? (
          <Told told={told} onUndo={onUndo} />
        ) : null}
      </span>
      {asking ? null : <QueueCount queue={queue} place="strip" asking={false} onGo={go} />}
      <IconButton label={t('panel.expand')} onClick={onOpen}>
        <PanelRightOpen aria-hidden size={14} />
      </IconButton>
    </>
  )
}
