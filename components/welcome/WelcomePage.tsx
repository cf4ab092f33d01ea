/** The first minute: language, one console, some data, and the first reply. */
import { useQueryClient } from '@tanstack/react-query'
import { useWords } from '../../lib/i18n/use-words'
import { askPermission } from '../../lib/queries/ask-permission'
import { consoleAddress } from '../../lib/queries/console-address'
import { keys } from '../../lib/queries/keys'
import { openConsole } from '../../lib/queries/open-console'
import { openOptions } from '../../lib/queries/open-page'
import { useChangeSettings } from '../../lib/queries/use-settings'
import { useShops } from '../../lib/queries/use-shops'
import { useSites } from '../../lib/queries/use-sites'
import type { Settings } from '../../lib/store/contract'
import { keyText } from '../panel/key-texts'
import { Button } from '../ui/Button'
import { KeyCap } from '../ui/KeyCap'
import { LanguageChoice } from '../ui/LookChoices'
import { SampleLoader } from './SampleLoader'
import { Step } from './Step'

export function WelcomePage({ settings }: { settings: Settings }) {
  const { t } = useWords()
  const client = useQueryClient()
  const sites = useSites()
  const shops = useShops()
  const change = useChangeSettings()
  const granted = sites.data?.filter((entry) => entry.granted) ?? []
  const hasData = shops.data?.some((shop) => shop.dataAsOf !== null) ?? false
  return (
    <div className="flex flex-col gap-4">
      <Step n={1} title={t('options.welcome.language')} done>
        <LanguageChoice settings={settings} />
      </Step>
      <Step n={2} title={t('options.welcome.site')} done={granted.length > 0}>
        <p className="mt-0 mb-2 text-mute">{t('options.welcome.siteWords')}</p>
        <div className="flex flex-wrap gap-2">
          {sites.data?.map((entry) =>
            entry.granted ? (
              <span key={entry.site.id} className="rounded-md border border-ok px-2.5 py-[3px] text-sm text-ok">
                ✓ {entry.site.name}
              </span>
            ) : (
              <Button
                key={entry.site.id}
                onClick={() =>
                  void askPermission(entry.site).then(() => client.invalidateQueries({ queryKey: keys.sites }))
                }
              >
                {t('popup.site.allow', { name: entry.site.name })}
              </Button>
            ),
          )}
        </div>
      </Step>
      <Step n={3} title={t('options.welcome.data')} done={hasData}>
        <p className="mt-0 mb-2 text-mute">{t('options.welcome.dataWords')}</p>
        <div className="flex flex-wrap items-start gap-2">
          <SampleLoader
            beside={<Button onClick={() => openOptions('import')}>{t('options.welcome.ownFile')}</Button>}
          />
        </div>
      </Step>
      <Step n={4} title={t('options.welcome.first')} done={settings.welcomed}>
        <p className="mt-0 mb-2 text-mute">
          {t('options.welcome.firstWords')} <KeyCap>{keyText('slot-1', settings.hotkeys)}</KeyCap>{' '}
          {t('options.welcome.firstKeys')} <KeyCap>{keyText('search', settings.hotkeys)}</KeyCap>{' '}
          {t('options.welcome.firstSearch')}
        </p>
        <div className="flex flex-wrap gap-2">
          {granted.map((entry) => {
            const address = consoleAddress(entry.site)
            return address ? (
              <Button
                key={entry.site.id}
                weight="first"
                onClick={() => {
                  change.mutate({ welcomed: true })
                  openConsole(address)
                }}
              >
                {t('options.welcome.open', { name: entry.site.name })}
              </Button>
            ) : null
          })}
        </div>
        {granted.length === 0 ? <p className="m-0 text-mute">{t('options.welcome.allowFirst')}</p> : null}
      </Step>
      <p className="m-0 text-sm text-mute">{t('options.welcome.privacy')}</p>
    </div>
  )
}
