/** Loads the sample shop and says how far it is. */
import { type ReactNode, useState } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { loadSampleShop } from '../../lib/queries/sample-shop'
import { refusalOf } from '../../lib/queries/use-import-job'
import type { Progress } from '../../lib/store/import-protocol'
import { refusalWords } from '../imports/refusal-words'
import { Button } from '../ui/Button'

type State =
  | { at: 'idle' }
  | { at: 'running'; progress: Progress | null }
  | { at: 'done'; orders: number; buyers: number }
  | { at: 'failed'; words: string }

export function SampleLoader({ beside }: { beside: ReactNode }) {
  const words = useWords()
  const { t, locale } = words
  const [state, setState] = useState<State>({ at: 'idle' })

  async function load() {
    setState({ at: 'running', progress: null })
    try {
      const { orders, buyers } = await loadSampleShop((progress) => setState({ at: 'running', progress }))
      setState({ at: 'done', orders, buyers })
    } catch (error) {
      setState({ at: 'failed', words: refusalWords(words, refusalOf(error)) })
    }
  }

  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap gap-2">
        <Button weight="first" disabled={state.at === 'running'} onClick={() => void load()}>
          {state.at === 'running' ? t('options.welcome.sampleRunning') : t('options.welcome.sample')}
        </Button>
        {beside}
      </div>
      <span role="status" className="num text-sm text-mute">
        {state.at === 'running' && state.progress
          ? t('options.import.progress', {
              done: state.progress.orders.toLocaleString(locale),
              total: state.progress.total.toLocaleString(locale),
            })
          : null}
        {state.at === 'done'
          ? t('options.welcome.sampleDone', {
              orders: state.orders.toLocaleString(locale),
              buyers: state.buyers.toLocaleString(locale),
            })
          : null}
        {state.at === 'failed' ? <span className="text-bad">{state.words}</span> : null}
      </span>
    </div>
  )
}
