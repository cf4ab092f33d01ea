/** `npm run --silent mismatch -- FILE.jsonl`: what the buyer said against what was ordered, one line each. */
import { fileArgument, readLines } from './lines'
import { checkLine, type MismatchLine } from './mismatch-lines'

for (const line of await readLines<MismatchLine>(fileArgument('mismatch'))) {
  const results = checkLine(line, Date.now()).map(({ attribute, state, ordered, said, quote }) => ({
    attribute,
    state,
    ordered,
    said,
    quote,
  }))
  console.log(JSON.stringify({ id: line.id, results }))
}
