/** The one field of the window: whatever is pasted is taken at once, what is typed with Enter. */
import { ClipboardPaste, History } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { FIELD } from '../ui/field-styles'
import { IconButton } from '../ui/IconButton'

const MOST_CHARS = 40_000

interface PasteFieldProps {
  field: RefObject<HTMLTextAreaElement | null>
  text: string
  onText: (text: string) => void
  /** The agent has typed it and pressed Enter. */
  onEnter: () => void
  /** Reads the clipboard: by this click only. */
  onPaste: () => void
  /** Null while there is nobody to go back to. */
  onRecent: (() => void) | null
  recentOpen: boolean
}

export function PasteField({ field, text, onText, onEnter, onPaste, onRecent, recentOpen }: PasteFieldProps) {
  const { t } = useWords()
  const [focused, setFocused] = useState(false)

  // What stands there is looked up already: the next thing typed takes its place.
  useEffect(() => {
    if (focused) field.current?.select()
  }, [focused, field])

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      onEnter()
    } else if (event.key === 'ArrowDown' && onRecent && !text.includes('\n')) {
      event.preventDefault()
      onRecent()
    }
  }

  return (
    <div className="flex shrink-0 items-start gap-1 border-b border-line bg-sub px-2 py-1.5">
      <textarea
        ref={field}
        rows={1}
        aria-label={t('window.field')}
        placeholder={t('window.placeholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={MOST_CHARS}
        // Left alone it is one line high: the first words must be enough.
        value={focused ? text : text.replace(/\s*\n\s*/g, ' ')}
        onChange={(event) => onText(event.target.value)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onKeyDown={press}
        className={`${FIELD} h-[30px] resize-none overflow-hidden focus:h-auto focus:max-h-[84px] focus:overflow-y-auto focus:[field-sizing:content]`}
      />
      <IconButton label={t('window.paste')} className="mt-[3px]" onClick={onPaste}>
        <ClipboardPaste aria-hidden size={14} />
      </IconButton>
      {onRecent ? (
        <IconButton label={t('window.recent')} className="mt-[3px]" aria-expanded={recentOpen} onClick={onRecent}>
          <History aria-hidden size={14} />
        </IconButton>
      ) : null}
    </div>
  )
}
