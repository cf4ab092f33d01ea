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
          {t('lab.manage.keep')}
        </Button>
      </form>
    )
  }
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
      {repaired.length > 0 ? (
        <>
          <span className="text-sm">{t('lab.manage.repaired', { roles: repairs })}</span>
          <Button disabled={restore.isPending} onClick={() => restore.mutate({ siteId: site.id })}>
            {t('lab.manage.restore')}
          </Button>
        </>
      ) : null}
      {canOpen ? (
        <Button aria-label={t('lab.repairTitle', { name })} onClick={() => repairElsewhere(site)}>
          {t(builtIn ? 'lab.manage.repair' : 'lab.manage.edit')}
        </Button>
      ) : null}
      {!builtIn || repaired.length > 0 ? (
        <Button aria-label={t('lab.manage.exportThis', { name })} onClick={() => void saveSiteFile(site.id)}>
          {t('lab.manage.export')}
        </Button>
      ) : null}
      {builtIn ? null : (
        <>
          <Button aria-label={t('lab.manage.renameThis', { name })} onClick={() => setNaming(true)}>
            {t('lab.manage.rename')}
          </Button>
          <Button aria-label={t('lab.manage.removeThis', { name })} onClick={() => setAsking(true)}>
            {t('lab.manage.remove')}
          </Button>
          <Ask
            open={asking}
            title={t('lab.manage.removeTitle', { name })}
            words={t('lab.manage.removeWords')}
            yes={t('lab.manage.remove')}
            no={t('lab.manage.no')}
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
