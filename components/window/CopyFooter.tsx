/** The last line: for whom the reply was copied, by a masked name, and where to go now. */
import { useWords } from '../../lib/i18n/use-words'
import type { LastCopy } from '../../lib/queries/copy-link'
import type { Insertion } from '../../lib/queries/insertion'
import { maskName } from '../../lib/text'
import { KeyCap } from '../ui/KeyCap'

interface CopyFooterProps {
  told: Insertion | null
  last: LastCopy | null
  /** Another word for the agent, e.g. that a remark was copied. */
  word: string | null
}

export function CopyFooter({ told, last, word }: CopyFooterProps) {
  const { t } = useWords()
  const name = maskName(last?.name ?? '')
  return (
    <footer className="flex min-h-[26px] shrink-0 items-center gap-2 border-t border-line px-3 py-1 text-sm text-mute">
      <span className="min-w-0 truncate max-[419px]:hidden">{t('window.keys')}</span>
      <span className="flex-1" />
      <span role="status" className="flex min-w-0 justify-end gap-1 text-ink">
        {told?.phase === 'copied' ? (
          <>
            <span className="truncate font-semibold">
              {name ? t('window.told.copied', { name }) : t('window.told.copiedNobody')}
            </span>
            <KeyCap>{t('window.told.paste')}</KeyCap>
          </>
        ) : told && told.phase !== 'asked' ? (
          <b>{t(told.phase === 'wrong-chat' ? 'window.told.wrongBuyer' : 'window.told.failed')}</b>
        ) : (
          word
        )}
      </span>
    </footer>
  )
}
