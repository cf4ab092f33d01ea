/** One shop's settings. */
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, useWatch } from 'react-hook-form'
import { useWords } from '../../lib/i18n/use-words'
import { useSaveShop } from '../../lib/queries/use-shops'
import { VARIABLES } from '../../lib/replies/variables'
import { STAGE_POLICIES } from '../../lib/stage/stage'
import type { Shop } from '../../lib/store/contract'
import { Button } from '../ui/Button'
import { FIELD } from '../ui/field-styles'
import { Labelled } from '../ui/Labelled'
import { SHOP_FACTS, type ShopFormValues, shopForm, shopFormOf, shopOf } from './shop-form'

/** An emptied field means: as in the settings. */
const secondsOf = (value: unknown): number | null => {
  const seconds = Number(value)
  return value === '' || value === null || Number.isNaN(seconds) ? null : seconds
}

export function ShopForm({ shop }: { shop: Shop }) {
  const { t, locale } = useWords()
  const save = useSaveShop()
  const { control, register, handleSubmit, formState } = useForm<ShopFormValues>({
    values: shopFormOf(shop),
    resolver: zodResolver(shopForm),
  })
  const policy = useWatch({ control, name: 'stagePolicy' })
  return (
    <form className="flex flex-col gap-3" onSubmit={handleSubmit((form) => save.mutateAsync(shopOf(form, shop)))}>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <Labelled label={t('options.shops.name')}>
          <input className={FIELD} {...register('name')} />
        </Labelled>
        <Labelled label={t('options.shops.policy')} hint={t(`trade.policyHint.${policy}`)}>
          <select className={FIELD} {...register('stagePolicy')}>
            {STAGE_POLICIES.map((one) => (
              <option key={one} value={one}>
                {t(`trade.policy.${one}`)}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled label={t('options.shops.afterSaleDays')} hint={t('options.shops.afterSaleHint')}>
          <input type="number" min={0} className={FIELD} {...register('afterSaleDays', { valueAsNumber: true })} />
        </Labelled>
        <Labelled label={t('options.shops.noReasonDays')} hint={t('options.shops.noReasonHint')}>
          <input type="number" min={0} className={FIELD} {...register('noReasonDays', { valueAsNumber: true })} />
        </Labelled>
        <Labelled label={t('options.shops.target')} hint={t('options.shops.targetHint')}>
          <input
            type="number"
            min={1}
            max={3600}
            placeholder={t('options.shops.targetDefault')}
            className={FIELD}
            {...register('targetWaitS', { setValueAs: secondsOf })}
          />
        </Labelled>
      </div>
      <details>
        <summary className="text-sm font-semibold">{t('options.shops.facts')}</summary>
        <p className="my-1 text-sm text-mute">{t('options.shops.factsHint')}</p>
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
          {SHOP_FACTS.map((id) => (
            <Labelled key={id} label={VARIABLES[id][locale]}>
              <input className={FIELD} {...register(`facts.${id}`)} />
            </Labelled>
          ))}
        </div>
        <label className="mt-3 flex items-start gap-2">
          <input type="checkbox" className="mt-0.5" {...register('fullContact')} />
          <span>{t('options.shops.fullContact')}</span>
        </label>
      </details>
      <div className="flex items-center gap-2">
        <Button type="submit" weight="first" disabled={!formState.isDirty || formState.isSubmitting}>
          {t('ui.save')}
        </Button>
        <span role="status" className="text-sm text-mute">
          {save.isError ? t('ui.failed') : save.isSuccess && !formState.isDirty ? t('ui.saved') : ''}
        </span>
      </div>
    </form>
  )
}
