/** `npm run --silent import-file -- FILE [--profile ID] [--shop ID]`: what the product's own import makes of a file, as one JSON object. */
import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { FileFault, fileFaultText, rowFaultText } from '../../lib/imports/faults'
import { openExport } from '../../lib/imports/read'

const USAGE = 'usage: npm run --silent import-file -- FILE [--profile ID] [--shop ID] [--zone AREA/CITY] [--orders]'

function wordsOf(argv: readonly string[]): { files: string[]; options: Map<string, string> } {
  const files: string[] = []
  const options = new Map<string, string>()
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] as string
    if (word === '--orders') options.set(word, '')
    else if (word.startsWith('--')) {
      const [name, value] = word.split('=', 2) as [string, string | undefined]
      options.set(name, value ?? argv[++i] ?? '')
    } else files.push(word)
  }
  return { files, options }
}

async function main(): Promise<number> {
  const { files, options } = wordsOf(process.argv.slice(2))
  const [file] = files
  if (!file) {
    console.error(USAGE)
    return 1
  }
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file)
  let opened: Awaited<ReturnType<typeof openExport>>
  try {
    const profileId = options.get('--profile')
    const timeZone = options.get('--zone')
    opened = await openExport({
      bytes: new Uint8Array(readFileSync(path)),
      fileName: basename(path),
      asOf: statSync(path).mtimeMs,
      ...(profileId ? { profileId } : {}),
      ...(timeZone ? { timeZone } : {}),
    })
  } catch (error) {
    if (error instanceof FileFault)
      console.error(`${basename(path)}: ${error.message}\n${fileFaultText(error.code, error.values, 'zh-CN')}`)
    else console.error(`${basename(path)}: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  }
  const { others, ...totals } = opened.totals
  const shop = options.get('--shop')
  console.log(
    JSON.stringify({
      profile: opened.profile.id,
      ...(shop ? { shop } : {}),
      encoding: opened.encoding,
      rows: opened.rowCount,
      orders: opened.orderCount,
      buyers: opened.buyerCount,
      rejected: opened.rejected.map(({ line, code, values }) => ({
        line,
        reason: `${code}: ${rowFaultText(code, values, 'en')} · ${rowFaultText(code, values, 'zh-CN')}`,
      })),
      columns: opened.columns,
      totals: others.length > 0 ? { ...totals, others } : totals,
      statuses: opened.statuses,
      ...(options.has('--orders') ? { list: opened.orders } : {}),
    }),
  )
  return 0
}

process.exitCode = await main()
