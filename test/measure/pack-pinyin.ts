/** Writes what pinyin knows into data files: the search words of the packs and the table of common homophones. */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { homophoneTable, packSearchTable } from './pinyin-tables'

const target = (path: string) => fileURLToPath(new URL(`../../lib/replies/${path}`, import.meta.url))

await writeFile(target('packs/pinyin.json'), await packSearchTable())
await writeFile(target('homophones.json'), homophoneTable())
console.log('packs/pinyin.json and homophones.json written')
