/** Learns lib/stage/weights.json from JDDC utterances and our own: `npx tsx test/measure/train.ts jddc_train.jsonl [--check]`; `--check` cross-validates instead of writing. */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { MATTERS } from '../../lib/stage/cues/cue'
import { modelOf } from '../../lib/stage/model'
import { readable } from '../../lib/stage/simplified'
import { STAGES } from '../../lib/stage/stage'
import { turnOf } from '../../lib/stage/turn'
import { topicOfIntent } from './jddc-topics'
import { generator, learn, type Utterance } from './learn'
import { ownUtterances } from './own-utterances'

const FOLDS = 5
const WEIGHTS = new URL('../../lib/stage/weights.json', import.meta.url)

const path = process.argv[2]
if (!path) throw new Error('Name the file of utterances: npx tsx test/measure/train.ts jddc_train.jsonl')
const jddc = readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), path), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Utterance)
const own = ownUtterances()

if (process.argv.includes('--check')) check()
else {
  const json = `${JSON.stringify(learn([...jddc, ...own]))}\n`
  writeFileSync(WEIGHTS, json)
  console.log(
    `${jddc.length} + ${own.length} utterances → ${json.length} bytes, ${gzipSync(json, { level: 9 }).length} with gzip`,
  )
}

/** Five folds, equal texts in one fold: macro-F1 of the three stages on the core rows, and the topic head's hits. */
function check() {
  const random = generator(1)
  const foldOfText = new Map<string, number>()
  const folds = jddc.map(({ text }) => {
    const key = readable(text)
    if (!foldOfText.has(key)) foldOfText.set(key, Math.floor(random() * FOLDS))
    return foldOfText.get(key)!
  })
  const confusion = STAGES.map(() => STAGES.map(() => 0))
  const topics = { asked: 0, first: 0, third: 0 }
  const na = { is: 0, found: 0, said: 0 }
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = modelOf(learn([...jddc.filter((_, i) => folds[i] !== fold), ...own]))
    jddc.forEach((utterance, i) => {
      if (folds[i] !== fold) return
      const { matters, topics: odds } = model.read(turnOf('buyer', [utterance.text]))
      const best = [...STAGES].sort((a, b) => matters[b] - matters[a])[0]!
      if (utterance.tier === 'core') confusion[STAGES.indexOf(utterance.stage!)]![STAGES.indexOf(best)]!++
      const saysNa = MATTERS.every((matter) => matters.na >= matters[matter])
      if (utterance.tier === 'na') na.is++
      if (saysNa) na.said++
      if (saysNa && utterance.tier === 'na') na.found++
      const topic = topicOfIntent(utterance.intent)
      if (topic) {
        const ranked = (Object.entries(odds) as [string, number][]).sort((a, b) => b[1] - a[1]).map(([name]) => name)
        topics.asked++
        if (ranked[0] === topic) topics.first++
        if (ranked.slice(0, 3).includes(topic)) topics.third++
      }
    })
  }
  const f1 = STAGES.map((_, c) => {
    const right = confusion[c]![c]!
    return (
      (2 * right) / (confusion[c]!.reduce((sum, n) => sum + n, 0) + confusion.reduce((sum, row) => sum + row[c]!, 0))
    )
  })
  console.log(
    `macro-F1 on core rows, ${FOLDS} folds: ${(f1.reduce((sum, one) => sum + one, 0) / f1.length).toFixed(4)}`,
  )
  STAGES.forEach((stage, i) => {
    console.log(
      `  ${stage.padEnd(6)} F1 ${f1[i]!.toFixed(3)}  read as ${STAGES.map((other, j) => `${other} ${confusion[i]![j]}`).join(', ')}`,
    )
  })
  console.log(`not a sale: precision ${(na.found / na.said).toFixed(3)}, recall ${(na.found / na.is).toFixed(3)}`)
  console.log(
    `topic: first ${(topics.first / topics.asked).toFixed(3)}, among three ${(topics.third / topics.asked).toFixed(3)}`,
  )
}
