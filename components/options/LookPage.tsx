/** Language and look (语言/外观), and who the agent is. */
import { useState } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { useChangeSettings } from '../../lib/queries/use-settings'
import type { Settings } from '../../lib/store/contract'
import { SECOND_MS } from '../../lib/time'
import { FIELD } from '../ui/field-styles'
import { Labelled } from '../ui/Labelled'
import { LookChoices } from '../ui/LookChoices'
import { Segment } from '../ui/Segment'

const TARGETS_S = [15, 20, 30, 45, 60, 90, 120, 180]

export function LookPage({ settings }: { settings: Settings }) {
  const { t } = useWords()
  const change = useChangeSettings()
  const [name, setName] = useState(settings.agentName)
  const seconds = settings.targetWaitMs / SECOND_MS
  return (
    <div className="flex flex-col gap-4">
      <Segment title={t('options.nav.look')}>
        <LookChoices settings={settings} />
      </Segment>
      <Segment title={t('options.look.agent')}>
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
          <Labelled label={t('options.look.name')} hint={t('options.look.nameHint')}>
            <input
              className={FIELD}
              maxLength={40}
              value={name}
              onChange={(event) => setName(event.target.value)}
              onBlur={() => name !== settings.agentName && change.mutate({ agentName: name.trim() })}
            />
          </Labelled>
          <Labelled label={t('options.look.target')} hint={t('options.look.targetHint')}>
            <select
              className={FIELD}
              value={seconds}
              onChange={(event) => change.mutate({ targetWaitMs: Number(event.target.value) * SECOND_MS })}
            >
              {[...new Set([...TARGETS_S, seconds])]
                .sort((a, b) => a - b)
                .map((one) => (
                  <option key={one} value={one}>
                    {t('options.look.seconds', { count: one })}
                  </option>
                ))}
            </select>
          </Labelled>
        </div>
      </Segment>
    </div>
  )
}
