/** Finds a Chromium that can load the extension; fetches one where none is installed. */
import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { join } from 'node:path'
import { ROOT } from './root'

const home = homedir()
const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
)

/** Places where browsers live, best first: plain Chromium and Chrome for Testing take an unpacked extension from the command line. */
const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/opt/chrome-for-testing/chrome',
    '/usr/bin/microsoft-edge',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: programs.flatMap((folder) => [
    join(folder, 'Chromium\\Application\\chrome.exe'),
    join(folder, 'Microsoft\\Edge\\Application\\msedge.exe'),
    join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
  ]),
}

/** Playwright's own browsers, newest first. */
function playwrightBrowsers(): string[] {
  const folders: Partial<Record<NodeJS.Platform, string>> = {
    linux: join(home, '.cache/ms-playwright'),
    darwin: join(home, 'Library/Caches/ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? home, 'ms-playwright'),
  }
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH || folders[platform()]
  if (!folder || !existsSync(folder)) return []
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-win/chrome.exe',
    'chrome-win64/chrome.exe',
  ]
  return readdirSync(folder)
    .filter((name) => name.startsWith('chromium-'))
    .sort()
    .reverse()
    .flatMap((name) => inside.map((path) => join(folder, name, path)))
    .filter(existsSync)
}

function installed(): string | undefined {
  if (process.env.CHROMIUM) {
    if (existsSync(process.env.CHROMIUM)) return process.env.CHROMIUM
    console.error(`CHROMIUM points at ${process.env.CHROMIUM}, where there is no file; looking elsewhere.`)
  }
  const places = PLACES[platform()] ?? []
  const branded = /google-chrome|Google Chrome(?! for)|Google\\Chrome/
  const plain = places.filter((place) => !branded.test(place))
  const last = places.filter((place) => branded.test(place))
  return [...plain.filter(existsSync), ...playwrightBrowsers(), ...last.filter(existsSync)][0]
}

const speak: SpawnSyncOptions = { cwd: ROOT, stdio: ['ignore', 2, 2] }

function fetchPlaywrights(): string | undefined {
  console.error('No browser found; fetching Chromium for Playwright …')
  const npx = platform() === 'win32' ? 'npx.cmd' : 'npx'
  spawnSync(npx, ['playwright', 'install', 'chromium'], { ...speak, timeout: 300_000, shell: platform() === 'win32' })
  return playwrightBrowsers()[0]
}

/** On Debian as root: the distribution's Chromium, with fonts that can show Chinese. */
function installFromDebian(): string | undefined {
  const isDebian = existsSync('/etc/debian_version')
  if (!isDebian || process.getuid?.() !== 0) return undefined
  console.error('Installing Debian’s chromium and CJK fonts …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update', '-qq'], { ...speak, env })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    ...speak,
    env,
  })
  return installed()
}

/**
 * Path of a usable browser. Looks at CHROMIUM, then at what is installed, then fetches.
 * Exits with one sentence that says what to do when there is none.
 */
export function findBrowser(): string {
  const found = installed() ?? fetchPlaywrights() ?? installFromDebian()
  if (found) return found
  console.error(
    'No Chromium here and none could be fetched: install Chromium, Edge or Chrome, or set CHROMIUM=/path/to/it, then run the same command again.',
  )
  process.exit(1)
}
