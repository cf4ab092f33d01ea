/** A line that tells what is the matter, with a bar at its side; never by colour alone. */
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './class-names'

interface NoticeProps {
  icon: LucideIcon
  tone?: 'plain' | 'bad'
  children: ReactNode
  className?: string
}

export function Notice({ icon: Icon, tone = 'plain', children, className }: NoticeProps) {
  return (
    <div
      role="status"
      className={cx(
        'flex items-start gap-1.5 rounded-r-md border border-l-[3px] px-2 py-[3px] text-sm',
        tone === 'bad' ? 'border-bad bg-bad-bg text-ink' : 'border-line border-l-ink bg-bg',
        className,
      )}
    >
      <Icon aria-hidden size={13} className={cx('mt-0.5 shrink-0', tone === 'bad' ? 'text-bad' : 'text-mute')} />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  )
}
