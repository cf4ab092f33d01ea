/** Templates as popup and options show them: find, write, change, delete to the bin, take back from it. */
import { useState } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { useReplies, useReplyDeeds } from '../../lib/queries/use-replies'
import type { Locale, Reply } from '../../lib/replies/reply'
import { Button } from '../ui/Button'
import { Skeleton } from '../ui/Skeleton'
import { RecycleBin } from './RecycleBin'
import { ReplyEditor } from './ReplyEditor'
import { TemplateFinder } from './TemplateFinder'

type View = { at: 'list' } | { at: 'bin' } | { at: 'edit'; reply: Reply | null }

export function Templates({ locale }: { locale: Locale }) {
  const { t } = useWords()
  const replies = useReplies(locale)
  const { remove, restore } = useReplyDeeds()
  const [view, setView] = useState<View>({ at: 'list' })
  const [removed, setRemoved] = useState<Reply | null>(null)

  if (view.at === 'bin') return <RecycleBin onBack={() => setView({ at: 'list' })} />
  if (view.at === 'edit') {
    return (
      <div className="min-h-0 flex-1 overflow-y-auto pr-1">
        <ReplyEditor
          key={view.reply?.id ?? 'new'}
          reply={view.reply}
          locale={locale}
          onDone={() => setView({ at: 'list' })}
          onRemove={(reply) => {
            remove.mutate(reply.id)
            setRemoved(reply)
            setView({ at: 'list' })
          }}
        />
      </div>
    )
  }
  if (!replies.data) return <Skeleton lines={[90, 60, 80, 70, 85]} />
  return (
    <>
      <TemplateFinder
        replies={replies.data}
        locale={locale}
        onOpen={(reply) => setView({ at: 'edit', reply })}
        onAdd={() => setView({ at: 'edit', reply: null })}
        onBin={() => setView({ at: 'bin' })}
      />
      {removed ? (
        <div role="status" className="flex items-center gap-2 rounded-md bg-sub px-2 py-1 text-sm">
          <span className="min-w-0 flex-1 truncate">{t('popup.bin.moved', { title: removed.title })}</span>
          <Button
            onClick={() => {
              restore.mutate(removed.id)
              setRemoved(null)
            }}
          >
            {t('panel.told.undo')}
          </Button>
        </div>
      ) : null}
    </>
  )
}
