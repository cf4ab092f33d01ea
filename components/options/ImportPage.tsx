/** Import (导入): a file, what it will change, and how it goes. */
import { useState } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { useImportJob } from '../../lib/queries/use-import-job'
import { useShops } from '../../lib/queries/use-shops'
import type { Progress } from '../../lib/store/import-protocol'
import { DropZone } from '../imports/DropZone'
import { type GuessedExport, guessExport } from '../imports/guess-export'
import { PastImports } from '../imports/PastImports'
import { PreviewView } from '../imports/PreviewView'
import { ProgressView } from '../imports/ProgressView'
import { refusalWords } from '../imports/refusal-words'
import { ShopTarget } from '../imports/ShopTarget'
import { Button } from '../ui/Button'
import { Segment } from '../ui/Segment'

interface Chosen {
  file: File
  guess: GuessedExport | null
}

export function ImportPage({ resumed }: { resumed: Progress | null }) {
  const words = useWords()
  const { t, locale } = words
  const shops = useShops()
  const job = useImportJob()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const { state } = job

  async function choose(file: File) {
    job.reset()
    setChosen({ file, guess: await guessExport(file) })
  }

  function forget() {
    job.cancel()
    setChosen(null)
  }

  return (
    <div className="flex flex-col gap-4">
      {resumed ? (
        <Segment title={t('options.import.resumed')}>
          <ProgressView fileName={resumed.fileName} total={resumed.total} progress={resumed} onCancel={null} />
        </Segment>
      ) : null}
      {!chosen ? (
        <DropZone onFile={(file) => void choose(file)} />
      ) : (
        <Segment
          title={chosen.file.name}
          hint={
            chosen.guess
              ? t('options.import.guessed', { name: chosen.guess.name[locale] })
              : t('options.import.notGuessed')
          }
        >
          <div aria-live="polite">
            {state.at === 'idle' && !shops.data ? null : state.at === 'idle' ? (
              <ShopTarget
                shops={shops.data ?? []}
                marketplace={chosen.guess?.marketplace ?? null}
                onTarget={(target) => void job.open(chosen.file, target)}
                onCancel={forget}
              />
            ) : state.at === 'reading' ? (
              <p className="m-0 text-mute">{t('options.import.reading')}</p>
            ) : state.at === 'preview' ? (
              <PreviewView preview={state.preview} onConfirm={() => void job.confirm()} onCancel={forget} />
            ) : state.at === 'running' ? (
              <ProgressView
                fileName={chosen.file.name}
                total={state.preview.orders}
                progress={state.progress}
                onCancel={job.cancel}
              />
            ) : state.at === 'ended' ? (
              <div className="flex flex-col gap-2">
                <b>{t(`options.import.ended.${state.record.status === 'cancelled' ? 'cancelled' : 'done'}`)}</b>
                <span className="num text-mute">
                  {t('options.import.endedWords', {
                    added: state.record.added.toLocaleString(locale),
                    changed: state.record.changed.toLocaleString(locale),
                    unchanged: state.record.unchanged.toLocaleString(locale),
                    rejected: state.record.rejected.toLocaleString(locale),
                  })}
                </span>
                <div>
                  <Button weight="first" onClick={forget}>
                    {t('options.import.another')}
                  </Button>
                </div>
              </div>
            ) : (
              <div role="alert" className="flex flex-col gap-2">
                <span className="text-bad">{refusalWords(words, state.refusal)}</span>
                <div>
                  <Button onClick={forget}>{t('options.import.another')}</Button>
                </div>
              </div>
            )}
          </div>
        </Segment>
      )}
      <PastImports />
    </div>
  )
}
