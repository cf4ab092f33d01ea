/** The agent's own four replies: they never move, whatever the chat says. */
import { Image, Plus } from 'lucide-react'
import { useWords } from '../../lib/i18n/use-words'
import { OWN_SLOTS, type OwnSlot } from '../../lib/replies/own-slots'
import type { Reply } from '../../lib/replies/reply'
import { shown } from '../../lib/text'
import { KeyCap } from '../ui/KeyCap'
import { useGuarded } from '../ui/use-guarded'

interface OwnSlotsProps {
  replies: Record<OwnSlot, Reply | null>
  keyText: (slot: OwnSlot) => string
  onInsert: (slot: OwnSlot) => void
  onChoose: () => void
}

export function OwnSlots({ replies, keyText, onInsert, onChoose }: OwnSlotsProps) {
  const { t } = useWords()
  const guarded = useGuarded()
  return (
    <fieldset className="m-0 flex shrink-0 flex-wrap gap-1 border-0 px-3 pt-1 pb-1.5">
      <legend className="sr-only">{t('panel.replies.own')}</legend>
      {OWN_SLOTS.map((slot) => {
        const reply = replies[slot]
        return (
          <button
            key={slot}
            type="button"
            title={reply ? shown(reply.variants[0]?.text ?? reply.title) : t('panel.replies.chooseOwn')}
            onClick={reply ? guarded(() => onInsert(slot)) : onChoose}
            className="flex max-w-full flex-[1_0_auto] items-center in-lang-en:max-[359px]:basis-[42%] gap-1 rounded-md bg-sub px-1.5 py-0.5 text-left text-sm text-mute hover:bg-key hover:text-ink"
          >
            <KeyCap>{keyText(slot) || slot}</KeyCap>
            {reply ? (
              <>
                <span className="max-w-[9em] truncate">{shown(reply.title)}</span>
                {reply.pictures?.length ? <Image aria-label={t('panel.picture.has')} size={11} /> : null}
              </>
            ) : (
              <>
                <Plus aria-hidden size={12} className="text-faint" />
                <span className="sr-only">{t('panel.replies.chooseOwn')}</span>
              </>
            )}
          </button>
        )
      })}
    </fieldset>
  )
}
