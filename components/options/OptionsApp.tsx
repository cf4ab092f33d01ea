/** The options: navigation at the left, one page at the right. */
import {
  Download,
  FileText,
  Globe,
  Keyboard,
  Languages,
  ListOrdered,
  type LucideIcon,
  Sparkles,
  Store,
} from 'lucide-react'
import { lazy, Suspense } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { useResumedImports } from '../../lib/queries/use-resumed-imports'
import type { Settings } from '../../lib/store/contract'
import { StorageTrouble } from '../panel/StorageTrouble'
import { cx } from '../ui/class-names'
import { Skeleton } from '../ui/Skeleton'
import { ROUTES, type Route, useRoute } from './use-route'

const TemplatesPage = lazy(() => import('./TemplatesPage').then((room) => ({ default: room.TemplatesPage })))
const ImportPage = lazy(() => import('./ImportPage').then((room) => ({ default: room.ImportPage })))
const TiersPage = lazy(() => import('./TiersPage').then((room) => ({ default: room.TiersPage })))
const ShopsPage = lazy(() => import('./ShopsPage').then((room) => ({ default: room.ShopsPage })))
const SitesPage = lazy(() => import('./SitesPage').then((room) => ({ default: room.SitesPage })))
const KeysPage = lazy(() => import('./KeysPage').then((room) => ({ default: room.KeysPage })))
const LookPage = lazy(() => import('./LookPage').then((room) => ({ default: room.LookPage })))
const WelcomePage = lazy(() => import('../welcome/WelcomePage').then((room) => ({ default: room.WelcomePage })))

const ICONS: Record<Route, LucideIcon> = {
  welcome: Sparkles,
  templates: FileText,
  import: Download,
  tiers: ListOrdered,
  shops: Store,
  sites: Globe,
  keys: Keyboard,
  look: Languages,
}

export function OptionsApp({ settings }: { settings: Settings }) {
  const { t } = useWords()
  const route = useRoute() ?? (settings.welcomed ? 'templates' : 'welcome')
  const resumed = useResumedImports()
  return (
    <div className="flex min-h-screen bg-sub max-[700px]:flex-col">
      <nav
        aria-label={t('ui.product')}
        className="sticky top-0 flex h-screen w-[190px] shrink-0 flex-col gap-0.5 border-r border-line bg-bg p-3 max-[700px]:h-auto max-[700px]:w-full max-[700px]:flex-row max-[700px]:flex-wrap max-[700px]:border-r-0 max-[700px]:border-b"
      >
        <div className="mb-2 px-2 text-lg font-bold max-[700px]:w-full">{t('ui.product')}</div>
        {ROUTES.map((one) => {
          const Icon = ICONS[one]
          return (
            <a
              key={one}
              href={`#/${one}`}
              aria-current={one === route ? 'page' : undefined}
              className={cx(
                'flex items-center gap-2 rounded-md px-2 py-1.5 no-underline',
                one === route ? 'bg-brand-bg font-bold text-ink' : 'text-mute hover:bg-sub hover:text-ink',
              )}
            >
              <Icon aria-hidden size={15} />
              {t(`options.nav.${one}`)}
            </a>
          )
        })}
      </nav>
      <main className="mx-auto min-w-0 flex-1 p-6 max-[700px]:p-3">
        <div className="mx-auto max-w-[860px]">
          <h1 className="mt-0 mb-4 text-xl font-bold">{t(`options.title.${route}`)}</h1>
          <StorageTrouble>
            <Suspense fallback={<Skeleton lines={[70, 90, 80]} />}>
              {route === 'welcome' ? <WelcomePage settings={settings} /> : null}
              {route === 'templates' ? <TemplatesPage settings={settings} /> : null}
              {route === 'import' ? <ImportPage resumed={resumed} /> : null}
              {route === 'tiers' ? <TiersPage settings={settings} /> : null}
              {route === 'shops' ? <ShopsPage /> : null}
              {route === 'sites' ? <SitesPage /> : null}
              {route === 'keys' ? <KeysPage settings={settings} /> : null}
              {route === 'look' ? <LookPage settings={settings} /> : null}
            </Suspense>
          </StorageTrouble>
        </div>
      </main>
    </div>
  )
}
