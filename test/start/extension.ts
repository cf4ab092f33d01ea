/** Starts a browser profile with the built extension loaded and its host permissions granted. */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Worker } from '@playwright/test'
import { ROOT } from './root'

export const BUILT = join(ROOT, '.output/chrome-mv3')

/** The id that Chromium gives to an unpacked extension with this manifest key. */
export function extensionId(folder = BUILT): string {
  const { key } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex')
  return [...hash.slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

function flags({
  extension,
  storage,
  resolverRules,
  more,
}: Required<Pick<StartOptions, 'extension' | 'storage' | 'resolverRules' | 'more'>>): string[] {
  return [
    '--no-sandbox',
    '--disable-gpu',
    // Without a display, Chromium drops to two frames a second on pages that stand still, and every list waits for frames.
    '--disable-frame-rate-limit',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-search-engine-choice-screen',
    '--ignore-certificate-errors',
    // Given last, this list replaces Playwright's, which turns storage partitioning off: with it, the framed panel's storage
    // is as users have it; without it, Chromium denies the framed panel any storage at all.
    ...(storage === 'partitioned' ? ['--disable-features=HttpsUpgrades,MediaRouter,PaintHolding,Translate'] : []),
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    ...(resolverRules ? [`--host-resolver-rules=${resolverRules}`] : []),
    ...more,
  ]
}

/** Writes the grants into the profile, as if the agent had said yes: `permissions.request` never answers without a display. */
function grant(profile: string, id: string, hosts: string[]): void {
  const file = join(profile, 'Default', 'Preferences')
  const preferences = JSON.parse(readFileSync(file, 'utf8'))
  preferences.extensions ??= {}
  preferences.extensions.settings ??= {}
  preferences.extensions.settings[id] ??= {}
  const entry = preferences.extensions.settings[id]
  for (const set of ['active_permissions', 'granted_permissions']) {
    entry[set] ??= {}
    entry[set].explicit_host = [...new Set([...(entry[set].explicit_host ?? []), ...hosts])]
  }
  writeFileSync(file, JSON.stringify(preferences))
}

/** Whether the framed panel has storage: 'partitioned' as users have it, 'denied' as cookie-blocking policies leave it. */
export type StorageMode = 'partitioned' | 'denied'

export interface StartOptions {
  executablePath: string
  headless?: boolean
  /** Profile folder; a new temporary one by default. */
  profile?: string
  extension?: string
  storage?: StorageMode
  resolverRules?: string
  /** Match patterns to grant. */
  hosts?: string[]
  viewport?: { width: number; height: number }
  locale?: string
  /** More command line flags. */
  more?: string[]
  /** Flags of the driver's own to leave out. */
  without?: string[]
}

export interface Started {
  context: BrowserContext
  id: string
  profile: string
  url(page: string): string
}

/**
 * A persistent context with the extension running.
 */
export async function startExtension({
  executablePath,
  headless = true,
  profile = mkdtempSync(join(tmpdir(), 'chatside-')),
  extension = BUILT,
  storage = 'partitioned',
  resolverRules = '',
  hosts = ['http://localhost/*', 'https://*/*'],
  viewport = { width: 1366, height: 768 },
  locale = 'zh-CN',
  more = [],
  without = [],
}: StartOptions): Promise<Started> {
  const id = extensionId(extension)
  const options = {
    executablePath,
    headless,
    viewport: headless ? viewport : null,
    locale,
    timezoneId: 'Asia/Shanghai',
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: without,
    args: flags({ extension, storage, resolverRules, more: [`--lang=${locale}`, ...more] }),
  }
  const isNew = !existsSync(join(profile, 'Default', 'Preferences'))
  if (isNew && hosts.length > 0) {
    const first = await chromium.launchPersistentContext(profile, { ...options, headless: true, viewport })
    await workerOf(first, id)
    await first.close()
    grant(profile, id, hosts)
  }
  const context = await chromium.launchPersistentContext(profile, options)
  // The loader that runs TypeScript names functions through this; functions sent into a page would miss it there.
  await context.addInitScript({ content: 'globalThis.__name ??= (named) => named' })
  await workerOf(context, id)
  return { context, id, profile, url: (page: string) => `chrome-extension://${id}/${page}` }
}

/** The extension's service worker, once it runs. */
export async function workerOf(context: BrowserContext, id: string): Promise<Worker> {
  const ours = (worker: Worker) => worker.url().startsWith(`chrome-extension://${id}/`)
  return (
    context.serviceWorkers().find(ours) ?? context.waitForEvent('serviceworker', { predicate: ours, timeout: 20_000 })
  )
}
