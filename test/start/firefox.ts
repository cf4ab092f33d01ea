/** Finds a Firefox for the stories that run in it. Unlike Chromium it is never fetched: without it those stories wait. */
import { existsSync } from 'node:fs'
import { platform } from 'node:os'
import { join } from 'node:path'

const PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
  darwin: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Mozilla Firefox\\firefox.exe')),
}

/** Path of an installed Firefox; undefined where there is none. FIREFOX names another. */
export function findFirefox(): string | undefined {
  const { FIREFOX } = process.env
  return [...(FIREFOX ? [FIREFOX] : []), ...(PLACES[platform()] ?? [])].find(existsSync)
}
