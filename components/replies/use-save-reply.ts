/** Saves a template: writes its search words first, so that it is found by sound from the first keystroke on. */

import { useReplyDeeds } from '../../lib/queries/use-replies'
import type { Locale, Reply } from '../../lib/replies/reply'
import { codeFrom, draftOf, type ReplyForm } from './reply-form'

export function useSaveReply(locale: Locale) {
  const { save } = useReplyDeeds()
  return async (form: ReplyForm, before: Reply | null): Promise<Reply> => {
    const draft = draftOf(form, before, locale)
    const [{ searchWordsOf }, { readSearchWords }] = await Promise.all([
      import('../../lib/replies/pinyin'),
      import('../../lib/replies/search-words'),
    ])
    const search = await searchWordsOf(draft)
    const code = draft.code || codeFrom(readSearchWords(search).title)
    return save.mutateAsync({ ...draft, code, search })
  }
}
