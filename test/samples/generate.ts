/**
 * Writes the sample shop: three marketplaces' order exports and the practice desk's conversations.
 * Usage: npm run samples -- [--now ISO] [--out FOLDER]. The build calls it, so that the desk is as fresh as the build.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { deskOf } from './desk'
import { douyinExport } from './exports/douyin'
import { pinduoduoExport } from './exports/pinduoduo'
import { taobaoExport } from './exports/taobao'
import { drawShops } from './shop'
import type { SampleShop, Sold } from './sold'

const WRITERS: Record<SampleShop, (orders: Sold[]) => Buffer> = {
  taobao: taobaoExport,
  pinduoduo: pinduoduoExport,
  douyin: douyinExport,
}

/** Writes `<marketplace>-orders.csv` and `desk.json` into `folder`; returns their names. `now` is epoch ms. */
export function writeSamples(folder: string, now: number): string[] {
  mkdirSync(folder, { recursive: true })
  const shops = drawShops(now)
  const names = (Object.keys(WRITERS) as SampleShop[]).map((shop) => {
    const name = `${shop}-orders.csv`
    writeFileSync(join(folder, name), WRITERS[shop](shops.sold.filter((order) => order.shop === shop)))
    return name
  })
  writeFileSync(join(folder, 'desk.json'), JSON.stringify(deskOf(shops, now)))
  return [...names, 'desk.json']
}

/** The build's clock: `SOURCE_DATE_EPOCH` (seconds) where a build must be reproducible, else now. */
export const buildClock = (): number =>
  process.env.SOURCE_DATE_EPOCH ? Number(process.env.SOURCE_DATE_EPOCH) * 1000 : Date.now()

function option(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const now = option('now') ? Date.parse(option('now')!) : buildClock()
  const folder = option('out') ?? join('.output', 'sample')
  for (const name of writeSamples(folder, now)) console.log(join(folder, name))
}
