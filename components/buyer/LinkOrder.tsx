/** Binds an order number to this chat by hand (绑定订单); what is bound once is known from then on. */
import { useId, useState } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import type { DeskDeeds } from '../../lib/queries/use-desk'
import { Button } from '../ui/Button'
import { FIELD, LABEL } from '../ui/field-styles'

export function LinkOrder({ deeds, unclaimed }: { deeds: DeskDeeds; unclaimed: number }) {
  const { t } = useWords()
  const id = useId()
  const [orderNo, setOrderNo] = useState('')
  const outcome = deeds.link.data?.done
  const words = deeds.link.isError
    ? t('panel.link.failed')
    : outcome && outcome !== 'linked'
      ? t(`panel.link.${outcome}`)
      : ''
  return (
    <form
      className="flex flex-col gap-1"
      onSubmit={(event) => {
        event.preventDefault()
        if (orderNo.trim()) deeds.link.mutate(orderNo.trim())
      }}
    >
      <label htmlFor={id} className={LABEL}>
        {t('panel.link.label')}
      </label>
      <div className="flex gap-1.5">
        <input
          id={id}
          className={FIELD}
          inputMode="numeric"
          autoComplete="off"
          maxLength={64}
          value={orderNo}
          placeholder={t('panel.link.placeholder')}
          aria-describedby={`${id}-about`}
          onChange={(event) => setOrderNo(event.target.value)}
        />
        <Button type="submit" weight="first" className="shrink-0" disabled={!orderNo.trim() || deeds.link.isPending}>
          {t('panel.link.bind')}
        </Button>
      </div>
      <div id={`${id}-about`} role="status" className={words ? 'text-sm text-bad' : 'text-sm text-mute'}>
        {words || (unclaimed > 0 ? t('panel.link.unclaimed', { count: unclaimed }) : t('panel.link.hint'))}
      </div>
    </form>
  )
}
