/** The sample shop: three marketplaces' exports that come with the product, read in the same way as anyone's own. */

import { call } from '../bridge/rpc-client'
import { ownUrl } from '../bridge/self'
import type { Marketplace } from '../chat/chat'
import { startImport } from '../store/import-client'
import type { Progress } from '../store/import-protocol'

interface SampleExport {
  file: `/${string}.csv`
  marketplace: Marketplace
  /** The practice console signs in under these names, so that nothing has to be picked. */
  name: string
}

const SAMPLE_EXPORTS: readonly SampleExport[] = [
  { file: '/sample/taobao-orders.csv', marketplace: 'taobao', name: '优衣坊旗舰店' },
  { file: '/sample/pinduoduo-orders.csv', marketplace: 'pinduoduo', name: '优衣坊拼多多店' },
  { file: '/sample/douyin-orders.csv', marketplace: 'douyin', name: '优衣坊抖音小店' },
]

async function fileOf({ file }: SampleExport): Promise<File> {
  const response = await fetch(ownUrl(file))
  if (!response.ok) throw new Error(`${file}: ${response.status}`)
  return new File([await response.blob()], file.split('/').at(-1) ?? file, { type: 'text/csv' })
}

/** Imports all three, one after the other; a shop that is there already gets them again, which changes nothing. */
export async function loadSampleShop(
  onProgress: (progress: Progress) => void,
): Promise<{ orders: number; buyers: number }> {
  const shops = await call('shops', 'list', {})
  let orders = 0
  let buyers = 0
  for (const sample of SAMPLE_EXPORTS) {
    const known = shops.find((shop) => shop.name === sample.name && shop.marketplace === sample.marketplace)
    const { marketplace, name } = sample
    const target = known ? { shopId: known.id } : { newShop: { marketplace, name } }
    const job = startImport(await fileOf(sample), target, onProgress)
    const preview = await job.preview
    await job.confirm()
    orders += preview.orders
    buyers += preview.buyers
  }
  return { orders, buyers }
}
