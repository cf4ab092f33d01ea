/** Everybody else who listens to a key, one line each. */
import type { Clash } from '../../lib/hotkeys/clash'
import { useWords } from '../../lib/i18n/use-words'

/** Products go by their own names; those that have one per language are words. */
const NAMES = { chrome: 'Chrome', edge: 'Edge', firefox: 'Firefox', ibus: 'IBus', gnome: 'GNOME' } as const

const isNamed = (who: string): who is keyof typeof NAMES => Object.hasOwn(NAMES, who)

export function useClashWords(): { line: (clash: Clash) => string; who: (clash: Clash) => string } {
  const { t, reason } = useWords()
  const nameOf = (clash: Extract<Clash, { by: 'owner' }>) =>
    isNamed(clash.who) ? NAMES[clash.who] : t(`keys.who.${clash.who}`)
  return {
    line(clash) {
      if (clash.by === 'rule') return reason(clash.reason)
      if (clash.by === 'site') return t('keys.site', { name: clash.name })
      const words = { who: nameOf(clash), does: t(`keys.does.${clash.does}`) }
      return clash.refused ? t('keys.ownerNever', words) : t('keys.owner', words)
    },
    who(clash) {
      if (clash.by === 'rule') return reason(clash.reason)
      return clash.by === 'site' ? clash.name : nameOf(clash)
    },
  }
}

export function ClashWords({ clashes }: { clashes: readonly Clash[] }) {
  const { line } = useClashWords()
  return clashes.map((clash) => (
    <span key={line(clash)} className="block" title={clash.by === 'owner' ? clash.source : undefined}>
      {line(clash)}
    </span>
  ))
}
