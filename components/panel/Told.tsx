/** What became of the last insert, in the agent's words, with its undo while it can be taken back. */
import { Undo2 } from 'lucide-react'
import { useWords } from '../../lib/i18n/use-words'
import { type Insertion, pictureWord, UNDO_MS } from '../../lib/queries/insertion'
import { useNow } from '../../lib/queries/use-now'
import { SECOND_MS } from '../../lib/time'
import { KeyCap } from '../ui/KeyCap'

export function Told({ told, onUndo }: { told: Insertion; onUndo: () => void }) {
  const { t } = useWords()
  const now = useNow(SECOND_MS)
  if (told.phase === 'asked') return null
  const picture = told.phase === 'inserted' ? pictureWord(told) : null
  const words = picture ? t(`panel.picture.${picture}`) : t(`panel.told.${told.phase}`)
  if (told.phase !== 'inserted' || told.touched)
    return <span className="text-right font-semibold text-ink">{words}</span>
  const seconds = Math.max(1, Math.ceil((told.at + UNDO_MS - now) / SECOND_MS))
  return (
    <span className={picture ? 'text-right text-ink' : 'shrink-0 whitespace-nowrap text-ink'}>
      {words} ·{' '}
      <button type="button" onClick={onUndo} className="rounded font-semibold underline underline-offset-2">
        <Undo2 aria-hidden size={12} className="mr-0.5 inline-block align-[-2px]" />
        {t('panel.told.undo')}
      </button>{' '}
      <KeyCap>
        <span aria-hidden>{Math.min(8, seconds)}s</span>
      </KeyCap>
    </span>
  )
}
