/** `npm run --silent guards -- FILE.jsonl [--now ISO]`: what the guards see in each draft, one line each. */
import { type GuardLine, guardLine } from './guard-lines'
import { fileArgument, option, readLines } from './lines'

const now = option('now') ? Date.parse(option('now') ?? '') : Date.now()
for (const line of await readLines<GuardLine>(fileArgument('guards'))) {
  const hits = guardLine(line, now).map(({ kind, text }) => ({ kind, text }))
  console.log(JSON.stringify({ id: line.id, hits }))
}
