/** Reasons as the panel words them in zh-CN, without React. */
import { reason as sentences } from '../../lib/i18n/zh-CN/reason'
import type { Reason } from '../../lib/stage/stage'

export function inWords({ code, values }: Reason): string {
  const sentence = (sentences as Record<string, string>)[code]
  if (sentence === undefined) throw new Error(`No words for the reason "${code}"`)
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values?.[name] ?? ''))
}
