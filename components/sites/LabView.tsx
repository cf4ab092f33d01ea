/** The site lab in the panel: what to point at, what is read by it right now, and saving it. */
import { ChevronDown, ChevronRight, X } from 'lucide-react'
import { useCallback, useState } from 'react'
import { LAB_PARTS, type LabPart, NEEDED_PARTS } from '../../lib/bridge/lab-protocol'
import { useWords } from '../../lib/i18n/use-words'
import { partState } from '../../lib/queries/lab-parts'
import type { LabState } from '../../lib/queries/page-state'
import { missingParts, useLab } from '../../lib/queries/use-lab'
import { shown } from '../../lib/text'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { Skeleton } from '../ui/Skeleton'
import { LabPartRow } from './LabPartRow'
import { LabReadingCard } from './LabReadingCard'
import { LabSave } from './LabSave'

const OPTIONAL = LAB_PARTS.filter((part) => !NEEDED_PARTS.some((one) => one === part))

export function LabView({ lab }: { lab: LabState }) {
  const { t } = useWords()
  const label = useCallback((part: LabPart) => t(`lab.part.${part}`), [t])
  const { purpose, order, pick, leave, save } = useLab(lab, label)
  const { draft, picking } = lab
  const [more, setMore] = useState(false)
  const repairing = purpose?.repairing ?? null
  const row = (part: LabPart) =>
    draft ? (
      <LabPartRow
        key={part}
        part={partState(part, draft)}
        picking={picking === part}
        onPick={() => pick(part)}
        onStop={() => order({ do: 'stop' })}
        onForget={() => order({ do: 'forget', part })}
        onOther={() => order({ do: 'other', part })}
      />
    ) : null
  return (
    <section aria-label={t('lab.title')} className="flex min-h-0 flex-1 flex-col">
      <header className="flex items-center gap-2 border-b border-line px-3 py-2">
        <h1 className="m-0 min-w-0 flex-1 truncate text-lg font-bold">
          {repairing ? t('lab.repairTitle', { name: shown(repairing.site.name) }) : t('lab.title')}
        </h1>
        <IconButton label={t('lab.leave')} onClick={() => void leave()}>
          <X aria-hidden size={15} />
        </IconButton>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-3 pb-3">
        <p className="mt-2 mb-1 text-sm text-mute">{picking ? t('lab.keys') : t('lab.intro')}</p>
        {!draft || !purpose ? <Skeleton lines={[70, 90, 80]} /> : null}
        {draft && purpose ? (
          <>
            <h2 className="mt-2 mb-1 text-sm font-bold">{t('lab.needed')}</h2>
            <ul className="m-0 list-none p-0">{NEEDED_PARTS.map(row)}</ul>
            <LabReadingCard draft={draft} />
            <Button
              weight="quiet"
              aria-expanded={more}
              className="mt-2 -ml-2 self-start"
              onClick={() => setMore(!more)}
            >
              {more ? <ChevronDown aria-hidden size={13} /> : <ChevronRight aria-hidden size={13} />}
              {t('lab.more')}
            </Button>
            {more || OPTIONAL.some((part) => part === picking) ? (
              <ul className="m-0 mt-1 list-none p-0">{OPTIONAL.map(row)}</ul>
            ) : null}
            <LabSave
              draft={draft}
              repairing={repairing !== null}
              missing={missingParts(lab)}
              busy={save.isPending}
              failed={save.isError}
              onSave={(wanted) => save.mutate(wanted)}
            />
          </>
        ) : null}
      </div>
    </section>
  )
}
