/** One line under the field: what was pasted was taken for, and how to say that it is something else. */
import { useWords } from '../../lib/i18n/use-words'
import type { Shown } from '../../lib/queries/use-paste-desk'
import { shown as shownText } from '../../lib/text'

interface PasteReadingProps {
  shown: Shown
  onSwap: () => void
  onNotThem: () => void
  /** Takes the one line for the other thing it may be. */
  onAs: (as: 'name' | 'speech') => void
}

const ACT = 'shrink-0 rounded font-semibold text-ink underline underline-offset-2'

export function PasteReading({ shown, onSwap, onNotThem, onAs }: PasteReadingProps) {
  const { t } = useWords()
  const { pasted, target, buyer, sure, swapped, stays } = shown
  if (!pasted) return null
  const found = target.buyerKey !== null || target.orderNo !== null
  const speakers = pasted.kind === 'chat' ? new Set(pasted.turns.map(({ speaker }) => speaker)).size : 0
  const name = shownText(swapped ? t('window.reading.other') : (buyer ?? ''))
  const line = pasted.kind === 'line' ? pasted : null
  const words =
    pasted.kind === 'chat'
      ? `${t('window.reading.chat', { count: pasted.turns.length })}${name ? ` · ${t(sure ? 'window.reading.buyer' : 'window.reading.maybe', { name })}` : ''}`
      : pasted.kind === 'number'
        ? t('window.reading.number')
        : pasted.kind === 'message' || line?.spoken
          ? t('window.reading.speech')
          : t('window.reading.name')
  return (
    <div
      role="status"
      className="flex shrink-0 flex-wrap items-baseline gap-x-2 border-b border-line bg-sub px-3 py-[3px] text-sm text-mute"
    >
      <span className="min-w-0 truncate">
        {words}
        {stays ? ` · ${t('window.reading.stays', { name: shownText(target.name) || t('window.someone') })}` : ''}
      </span>
      {stays ? (
        <button type="button" className={ACT} onClick={onNotThem}>
          {t('window.reading.notThem')}
        </button>
      ) : null}
      {speakers > 1 ? (
        <button type="button" className={ACT} onClick={onSwap}>
          {t('window.reading.swap')}
        </button>
      ) : null}
      {line && (line.spoken || !found) ? (
        <button type="button" className={ACT} onClick={() => onAs(line.spoken ? 'name' : 'speech')}>
          {t(line.spoken ? 'window.reading.asName' : 'window.reading.asSpeech')}
        </button>
      ) : null}
    </div>
  )
}
