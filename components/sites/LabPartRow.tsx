/** One part to point at: what it is, whether it is known, and what can be done about it. */
import { Check, CircleDashed, Crosshair, TriangleAlert, X } from 'lucide-react'
import type { LabPartState } from '../../lib/bridge/lab-protocol'
import { useWords } from '../../lib/i18n/use-words'
import { Button } from '../ui/Button'
import { cx } from '../ui/class-names'
import { IconButton } from '../ui/IconButton'

const ICONS = { none: CircleDashed, found: Check, weak: TriangleAlert, unfit: TriangleAlert }

interface LabPartRowProps {
  part: LabPartState
  picking: boolean
  onPick: () => void
  onStop: () => void
  onForget: () => void
  onOther: () => void
}

export function LabPartRow({ part: state, picking, onPick, onStop, onForget, onOther }: LabPartRowProps) {
  const { t } = useWords()
  const { part, candidates, chosen, fault } = state
  const name = t(`lab.part.${part}`)
  const Icon = picking ? Crosshair : ICONS[state.state]
  const about = fault ? t(`lab.fault.${fault}`) : state.state === 'weak' ? t('lab.state.weak') : null
  return (
    <li
      className={cx(
        'border-b border-line py-1.5 last:border-0',
        picking && '-mx-3 bg-brand-bg px-3 shadow-[inset_3px_0_var(--brand)]',
      )}
    >
      <div className="flex items-center gap-1.5">
        <Icon
          aria-label={picking ? t('lab.picking') : t(`lab.state.${state.state}`)}
          size={14}
          className={cx('shrink-0', state.state === 'unfit' && !picking ? 'text-bad' : 'text-mute')}
        />
        <span className={cx('min-w-0 flex-1', picking && 'font-bold')}>{name}</span>
        {picking ? (
          <Button weight="quiet" onClick={onStop}>
            {t('lab.stop')}
          </Button>
        ) : (
          <>
            {candidates.length > 1 ? (
              <Button weight="quiet" aria-label={t('lab.otherThis', { part: name })} onClick={onOther}>
                {t('lab.other', { n: chosen + 1, of: candidates.length })}
              </Button>
            ) : null}
            <Button aria-label={t('lab.pickThis', { part: name })} onClick={onPick}>
              {state.state === 'none' ? t('lab.pick') : t('lab.again')}
            </Button>
            {candidates.length > 0 ? (
              <IconButton label={t('lab.forget', { part: name })} onClick={onForget}>
                <X aria-hidden size={13} />
              </IconButton>
            ) : null}
          </>
        )}
      </div>
      {picking ? <p className="m-0 pl-5 text-sm text-mute">{t('lab.picking')}</p> : null}
      {about ? <p className="m-0 pl-5 text-sm text-ink">{about}</p> : null}
    </li>
  )
}
