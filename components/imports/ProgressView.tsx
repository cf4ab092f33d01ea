/** How far an import has come. */
import { useWords } from '../../lib/i18n/use-words'
import type { Progress } from '../../lib/store/import-protocol'
import { spanOf } from '../buyer/time-left'
import { Button } from '../ui/Button'

interface ProgressViewProps {
  fileName: string
  total: number
  progress: Progress | null
  onCancel: (() => void) | null
}

export function ProgressView({ fileName, total, progress, onCancel }: ProgressViewProps) {
  const { t, locale } = useWords()
  const count = (value: number) => value.toLocaleString(locale)
  const done = progress?.orders ?? 0
  const share = total > 0 ? Math.min(1, done / total) : 0
  const left = progress?.leftMs == null ? null : spanOf(progress.leftMs)
  const leftText = left ? (left.kind === 'clock' ? left.text : t(`panel.time.${left.kind}`, { count: left.count })) : ''
  return (
    <div className="flex flex-col gap-2">
      <b>{t('options.import.running', { file: fileName })}</b>
      <div
        role="progressbar"
        aria-label={t('options.import.running', { file: fileName })}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        className="h-2 overflow-hidden rounded-full bg-key"
      >
        <div className="h-full bg-brand motion-safe:transition-[width]" style={{ width: `${share * 100}%` }} />
      </div>
      <div className="num flex flex-wrap gap-x-4 text-sm text-mute">
        <span>{t('options.import.progress', { done: count(done), total: count(total) })}</span>
        {progress ? (
          <>
            <span>{t('options.import.progressRows', { rows: count(progress.rows) })}</span>
            <span>{t('options.import.progressBuyers', { buyers: count(progress.buyers) })}</span>
            <span>{t('options.import.progressRejected', { rows: count(progress.rejected) })}</span>
            <span>{t('options.import.rate', { rate: count(Math.round(progress.perSecond)) })}</span>
            {leftText ? <span>{t('panel.time.left', { span: leftText })}</span> : null}
          </>
        ) : null}
      </div>
      {onCancel ? (
        <div>
          <Button onClick={onCancel}>{t('options.import.stop')}</Button>
        </div>
      ) : null}
    </div>
  )
}
