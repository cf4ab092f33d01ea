/** Where an answer of several bubbles stands in this chat, with the way to start over. */
import { RotateCcw } from 'lucide-react'
import { useWords } from '../../lib/i18n/use-words'
import { type BubbleRun, shownBubble } from '../../lib/replies/bubble-run'
import type { Reply } from '../../lib/replies/reply'
import { shown } from '../../lib/text'

interface BubbleLineProps {
  run: BubbleRun
  reply: Reply
  onStartOver: () => void
  onMarkSent: () => void
}

const LINK = 'shrink-0 rounded font-semibold underline underline-offset-2'

export function BubbleLine({ run, reply, onStartOver, onMarkSent }: BubbleLineProps) {
  const { t } = useWords()
  const at = shownBubble(run, run.of) + 1
  return (
    <div className="flex min-w-0 shrink-0 flex-wrap items-center gap-x-2 px-3 py-0.5 text-sm text-mute">
      <span className="num min-w-0 flex-1 truncate">
        <b className="text-ink">{t('keyboard.bubbles.progress', { at, of: run.of })}</b> {shown(reply.title)}
        {run.state === 'standing' ? ` · ${t('keyboard.bubbles.standing')}` : ''}
        {run.state === 'gone' ? ` · ${t('keyboard.bubbles.unseen')}` : ''}
      </span>
      {run.state === 'gone' ? (
        <button type="button" className={LINK} onClick={onMarkSent}>
          {t('keyboard.bubbles.sent')}
        </button>
      ) : null}
      <button type="button" className={LINK} onClick={onStartOver}>
        <RotateCcw aria-hidden size={11} className="mr-0.5 inline-block align-[-1px]" />
        {t('keyboard.bubbles.startOver')}
      </button>
    </div>
  )
}
