/** Rows that were not taken, with line and reason, so that they can be mended in the file. */
import { useWords } from '../../lib/i18n/use-words'
import { shown } from '../../lib/text'

interface RejectedTableProps {
  rows: readonly { line: number; reason: string; raw: string }[]
  total: number
}

/** More rows than anyone mends by hand. */
const MOST_ROWS = 200

export function RejectedTable({ rows, total }: RejectedTableProps) {
  const { t } = useWords()
  return (
    <section aria-label={t('options.import.rejectedTitle', { count: total })}>
      <b className="text-sm">{t('options.import.rejectedTitle', { count: total })}</b>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <div tabIndex={0} className="mt-1 max-h-60 overflow-auto rounded-lg border border-line">
        <table className="w-full border-collapse text-left text-sm">
          <thead className="sticky top-0 bg-sub">
            <tr>
              <th className="px-2 py-1 font-semibold whitespace-nowrap">{t('options.import.line')}</th>
              <th className="px-2 py-1 font-semibold">{t('options.import.reason')}</th>
              <th className="px-2 py-1 font-semibold">{t('options.import.raw')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row) => (
              <tr key={`${row.line}/${row.reason}`} className="border-t border-line align-top">
                <td className="num px-2 py-1">{row.line}</td>
                <td className="px-2 py-1">{shown(row.reason)}</td>
                <td className="max-w-[320px] truncate px-2 py-1 text-mute">{shown(row.raw)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
