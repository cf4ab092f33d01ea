/** The order check (核对): said against ordered, ticks, the confirmation for the box and the remark for the order. */

import type { CheckResult } from '../../lib/checklists/checklist'
import { useWords } from '../../lib/i18n/use-words'
import { shown } from '../../lib/text'
import { wallTime } from '../../lib/time'
import { Button } from '../ui/Button'
import { copyText } from '../ui/copy-text'
import { KeyCap } from '../ui/KeyCap'
import { useGuarded } from '../ui/use-guarded'
import { CheckRow } from './CheckRow'
import { changesOf, differencesFirst, remarkOf } from './remark'

interface CheckTabProps {
  checks: readonly CheckResult[]
  ticks: Record<string, boolean>
  agentName: string
  timeZone: string
  now: number
  confirmKey: string
  /** What the button does here: fill in, or copy. */
  confirmWords: string
  onTick: (attribute: string, ticked: boolean) => void
  onConfirm: () => void
  onCopied: () => void
}

export function CheckTab(props: CheckTabProps) {
  const { checks, ticks, agentName, timeZone, now, confirmKey, confirmWords, onTick, onConfirm, onCopied } = props
  const { t } = useWords()
  const guarded = useGuarded()
  const changes = changesOf(checks)
  const wall = wallTime(now, timeZone)
  const remark = remarkOf(checks, ticks, {
    day: `${String(wall.month).padStart(2, '0')}-${String(wall.day).padStart(2, '0')}`,
    agent: agentName,
    change: (ordered, said) => t('panel.check.change', { ordered, said }),
    agreed: t('panel.check.agreed'),
    asking: t('panel.check.asking'),
  })
  const change = changes[0]
  return (
    <>
      <div className="wide:grid wide:grid-cols-2 wide:gap-x-4">
        {differencesFirst(checks).map((result) => (
          <div key={result.attribute} className={result.state === 'mismatch' ? 'wide:col-span-2' : undefined}>
            <CheckRow
              result={result}
              ticked={ticks[result.attribute] ?? false}
              timeZone={timeZone}
              now={now}
              onTick={(ticked) => onTick(result.attribute, ticked)}
            />
          </div>
        ))}
      </div>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        <Button weight="first" onClick={guarded(onConfirm)}>
          {confirmWords}
          {confirmKey ? (
            <KeyCap className="border border-on-brand bg-transparent text-on-brand slim:hidden">{confirmKey}</KeyCap>
          ) : null}
        </Button>
        {change ? (
          <Button title={remark} onClick={guarded(() => void copyText(remark).then((done) => done && onCopied()))}>
            {t('panel.check.copyRemark', { ordered: shown(change.ordered), said: shown(change.said) })}
          </Button>
        ) : null}
      </div>
    </>
  )
}
