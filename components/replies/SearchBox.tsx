/** The search over all replies: by words, full pinyin, initials and code. */
import { X } from 'lucide-react'
import type { KeyboardEvent, RefObject } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { cx } from '../ui/class-names'
import { IconButton } from '../ui/IconButton'
import { KeyCap } from '../ui/KeyCap'

interface SearchBoxProps {
  box: RefObject<HTMLInputElement | null>
  query: string
  /** Number of hits; null while nothing is searched. */
  hits: number | null
  keyText: string
  listId: string
  activeId: string
  onQuery: (query: string) => void
  /** Moves the selection by one. */
  onStep: (step: 1 | -1) => void
  onEnter: () => void
  onLeave: () => void
}

export function SearchBox(props: SearchBoxProps) {
  const { box, query, hits, keyText, listId, activeId, onQuery, onStep, onEnter, onLeave } = props
  const { t } = useWords()

  function press(event: KeyboardEvent) {
    // An input method owns its keys: the Enter that takes a candidate is not an Enter of ours.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      onStep(event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      onEnter()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      onLeave()
    }
  }

  return (
    <div
      className={cx(
        'flex items-center gap-2 px-3 py-[5px] focus-within:shadow-[inset_0_-2px_var(--brand)]',
        query && 'shadow-[inset_0_-2px_var(--brand)]',
      )}
    >
      {keyText ? <KeyCap>{keyText}</KeyCap> : null}
      <input
        ref={box}
        type="text"
        role="combobox"
        aria-expanded={hits !== null}
        aria-controls={listId}
        aria-activedescendant={hits ? activeId : undefined}
        aria-autocomplete="list"
        aria-label={t('panel.search.label')}
        placeholder={t('panel.search.placeholder')}
        autoComplete="off"
        spellCheck={false}
        maxLength={60}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={press}
        className="min-w-0 flex-1 bg-transparent outline-none"
      />
      {hits !== null ? (
        <>
          <span role="status" className="num shrink-0 text-sm text-faint">
            {t('panel.search.hits', { count: hits })}
          </span>
          <IconButton label={t('panel.search.clear')} className="-my-1 -mr-1" onClick={onLeave}>
            <X aria-hidden size={13} />
          </IconButton>
        </>
      ) : null}
    </div>
  )
}
