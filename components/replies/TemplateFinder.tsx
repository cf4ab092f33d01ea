/** Finds templates as the panel does, and opens one to change it. */
import { Plus, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import type { Locale, Reply } from '../../lib/replies/reply'
import { createReplySearch } from '../../lib/replies/search'
import { STAGES, type Stage } from '../../lib/stage/stage'
import { shown } from '../../lib/text'
import { Button } from '../ui/Button'
import { Choice } from '../ui/Choice'
import { FIELD } from '../ui/field-styles'
import { Highlighted } from './Highlighted'

/** More rows than anyone reads through; the search finds the rest. */
const MOST_ROWS = 80

type Filter = 'all' | 'mine' | Stage

interface TemplateFinderProps {
  replies: readonly Reply[]
  locale: Locale
  onOpen: (reply: Reply) => void
  onAdd: () => void
  onBin: () => void
}

const fits = (reply: Reply, filter: Filter) =>
  filter === 'all' || (filter === 'mine' ? reply.packId === null : reply.stages.includes(filter))

export function TemplateFinder({ replies, onOpen, onAdd, onBin }: TemplateFinderProps) {
  const { t } = useWords()
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const find = useMemo(() => createReplySearch([...replies]), [replies])
  const found = query.trim()
    ? find(query.trim())
    : [...replies].sort((a, b) => b.uses - a.uses).map((reply) => ({ reply, ranges: [] as [number, number][] }))
  const fitting = found.filter(({ reply }) => fits(reply, filter))
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-2">
      <div className="flex gap-2">
        <input
          type="search"
          aria-label={t('popup.templates.search')}
          placeholder={t('popup.templates.search')}
          className={FIELD}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <Button weight="first" className="shrink-0" onClick={onAdd}>
          <Plus aria-hidden size={13} />
          {t('ui.add')}
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Choice
          label={t('popup.templates.filter')}
          value={filter}
          options={[
            { value: 'all', label: t('ui.all') },
            ...STAGES.map((stage) => ({ value: stage, label: t(`trade.stage.${stage}`) })),
            { value: 'mine', label: t('popup.templates.mine') },
          ]}
          onChoose={setFilter}
        />
        <span className="num ml-auto text-sm text-faint">{t('popup.templates.count', { count: fitting.length })}</span>
      </div>
      <ul className="m-0 -mx-1 min-h-0 flex-1 list-none overflow-y-auto p-0">
        {fitting.slice(0, MOST_ROWS).map(({ reply, ranges }) => (
          <li key={reply.id}>
            <button
              type="button"
              onClick={() => onOpen(reply)}
              className="grid w-full grid-cols-[1fr_auto] gap-x-2 rounded-md px-2 py-1 text-left hover:bg-sub"
            >
              <span className="truncate font-semibold">
                <Highlighted text={shown(reply.title)} ranges={ranges} />
              </span>
              <span className="num text-xs text-faint">{reply.code}</span>
              <span className="col-span-2 truncate text-sm text-mute">{shown(reply.variants[0]?.text ?? '')}</span>
            </button>
          </li>
        ))}
        {fitting.length === 0 ? <li className="px-2 py-4 text-center text-mute">{t('panel.search.none')}</li> : null}
      </ul>
      <div>
        <Button weight="quiet" className="-ml-2.5" onClick={onBin}>
          <Trash2 aria-hidden size={13} />
          {t('popup.bin.open')}
        </Button>
      </div>
    </div>
  )
}
