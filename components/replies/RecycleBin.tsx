/** What was deleted, for 30 days: back with one click, or gone for good after a question. */
import { useState } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { useReplyBin, useReplyDeeds } from '../../lib/queries/use-replies'
import type { Reply } from '../../lib/replies/reply'
import { shown } from '../../lib/text'
import { DAY_MS } from '../../lib/time'
import { Ask } from '../ui/Ask'
import { Button } from '../ui/Button'

const BIN_DAYS = 30

export function RecycleBin({ onBack }: { onBack: () => void }) {
  const { t } = useWords()
  const bin = useReplyBin(true)
  const { restore, purge } = useReplyDeeds()
  const [asked, setAsked] = useState<Reply | null>(null)
  const daysLeft = (reply: Reply) => Math.max(0, BIN_DAYS - Math.floor((Date.now() - (reply.deletedAt ?? 0)) / DAY_MS))
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-2">
      <div className="flex items-center gap-2">
        <Button onClick={onBack}>{t('ui.back')}</Button>
        <b>{t('popup.bin.title')}</b>
      </div>
      <ul className="m-0 min-h-0 flex-1 list-none overflow-y-auto p-0">
        {bin.data?.map((reply) => (
          <li key={reply.id} className="flex items-center gap-1 border-b border-line py-1">
            <span className="min-w-0 flex-1">
              <span className="block truncate font-semibold">{shown(reply.title)}</span>
              <span className="num text-xs text-faint">{t('popup.bin.daysLeft', { count: daysLeft(reply) })}</span>
            </span>
            <Button
              aria-label={t('popup.bin.restoreThis', { title: reply.title })}
              onClick={() => restore.mutate(reply.id)}
            >
              {t('popup.bin.restore')}
            </Button>
            <Button
              weight="quiet"
              aria-label={t('popup.bin.purgeThis', { title: reply.title })}
              onClick={() => setAsked(reply)}
            >
              {t('popup.bin.purge')}
            </Button>
          </li>
        ))}
        {bin.data?.length === 0 ? <li className="py-6 text-center text-mute">{t('popup.bin.empty')}</li> : null}
      </ul>
      <Ask
        open={asked !== null}
        title={t('popup.bin.purgeTitle')}
        words={t('popup.bin.purgeWords', { title: asked?.title ?? '' })}
        yes={t('popup.bin.purge')}
        no={t('ui.cancel')}
        onAnswer={(yes) => {
          if (yes && asked) purge.mutate(asked.id)
          setAsked(null)
        }}
      />
    </div>
  )
}
