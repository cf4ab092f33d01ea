/** One line of the order check: what was ordered, what was said, and the agent's own tick. */
import { Check, Minus, X } from 'lucide-react'
import type { CheckResult } from '../../lib/checklists/checklist'
import { useWords } from '../../lib/i18n/use-words'
import { maskPhone, shown } from '../../lib/text'
import { ageText } from '../../lib/time'
import { cx } from '../ui/class-names'

const MARKS = {
  match: { icon: Check, tone: 'text-ok' },
  mismatch: { icon: X, tone: 'text-bad' },
  open: { icon: null, tone: 'text-faint' },
  uncheckable: { icon: Minus, tone: 'text-faint' },
} as const

interface CheckRowProps {
  result: CheckResult
  ticked: boolean
  timeZone: string
  now: number
  onTick: (ticked: boolean) => void
}

export function CheckRow({ result, ticked, timeZone, now, onTick }: CheckRowProps) {
  const { t, trade } = useWords()
  const name = trade('attribute', result.attribute)
  const settled = ticked && result.state !== 'uncheckable'
  const { icon: Icon, tone } = settled ? MARKS.match : MARKS[result.state]
  const mark = Icon ? <Icon aria-hidden size={14} strokeWidth={3} className={tone} /> : null
  return (
    <div className="grid grid-cols-[18px_42px_1fr] in-lang-en:grid-cols-[18px_58px_1fr] items-start gap-x-2 py-0.5">
      {result.state === 'uncheckable' || (result.state === 'match' && !ticked) ? (
        <span
          role="img"
          aria-label={t(`panel.check.${result.state}`)}
          className="flex h-[18px] items-center justify-center"
        >
          {mark}
        </span>
      ) : (
        <label
          title={t('panel.check.tick', { name })}
          className="relative flex size-[18px] items-center justify-center rounded border border-edge hover:bg-key has-focus-visible:outline-2 has-focus-visible:outline-brand"
        >
          <input
            type="checkbox"
            checked={ticked}
            aria-label={t('panel.check.tick', { name })}
            onChange={(event) => onTick(event.target.checked)}
            className="absolute inset-0 m-0 cursor-pointer opacity-0"
          />
          {mark}
        </label>
      )}
      <span className="truncate text-mute" title={name}>
        {name}
      </span>
      <span className="min-w-0 break-words">
        <CheckValue result={result} settled={settled} />
        {result.quote ? (
          <span className="num text-sm text-faint">
            {' '}
            “{shown(result.quote).slice(0, 40)}”{result.at ? ` ${ageText(result.at, now, timeZone)}` : ''}
          </span>
        ) : null}
      </span>
    </div>
  )
}

function CheckValue({ result, settled }: { result: CheckResult; settled: boolean }) {
  const { t } = useWords()
  // Whoever looks over the agent's shoulder reads along.
  const discreet = (value: string) => (result.attribute === 'phone' ? maskPhone(shown(value)) : shown(value))
  const ordered = result.ordered === null ? null : discreet(result.ordered)
  const said = result.said === null ? null : discreet(result.said)
  if (result.state === 'uncheckable') return <span className="text-mute">{t('panel.check.masked')}</span>
  if (result.state === 'mismatch' && ordered !== null && said !== null)
    return <b className={cx('font-bold', settled && 'font-semibold')}>{t('panel.check.differs', { ordered, said })}</b>
  if (ordered !== null) return <span>{ordered}</span>
  if (said !== null) return <span>{t('panel.check.saidOnly', { said })}</span>
  return <span className="text-mute">{t('panel.check.unknown')}</span>
}
