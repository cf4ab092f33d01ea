/** 新人模式: the tone of this stage, the seven steps with the present one, and why the panel thinks so. */
import { useWords } from '../../lib/i18n/use-words'
import { STEPS, type StageReading } from '../../lib/stage/stage'
import { cx } from '../ui/class-names'

export function NewAgentGuide({ reading }: { reading: StageReading }) {
  const { t, reason } = useWords()
  const why = reading.reasons[0]
  return (
    <section aria-label={t('panel.guide.title')} className="border-b border-line bg-sub px-3 py-1.5 text-sm">
      <ol className="m-0 flex list-none gap-0.5 p-0">
        {STEPS.map((step) => {
          const now = step === reading.step
          return (
            <li
              key={step}
              aria-current={now ? 'step' : undefined}
              className={cx(
                'flex-auto truncate rounded px-0.5 in-lang-en:max-[399px]:flex-none in-lang-en:max-[399px]:px-2 text-center text-xs max-[399px]:in-lang-en:not-aria-[current]:hidden',
                now ? 'bg-ink font-semibold text-bg' : 'text-mute',
              )}
            >
              {t(`trade.step.${step}`)}
            </li>
          )
        })}
      </ol>
      {reading.step ? <p className="m-0 mt-0.5">{t(`trade.stepHint.${reading.step}`)}</p> : null}
      <p className="m-0 text-mute">
        {reading.stage === 'unclear' ? '' : `${t('panel.guide.tone', { tone: t(`trade.tone.${reading.stage}`) })} `}
        {why ? t('panel.guide.why', { reason: reason(why) }) : ''}
      </p>
    </section>
  )
}
