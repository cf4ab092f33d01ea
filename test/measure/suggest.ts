/** `npm run --silent suggest -- FILE.jsonl [--locale zh-CN] [--policy receipt] [--now ISO]`: the first five suggestions, one line each. */
import { LOCALES } from '../../lib/replies/reply'
import { loadModel } from '../../lib/stage/model'
import { STAGE_POLICIES } from '../../lib/stage/stage'
import { readConversations } from './conversations'
import { fileArgument, option } from './lines'
import { defaultLibrary, shownSuggestions, suggestFor } from './suggest-lines'

const locale = LOCALES.find((one) => one === (option('locale') ?? 'zh-CN'))
const policy = STAGE_POLICIES.find((one) => one === (option('policy') ?? 'receipt'))
const now = option('now') ? Date.parse(option('now') ?? '') : Date.now()
if (!locale || !policy || Number.isNaN(now)) {
  console.error(`--locale is one of ${LOCALES.join(', ')}; --policy one of ${STAGE_POLICIES.join(', ')}; --now a time`)
  process.exit(1)
}

const model = await loadModel()
const library = defaultLibrary(locale)
for (const conversation of readConversations(fileArgument('suggest'))) {
  const line = suggestFor(conversation, library, { locale, policy, now, model })
  console.log(JSON.stringify({ id: conversation.id, suggestions: shownSuggestions(line, locale) }))
}
