/** Says that the reply box holds something unsent, and lets the agent go to the other chat all the same. */
import { useWords } from '../../lib/i18n/use-words'
import { shown } from '../../lib/text'
import { useGuarded } from '../ui/use-guarded'

export function DraftAsk({ name, onGo }: { name: string; onGo: () => void }) {
  const { t } = useWords()
  const guarded = useGuarded()
  return (
    <span className="flex min-w-0 items-baseline gap-1.5 text-ink">
      <span className="truncate" title={t('panel.queue.draft')}>
        {t('panel.queue.draft')}
      </span>
      <button
        type="button"
        onClick={guarded(onGo)}
        className="max-w-[9em] shrink-0 truncate rounded font-semibold underline underline-offset-2"
      >
        {t('panel.queue.goAnyway', { name: shown(name) })}
      </button>
    </span>
  )
}
