/** Templates (模板): the whole library, and which four stand on the agent's own keys. */
import { useWords } from '../../lib/i18n/use-words'
import { useReplies } from '../../lib/queries/use-replies'
import { useChangeSettings } from '../../lib/queries/use-settings'
import { OWN_SLOTS, ownReply } from '../../lib/replies/own-slots'
import type { Settings } from '../../lib/store/contract'
import { Templates } from '../replies/Templates'
import { FIELD } from '../ui/field-styles'
import { Labelled } from '../ui/Labelled'
import { Segment } from '../ui/Segment'

export function TemplatesPage({ settings }: { settings: Settings }) {
  const { t } = useWords()
  const replies = useReplies(settings.language)
  const change = useChangeSettings()
  const sorted = [...(replies.data ?? [])].sort((a, b) => a.title.localeCompare(b.title, settings.language))
  return (
    <div className="flex flex-col gap-4">
      <Segment title={t('options.templates.own')} hint={t('options.templates.ownHint')}>
        <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
          {OWN_SLOTS.map((slot) => (
            <Labelled key={slot} label={t('options.templates.key', { key: slot })}>
              <select
                className={FIELD}
                value={ownReply(slot, settings.ownSlots[slot], sorted, settings.language)?.id ?? ''}
                onChange={(event) =>
                  change.mutate({ ownSlots: { ...settings.ownSlots, [slot]: event.target.value || null } })
                }
              >
                {ownReply(slot, settings.ownSlots[slot], sorted, settings.language) ? null : <option value="" />}
                {sorted.map((reply) => (
                  <option key={reply.id} value={reply.id}>
                    {reply.title}
                  </option>
                ))}
              </select>
            </Labelled>
          ))}
        </div>
      </Segment>
      <Segment title={t('options.nav.templates')} hint={t('options.templates.hint')}>
        <div className="flex h-[max(420px,60vh)] flex-col gap-2">
          <Templates locale={settings.language} />
        </div>
      </Segment>
    </div>
  )
}
