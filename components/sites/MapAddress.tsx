/** Two ways to a console that is not built in: map it at its address, or take in a colleague's file. */
import { useState } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { canMap, mapSite } from '../../lib/queries/map-site'
import { useOwnSites } from '../../lib/queries/use-own-sites'
import { shown } from '../../lib/text'
import { Button } from '../ui/Button'
import { FIELD } from '../ui/field-styles'
import { Labelled } from '../ui/Labelled'
import { Segment } from '../ui/Segment'

/** Agents copy addresses without the scheme. */
const whole = (typed: string) =>
  /^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : ['https:', '', typed.trim()].join('/')

export function MapAddress() {
  const { t } = useWords()
  const { takeIn } = useOwnSites()
  const [address, setAddress] = useState('')
  const [fault, setFault] = useState(false)
  const end = takeIn.data
  return (
    <Segment title={t('lab.title')} hint={t('options.ownSites.hint')}>
      <form
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          const url = whole(address)
          setFault(!canMap(url))
          if (canMap(url)) void mapSite({ url })
        }}
      >
        <div className="min-w-0 flex-1">
          <Labelled label={t('options.ownSites.address')} fault={fault ? t('options.ownSites.badAddress') : undefined}>
            <input
              className={FIELD}
              value={address}
              placeholder="https://"
              onChange={(event) => setAddress(event.target.value)}
            />
          </Labelled>
        </div>
        <Button type="submit" weight="first" disabled={address.trim() === ''}>
          {t('options.ownSites.open')}
        </Button>
      </form>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <label className="inline-flex min-h-[26px] cursor-pointer items-center rounded-md border border-edge/60 px-2.5 py-[3px] text-sm font-semibold has-focus-visible:outline-2 has-focus-visible:outline-brand">
          {t('options.ownSites.import')}
          <input
            type="file"
            accept=".json,application/json"
            className="sr-only"
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) takeIn.mutate(file)
              event.target.value = ''
            }}
          />
        </label>
        <span role="status" className="text-sm">
          {takeIn.isError ? t('options.ownSites.fault.failed') : null}
          {end?.done === 'refused'
            ? t(`options.ownSites.fault.${end.fault}`, { where: 'where' in end ? end.where : '' })
            : end
              ? t(`options.ownSites.done.${end.done}`, { name: shown(end.name) })
              : null}
        </span>
      </div>
    </Segment>
  )
}
