/** The pinned note as text, written and changed in place. */
import { Flag } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import type { BuyerNote } from '../../lib/store/contract'
import { shown } from '../../lib/text'
import { ageText } from '../../lib/time'
import { Button } from '../ui/Button'
import { FIELD } from '../ui/field-styles'

const LONGEST_NOTE = 200

interface NoteLineProps {
  note: BuyerNote | null
  timeZone: string
  now: number
  onSave: (text: string) => void
}

export function NoteLine({ note, timeZone, now, onSave }: NoteLineProps) {
  const { t } = useWords()
  const [draft, setDraft] = useState<string | null>(null)
  if (draft !== null) {
    return (
      <form
        className="flex gap-1.5"
        onSubmit={(event) => {
          event.preventDefault()
          onSave(draft.trim())
          setDraft(null)
        }}
      >
        <input
          // biome-ignore lint/a11y/noAutofocus: the agent has just asked to write here
          autoFocus
          aria-label={t('panel.note.label')}
          maxLength={LONGEST_NOTE}
          className={FIELD}
          value={draft}
          placeholder={t('panel.note.placeholder')}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && !event.nativeEvent.isComposing && setDraft(null)}
        />
        <Button type="submit" weight="first">
          {t('ui.save')}
        </Button>
      </form>
    )
  }
  if (!note?.text) {
    return (
      <Button weight="quiet" className="-ml-2.5 self-start" onClick={() => setDraft('')}>
        <Flag aria-hidden size={12} />
        {t('panel.note.write')}
      </Button>
    )
  }
  return (
    <button
      type="button"
      title={t('panel.note.edit')}
      className="line-clamp-2 w-full rounded text-left text-sm hover:bg-sub"
      onClick={() => setDraft(note.text)}
    >
      <Flag aria-hidden size={11} className="mr-1 inline-block align-[-1px]" fill="currentColor" />
      <b className="font-bold">{shown(note.text)}</b>{' '}
      <span className="num text-faint">
        {shown(note.author)} {ageText(note.at, now, timeZone)}
      </span>
    </button>
  )
}
