/** What the site that is being made reads right now: the last messages with who said them, and what is still in doubt. */
import { Check, CircleDashed, TriangleAlert } from 'lucide-react'
import type { LabDraft } from '../../lib/bridge/lab-protocol'
import { useWords } from '../../lib/i18n/use-words'
import { shown } from '../../lib/text'
import { cx } from '../ui/class-names'
import { Notice } from '../ui/Notice'

export function LabReadingCard({ draft: { reading, site } }: { draft: LabDraft }) {
  const { t } = useWords()
  const { messages, buyerName, composer, named, fresh, freshUnclear, switches, unclear, rows } = reading
  const told = new Set(messages.map(({ speaker }) => speaker))
  const oneSide = messages.length > 2 && told.size === 1
  const mapped = site.roles.message !== undefined
  return (
    <section
      aria-label={t('lab.reading.title')}
      className="mt-3 flex flex-col gap-1 rounded-lg border border-line bg-sub px-2.5 py-2"
    >
      <h2 className="m-0 flex text-sm font-bold">
        <span className="flex-1">{t('lab.reading.title')}</span>
        {mapped ? <span className="font-normal text-mute">{t('lab.reading.rows', { count: rows })}</span> : null}
      </h2>
      <Fact ok={buyerName !== null}>
        {buyerName === null ? t('lab.reading.noName') : t('lab.reading.name', { name: shown(buyerName) })}
      </Fact>
      <Fact ok={composer}>{composer ? t('lab.reading.box') : t('lab.reading.noBox')}</Fact>
      {messages.length === 0 ? <p className="m-0 text-sm text-mute">{t('lab.reading.none')}</p> : null}
      <ol aria-live="polite" className="m-0 flex list-none flex-col gap-0.5 p-0">
        {messages.map(({ speaker, text }, at) => (
          // Rows have no identity here: the list is replaced as a whole.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at} className={cx('flex gap-1.5', speaker === 'system' && 'text-mute')}>
            <b className="shrink-0">{t(`lab.reading.who.${speaker}`)}</b>
            <span className="line-clamp-2 min-w-0 break-words">{shown(text) || t('lab.reading.wordless')}</span>
          </li>
        ))}
      </ol>
      {unclear > 0 ? <Doubt>{t('lab.reading.unclear', { count: unclear })}</Doubt> : null}
      {oneSide ? <Doubt>{t('lab.reading.oneSide')}</Doubt> : null}
      {freshUnclear > 0 ? <Doubt>{t('lab.reading.freshUnclear', { count: freshUnclear })}</Doubt> : null}
      {fresh > freshUnclear ? <Fact ok>{t('lab.reading.fresh', { count: fresh - freshUnclear })}</Fact> : null}
      {switches > 0 ? <Fact ok>{t('lab.reading.switched', { count: switches })}</Fact> : null}
      {messages.length > 0 && fresh === 0 && switches === 0 ? (
        <p className="m-0 text-sm text-mute">{t('lab.reading.tryIt')}</p>
      ) : null}
      {named ? (
        <p className="m-0 text-sm text-mute">{t(named.stable ? 'lab.reading.byId' : 'lab.reading.byName')}</p>
      ) : null}
    </section>
  )
}

function Fact({ ok, children }: { ok: boolean; children: string }) {
  const Icon = ok ? Check : CircleDashed
  return (
    <p className={cx('m-0 flex items-start gap-1.5', !ok && 'text-mute')}>
      <Icon aria-hidden size={14} className="mt-0.5 shrink-0" />
      <span className="min-w-0 break-words">{children}</span>
    </p>
  )
}

const Doubt = ({ children }: { children: string }) => <Notice icon={TriangleAlert}>{children}</Notice>
