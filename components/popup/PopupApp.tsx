/** The popup: this console, the templates, the keys and the look, 360 px wide. */
import { Tabs } from '@base-ui/react/tabs'
import { Settings as SettingsIcon } from 'lucide-react'
import { useWords } from '../../lib/i18n/use-words'
import { openOptions } from '../../lib/queries/open-page'
import type { Settings } from '../../lib/store/contract'
import { FinderToggle } from '../hotkeys/FinderToggle'
import { HotkeyList } from '../hotkeys/HotkeyList'
import { Templates } from '../replies/Templates'
import { Button } from '../ui/Button'
import { LookChoices } from '../ui/LookChoices'
import { OpenWindow } from '../window/OpenWindow'
import { SiteCard } from './SiteCard'

const TAB =
  'flex-1 py-1.5 text-mute -outline-offset-2 hover:text-ink data-active:font-bold data-active:text-ink data-active:shadow-[inset_0_-2px_var(--brand)]'
const PANE = 'flex min-h-0 flex-1 flex-col gap-2 overflow-y-auto p-3 data-hidden:hidden'

export function PopupApp({ settings }: { settings: Settings }) {
  const { t } = useWords()
  return (
    <div className="flex h-[560px] w-[360px] flex-col overflow-hidden">
      <header className="flex items-center gap-2 border-b border-line px-3 py-2">
        <h1 className="m-0 flex-1 text-lg font-bold">{t('ui.product')}</h1>
        <Button weight="quiet" className="-mr-2" onClick={() => openOptions('templates')}>
          <SettingsIcon aria-hidden size={13} />
          {t('popup.options')}
        </Button>
      </header>
      <section aria-label={t('popup.site.label')} className="border-b border-line bg-sub px-3 py-2.5">
        <SiteCard />
        <div className="mt-2 border-t border-line pt-2">
          <OpenWindow />
        </div>
      </section>
      <Tabs.Root defaultValue="templates" render={<main />} className="flex min-h-0 flex-1 flex-col">
        <Tabs.List aria-label={t('ui.product')} activateOnFocus className="flex shrink-0 border-b border-line px-1.5">
          <Tabs.Tab value="templates" className={TAB}>
            {t('popup.tab.templates')}
          </Tabs.Tab>
          <Tabs.Tab value="keys" className={TAB}>
            {t('popup.tab.keys')}
          </Tabs.Tab>
          <Tabs.Tab value="look" className={TAB}>
            {t('popup.tab.look')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="templates" className={PANE}>
          <Templates locale={settings.language} />
        </Tabs.Panel>
        <Tabs.Panel value="keys" className={PANE}>
          <FinderToggle settings={settings} />
          <HotkeyList settings={settings} />
        </Tabs.Panel>
        <Tabs.Panel value="look" className={PANE}>
          <LookChoices settings={settings} />
        </Tabs.Panel>
      </Tabs.Root>
    </div>
  )
}
