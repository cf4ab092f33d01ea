/** The buyer's tier as a boxed letter; why it is so, on hover and focus. */
import { useWords } from '../../lib/i18n/use-words'
import type { Tier, TierReason } from '../../lib/store/contract'
import { Tip } from '../ui/Tip'

export function useTierWords() {
  const { t, locale } = useWords()
  return (tier: Tier, reason: TierReason | null) =>
    reason
      ? t('panel.tier.reason', {
          tier,
          rank: reason.rank.toLocaleString(locale),
          of: reason.of.toLocaleString(locale),
          share: (reason.shareWith * 100).toFixed(1),
        })
      : t('panel.tier.plain', { tier })
}

export function TierLetter({ tier, reason }: { tier: Tier; reason: TierReason | null }) {
  const words = useTierWords()(tier, reason)
  return (
    <Tip words={words}>
      <button
        type="button"
        aria-label={words}
        className="shrink-0 cursor-help rounded border-[1.5px] border-ink px-1 font-mono text-xs font-bold"
      >
        {tier}
      </button>
    </Tip>
  )
}
