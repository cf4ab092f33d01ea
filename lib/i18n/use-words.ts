/** The interface words for components: by key, and for judgements that come as data. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../replies/reply'
import type { Reason } from '../stage/stage'

type Say = ReturnType<typeof useTranslation>['t']

/** Values of reasons that are themselves words of the trade: the value is looked up under `trade.<table>`. */
const TABLES: Record<string, string> = {
  stage: 'stage',
  step: 'step',
  topic: 'topic',
  state: 'state',
  policy: 'policy',
  attribute: 'attribute',
  mood: 'mood',
  action: 'action',
}

/** One word of the trade; what the tables do not hold is shown as it came, e.g. an order's own attribute. */
function tradeWord(t: Say, table: string, value: string): string {
  return String((t as (key: string, options: object) => unknown)(`trade.${table}.${value}`, { defaultValue: value }))
}

/** A reason in the agent's words. */
function reasonWords(t: Say, reason: Reason): string {
  const values: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(reason.values ?? {})) {
    const table = TABLES[name]
    values[name] = table && typeof value === 'string' ? tradeWord(t, table, value) : value
  }
  return String(
    (t as (key: string, options: object) => unknown)(`reason.${reason.code}`, { ...values, defaultValue: '' }),
  )
}

export function useWords() {
  const { t, i18n } = useTranslation()
  return useMemo(
    () => ({
      t,
      locale: i18n.language as Locale,
      reason: (reason: Reason) => reasonWords(t, reason),
      trade: (table: string, value: string) => tradeWord(t, table, value),
    }),
    [t, i18n.language],
  )
}
