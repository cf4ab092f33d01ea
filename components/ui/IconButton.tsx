/** A small square button that shows an icon and says its name to those who cannot see it. */
import type { ComponentProps, ReactNode } from 'react'
import { cx } from './class-names'

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'title'> {
  label: string
  children: ReactNode
}

export function IconButton({ label, className, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={cx(
        'inline-flex size-6 shrink-0 items-center justify-center rounded-md text-faint hover:bg-key hover:text-ink disabled:opacity-55',
        className,
      )}
      {...rest}
    >
      {children}
    </button>
  )
}
