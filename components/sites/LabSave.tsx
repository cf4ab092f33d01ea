/** Gives the mapped site its name, marketplace and reach, and keeps it; a repair of a built-in console is kept as it is. */
import { useState } from 'react'
import type { LabDraft, LabPart } from '../../lib/bridge/lab-protocol'
import type { Marketplace } from '../../lib/chat/chat'
import { useWords } from '../../lib/i18n/use-words'
import type { Site } from '../../lib/sites/site'
import { MARKETPLACES } from '../imports/marketplaces'
import { Button } from '../ui/Button'
import { FIELD } from '../ui/field-styles'
import { Labelled } from '../ui/Labelled'

interface LabSaveProps {
  draft: LabDraft
  repairing: boolean
  missing: readonly LabPart[]
  busy: boolean
  failed: boolean
  onSave: (wanted: Pick<Site, 'name' | 'marketplace'> & { paths: string[] | undefined }) => void
}

export function LabSave({ draft, repairing, missing, busy, failed, onSave }: LabSaveProps) {
  const { t, trade } = useWords()
  const { site, changed } = draft
  const [name, setName] = useState(site.name)
  const [marketplace, setMarketplace] = useState<Marketplace>(site.marketplace)
  const [everywhere, setEverywhere] = useState(site.paths === undefined)
  const partNames = missing.map((part) => t(`lab.part.${part}`)).join(t('ui.listComma'))
  const nothing = repairing && changed.length === 0
  return (
    <form
      className="mt-3 flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (event.nativeEvent.isTrusted)
          onSave({ name: name.trim() || site.name, marketplace, paths: everywhere ? undefined : site.paths })
      }}
    >
      {repairing ? null : (
        <>
          <Labelled label={t('lab.save.name')}>
            <input className={FIELD} value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
          </Labelled>
          <Labelled label={t('lab.save.marketplace')}>
            <select
              className={FIELD}
              value={marketplace}
              onChange={(event) => setMarketplace(event.target.value as Marketplace)}
            >
              {MARKETPLACES.filter((one) => one !== 'practice').map((one) => (
                <option key={one} value={one}>
                  {trade('marketplace', one)}
                </option>
              ))}
            </select>
          </Labelled>
          {site.paths ? (
            <Labelled label={t('lab.save.scope')}>
              <select
                className={FIELD}
                value={everywhere ? 'all' : 'path'}
                onChange={(event) => setEverywhere(event.target.value === 'all')}
              >
                <option value="path">{t('lab.save.path', { path: site.paths.join(t('ui.listComma')) })}</option>
                <option value="all">{t('lab.save.all')}</option>
              </select>
            </Labelled>
          ) : null}
        </>
      )}
      {missing.length > 0 ? (
        <p className="m-0 text-sm text-mute">{t('lab.save.missing', { parts: partNames })}</p>
      ) : null}
      {nothing ? <p className="m-0 text-sm text-mute">{t('lab.save.nothing')}</p> : null}
      {failed ? <p className="m-0 text-sm text-bad">{t('lab.save.failed')}</p> : null}
      <Button type="submit" weight="first" disabled={busy || nothing || missing.length > 0} className="py-1.5">
        {t(repairing ? 'lab.save.repair' : 'lab.save.save')}
      </Button>
    </form>
  )
}
