/** What Firefox's own linter says of the Firefox build; it needs no network. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './root'

interface Finding {
  code: string
  file?: string
  line?: number
  message: string
}

/** True with no error. Errors are printed in full, warnings as their number and kinds: they concern libraries. */
export async function lintFirefox(webExt: string): Promise<boolean> {
  console.log('\n── lint for Firefox')
  const args = ['lint', '-s', join(ROOT, '.output/firefox-mv3'), '--self-hosted', '--no-config-discovery', '-o', 'json']
  const shell = process.platform === 'win32'
  const { stdout, stderr } = spawnSync(webExt, args, { cwd: ROOT, encoding: 'utf8', shell, maxBuffer: 64e6 })
  try {
    const { errors, warnings } = JSON.parse(stdout) as { errors: Finding[]; warnings: Finding[] }
    for (const { code, file, line, message } of errors) console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`)
    const kinds = [...new Set(warnings.map(({ code }) => code))].join(', ')
    console.log(`${errors.length} errors, ${warnings.length} warnings${kinds && ` (${kinds})`}`)
    return errors.length === 0
  } catch {
    console.error(stderr || stdout)
    return false
  }
}
