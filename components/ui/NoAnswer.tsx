/** Says that the background gives no answer, and why where it is known. */
import { DatabaseZap } from 'lucide-react'
import { useWords } from '../../lib/i18n/use-words'
import { Button } from './Button'

export function NoAnswer({ error, onAgain }: { error: Error; onAgain: () => void }) {
  const { t } = useWords()
  const full = (error as { code?: string }).code === 'storage-full'
  return (
    <main className="flex min-w-[328px] flex-col items-center gap-2 p-8 text-center">
      <DatabaseZap aria-hidden size={28} strokeWidth={1.5} className="text-faint" />
      <h1 className="m-0 text-lg font-bold">{t('panel.error.title')}</h1>
      <p className="m-0 max-w-[26em] text-mute">{t(full ? 'panel.error.full' : 'panel.error.noAnswer')}</p>
      <Button onClick={onAgain}>{t('ui.again')}</Button>
    </main>
  )
}
