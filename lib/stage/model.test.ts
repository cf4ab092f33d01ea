import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { EN } from './cues/en'
import { ZH } from './cues/zh'
import { loadModel, type ModelData } from './model'
import { turnOf } from './turn'

const file = readFileSync(new URL('./weights.json', import.meta.url))
const data = JSON.parse(file.toString()) as ModelData

it('fits in 150 KB', () => {
  expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(150 * 1024)
})

it('was learnt with the cues that there are', () => {
  const says = new Set([...ZH.cues, ...EN.cues].map((cue) => `#${cue.says}`))
  const learnt = data.pieces.split('\n').filter((piece) => piece.startsWith('#'))
  expect(learnt.length).toBeGreaterThan(40)
  expect(learnt.filter((cue) => !says.has(cue))).toEqual([])
})

it('tells parcels from returns', async () => {
  const model = await loadModel()
  const parcel = model.read(turnOf('buyer', ['物流信息三天没有更新了']))
  const back = model.read(turnOf('buyer', ['退货的钱什么时候到账']))
  expect(parcel.matters.in).toBeGreaterThan(parcel.matters.after)
  expect(back.matters.after).toBeGreaterThan(back.matters.in)
  expect(Object.values(back.matters).reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1, 3)
  expect(parcel.topics.logistics).toBeGreaterThan(0.3)
})
