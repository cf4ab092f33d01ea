/** The cuts of the tiers: both presets of the trade, or the agent's own; which figure counts, and over how long. */
import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm, useWatch } from 'react-hook-form'
import { useWords } from '../../lib/i18n/use-words'
import type { TierSettings } from '../../lib/store/contract'
import { Button } from '../ui/Button'
import { Choice } from '../ui/Choice'
import { FIELD } from '../ui/field-styles'
import { Labelled } from '../ui/Labelled'
import { PRESETS, presetOf, type TierForm, tierForm, tierFormOf, tierSettingsOf } from './tier-form'

interface TierCutsProps {
  tiers: TierSettings
  onChange: (tiers: TierSettings) => void
}

export function TierCuts({ tiers, onChange }: TierCutsProps) {
  const { t } = useWords()
  const { control, register, handleSubmit, setValue, formState } = useForm<TierForm>({
    values: tierFormOf(tiers),
    resolver: zodResolver(tierForm),
    mode: 'onChange',
  })
  const [a, b] = useWatch({ control, name: ['a', 'b'] })
  const fault = formState.errors.a ?? formState.errors.b
  return (
    <form className="flex flex-col gap-4" onSubmit={handleSubmit((form) => onChange(tierSettingsOf(form)))}>
      <div>
        <Choice
          label={t('options.tiers.cuts')}
          value={presetOf(Number(a), Number(b))}
          options={[
            { value: '75-95', label: 'A 75 · B 20 · C 5' },
            { value: '70-90', label: 'A 70 · B 20 · C 10' },
            { value: 'own', label: t('options.tiers.ownCuts') },
          ]}
          onChoose={(preset) => {
            const cuts = PRESETS[preset]
            const [nextA, nextB] = cuts ?? [80, 95]
            setValue('a', nextA, { shouldDirty: true, shouldValidate: true })
            setValue('b', nextB, { shouldDirty: true, shouldValidate: true })
          }}
        />
      </div>
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <Labelled label={t('options.tiers.cutA')} fault={fault ? t('options.tiers.cutFault') : undefined}>
          <input type="number" step="any" className={FIELD} {...register('a', { valueAsNumber: true })} />
        </Labelled>
        <Labelled label={t('options.tiers.cutB')}>
          <input type="number" step="any" className={FIELD} {...register('b', { valueAsNumber: true })} />
        </Labelled>
        <Labelled label={t('options.tiers.indicator')}>
          <select className={FIELD} {...register('indicator')}>
            <option value="net">{t('options.tiers.net')}</option>
            <option value="paid">{t('options.tiers.paid')}</option>
            <option value="orders">{t('options.tiers.orders')}</option>
          </select>
        </Labelled>
        <Controller
          control={control}
          name="window"
          render={({ field }) => (
            <Labelled label={t('options.tiers.window')}>
              <select className={FIELD} value={field.value} onChange={field.onChange} onBlur={field.onBlur}>
                <option value="all">{t('options.tiers.all')}</option>
                {['365', '540', '730'].map((days) => (
                  <option key={days} value={days}>
                    {t('options.tiers.days', { days })}
                  </option>
                ))}
                {['all', '365', '540', '730'].includes(field.value) ? null : (
                  <option value={field.value}>{t('options.tiers.days', { days: field.value })}</option>
                )}
              </select>
            </Labelled>
          )}
        />
      </div>
      <div>
        <Button type="submit" weight="first" disabled={!formState.isDirty || !formState.isValid}>
          {t('options.tiers.save')}
        </Button>
      </div>
    </form>
  )
}
