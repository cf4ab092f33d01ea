/** The popup: this console, the templates, the keys and the look, 360 px wide. */
import { Settings as SettingsIcon } from 'lucide-react'
import { useId, useState } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { openOptions } from '../../lib/queries/open-page'
import type { Settings } from '../../lib/store/contract'
import { FinderToggle } from '../hotkeys/FinderToggle'
import { HotkeyList } from '../hotkeys/HotkeyList'
import { Templates } from '../replies/Templates'
import { Button } from '../ui/Button'
import { LookChoices } from '../ui/LookChoices'
import { TabPane } from '../ui/TabPane'
import { TabRow } from '../ui/TabRow'
import { OpenWindow } from '../window/OpenWindow'
import { SiteCard } from './SiteCard'

const TABS = ['templates', 'keys', 'look'] as const

export function PopupApp({ settings }: { settings: Settings }) {
  const { t } = useWords()
  const [tab, setTab] = useState<string>('templates')
  const group = useId()
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
      <main className="flex min-h-0 flex-1 flex-col">
        <TabRow
          group={group}
          label={t('ui.product')}
          tabs={TABS.map((id) => ({ id, name: t(`popup.tab.${id}`) }))}
          active={tab}
          onChoose={setTab}
          className="border-b"
        />
        <TabPane
          key={tab}
          group={group}
          active={tab}
          className="flex min-h-0 flex-1 flex-col gap-2 overflow-y-auto p-3"
        >
          {tab === 'templates' ? <Templates locale={settings.language} /> : null}
          {tab === 'keys' ? (
            <>
              <FinderToggle settings={settings} />
              <HotkeyList settings={settings} />
            </>
          ) : null}
          {tab === 'look' ? <LookChoices settings={settings} /> : null}
        </TabPane>
      </main>
    </div>
  )
}
