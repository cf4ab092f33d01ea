/** Puts a report on a site's health into the clipboard and says so. */
import { ClipboardCopy } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { ownVersion } from '../../lib/queries/own-version'
import { Button } from '../ui/Button'
import { copyText } from '../ui/copy-text'
import { useGuarded } from '../ui/use-guarded'
import { type ReportFacts, siteReport } from './site-report'

interface CopyReportProps {
  facts: Omit<ReportFacts, 'counts' | 'version' | 'userAgent' | 'now'>
  /** Asks the page that is open; absent where none is. */
  count?: () => Promise<ReportFacts['counts']>
}

export function CopyReport({ facts, count }: CopyReportProps) {
  const { t } = useWords()
  const guarded = useGuarded()
  const [done, setDone] = useState<boolean | null>(null)
  async function copy() {
    const counts = (await count?.()) ?? []
    const report = siteReport({
      ...facts,
      counts,
      version: ownVersion(),
      userAgent: navigator.userAgent,
      now: Date.now(),
    })
    setDone(await copyText(report))
  }
  return (
    <div className="mt-2">
      <Button onClick={guarded(() => void copy())}>
        <ClipboardCopy aria-hidden size={12} />
        {t('panel.health.copy')}
      </Button>
      <div role="status" className="mt-1 text-xs text-mute">
        {done === null ? t('panel.health.copyHint') : t(done ? 'panel.health.copied' : 'panel.health.copyFailed')}
      </div>
    </div>
  )
}
