/**
 * Says of conversations what the panel would say: `npx tsx test/measure/detect.ts FILE.jsonl [--policy receipt] [--now ISO]`
 * prints one JSON line each; `--report` compares with the labels in the file instead.
 */
import { detectStage } from '../../lib/stage/detect'
import { loadModel } from '../../lib/stage/model'
import { STAGE_POLICIES } from '../../lib/stage/stage'
import { readConversations } from './conversations'
import { inWords } from './reason-words'
import { report } from './report'

const options = process.argv.slice(2)
const option = (name: string) => {
  const at = options.indexOf(name)
  return at < 0 ? undefined : options.splice(at, 2)[1]
}
const policyName = option('--policy') ?? 'receipt'
const policy = STAGE_POLICIES.find((one) => one === policyName)
const nowText = option('--now')
const now = nowText === undefined ? Date.now() : Date.parse(nowText)
const file = options.find((option) => !option.startsWith('--'))
if (!file || !policy || Number.isNaN(now)) {
  console.error(`Usage: detect FILE.jsonl [--policy ${STAGE_POLICIES.join('|')}] [--now ISO] [--report]`)
  process.exit(1)
}

const model = await loadModel()
const conversations = readConversations(file)
const readings = conversations.map(({ messages, orders }) =>
  detectStage({ messages, orders, policy, afterSaleDays: 15, timeZone: 'Asia/Shanghai', pin: null, now, model }),
)

if (options.includes('--report')) report(conversations, readings)
else {
  conversations.forEach(({ id }, i) => {
    const { stage, confidence, alternatives, step, topics, mood, reasons } = readings[i]!
    console.log(
      JSON.stringify({
        id,
        stage,
        confidence: Number(confidence.toFixed(3)),
        alternatives,
        step,
        topics,
        mood,
        reasons: reasons.map(inWords),
      }),
    )
  })
}
