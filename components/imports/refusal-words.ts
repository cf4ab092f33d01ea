/** Why an import did not happen, in the agent's words. */
import type { useWords } from '../../lib/i18n/use-words'
import { fileFaultText } from '../../lib/imports/faults'
import type { Refusal } from '../../lib/store/import-protocol'

type Words = ReturnType<typeof useWords>

export function refusalWords({ t, locale }: Words, refusal: Refusal): string {
  if (refusal.fault) return fileFaultText(refusal.fault.code, refusal.fault.values, locale)
  if (refusal.code === 'busy') return t('options.import.busy')
  if (refusal.code === 'storage-full') return t('options.import.full')
  return t('options.import.failed', { message: refusal.message })
}
