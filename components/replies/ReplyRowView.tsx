/** One reply of the list: its key, its title, why it is there, and its words; in full when selected. */
import { Image } from 'lucide-react'
import { useWords } from '../../lib/i18n/use-words'
import { shown } from '../../lib/text'
import { cx } from '../ui/class-names'
import { KeyCap } from '../ui/KeyCap'
import { useGuarded } from '../ui/use-guarded'
import { Highlighted } from './Highlighted'
import { ReplyText } from './ReplyText'
import type { RenderedRow, ReplyRow } from './reply-row'

interface ReplyRowViewProps {
  id: string
  row: ReplyRow
  rendered: RenderedRow
  /** Key as it is written, empty for rows that have none. */
  keyText: string
  selected: boolean
  /** This buyer already got these words. */
  sent: boolean
  onSelect: () => void
  onInsert: () => void
}

export function ReplyRowView({ id, row, rendered, keyText, selected, sent, onSelect, onInsert }: ReplyRowViewProps) {
  const { t, reason, trade } = useWords()
  const guarded = useGuarded()
  const count = row.reply.variants.length
  const topic = row.reply.topics[0]
  const why = row.why ? reason(row.why) : topic ? trade('topic', topic) : ''
  return (
    <button
      type="button"
      role="option"
      id={id}
      aria-selected={selected}
      tabIndex={selected ? 0 : -1}
      onFocus={onSelect}
      onClick={guarded(onInsert)}
      className={cx(
        'grid w-full grid-cols-[22px_1fr] items-start gap-x-[7px] rounded-r-md border-l-[3px] px-2 py-1 text-left',
        selected ? 'border-brand bg-brand-bg' : 'border-transparent hover:bg-sub',
      )}
    >
      {keyText ? <KeyCap className="max-w-full truncate">{keyText}</KeyCap> : <span />}
      <span className="flex min-w-0 items-baseline gap-2">
        <span className="min-w-[5em] truncate font-semibold">
          <Highlighted text={shown(row.reply.title)} ranges={row.ranges} />
        </span>
        {row.reply.pictures?.length ? (
          <Image aria-label={t('panel.picture.has')} size={12} className="shrink-0 self-center text-mute" />
        ) : null}
        <span className="min-w-0 flex-1 truncate text-right text-xs text-faint">
          {sent ? `⚠ ${t('panel.replies.sent')}` : why}
        </span>
        {rendered.of > 1 ? (
          <span className={cx('num shrink-0 text-xs', row.run ? 'font-bold text-ink' : 'text-faint')}>
            {row.run
              ? t('keyboard.bubbles.progress', { at: rendered.at + 1, of: rendered.of })
              : t('keyboard.bubbles.count', { count: rendered.of })}
          </span>
        ) : selected && count > 1 ? (
          <span className="num shrink-0 text-xs text-faint">
            {row.variant + 1}/{count}
          </span>
        ) : null}
      </span>
      <span
        className={cx(
          'col-2',
          selected ? 'line-clamp-3 whitespace-pre-line' : 'truncate text-sm text-mute short:hidden',
        )}
      >
        <ReplyText parts={rendered.parts} />
      </span>
    </button>
  )
}
