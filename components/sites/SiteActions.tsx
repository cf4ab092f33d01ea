/** What can be done with a console in the list: rename and remove one's own, take repairs back, pass it on as a file. */
import { useState } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { consoleAddress } from '../../lib/queries/console-address'
import { repairElsewhere } from '../../lib/queries/map-site'
import { saveSiteFile, useOwnSites } from '../../lib/queries/use-own-sites'
import type { SiteEntry } from '../../lib/store/site-contract'
import { shown } from '../../lib/text'
import { Ask } from '../ui/Ask'
import { Button } from '../ui/Button'
import { FIELD } from '../ui/field-styles'

export function SiteActions({ entry }: { entry: SiteEntry }) {
  const { t, trade } = useWords()
  const { rename, remove, restore } = useOwnSites()
  const [naming, setNaming] = useState(false)
  const [asking, setAsking] = useState(false)
  const { site, builtIn, repaired } = entry
  const name = shown(site.name)
  const canOpen = consoleAddress(site) !== null
  const repairs = repaired.map((role) => trade('role', role)).join(t('ui.listComma'))
  if (naming) {
    return (
      <form
        className="mt-1.5 flex max-w-[420px] gap-1.5"
        onSubmit={(event) => {
          event.preventDefault()
          const wanted = String(new FormData(event.currentTarget).get('name') ?? '').trim()
          if (wanted) rename.mutate({ siteId: site.id, name: wanted })
          setNaming(false)
        }}
      >
        <input name="name" aria-label={t('lab.save.name')} className={FIELD} defaultValue={site.name} maxLength={60} />
        <Button type="submit" weight="first">
          {t('options.ownSites.keep')}
        </Button>
      </form>
    )
  }
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
      {repaired.length > 0 ? (
        <>
          <span className="text-sm">{t('options.ownSites.repaired', { roles: repairs })}</span>
          <Button disabled={restore.isPending} onClick={() => restore.mutate({ siteId: site.id })}>
            {t('options.ownSites.restore')}
          </Button>
        </>
      ) : null}
      {canOpen ? (
        <Button aria-label={t('lab.repairTitle', { name })} onClick={() => repairElsewhere(site)}>
          {t(builtIn ? 'options.ownSites.repair' : 'options.ownSites.edit')}
        </Button>
      ) : null}
      {!builtIn || repaired.length > 0 ? (
        <Button aria-label={t('options.ownSites.exportThis', { name })} onClick={() => void saveSiteFile(site.id)}>
          {t('options.ownSites.export')}
        </Button>
      ) : null}
      {builtIn ? null : (
        <>
          <Button aria-label={t('options.ownSites.renameThis', { name })} onClick={() => setNaming(true)}>
            {t('options.ownSites.rename')}
          </Button>
          <Button aria-label={t('options.ownSites.removeThis', { name })} onClick={() => setAsking(true)}>
            {t('options.ownSites.remove')}
          </Button>
          <Ask
            open={asking}
            title={t('options.ownSites.removeTitle', { name })}
            words={t('options.ownSites.removeWords')}
            yes={t('options.ownSites.remove')}
            no={t('options.ownSites.no')}
            onAnswer={(yes) => {
              setAsking(false)
              if (yes) remove.mutate(site.id)
            }}
          />
        </>
      )}
    </div>
  )
}
