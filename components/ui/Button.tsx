/** A button in the product's three weights: the one thing to do, a second choice, and quiet. */
import type { ComponentProps } from 'react'
import { cx } from './class-names'

type ButtonWeight = 'first' | 'second' | 'quiet' | 'danger'

const WEIGHTS: Record<ButtonWeight, string> = {
  first: 'bg-brand text-on-brand hover:brightness-110',
  second: 'border border-edge/60 bg-bg text-ink hover:bg-sub',
  quiet: 'text-mute hover:bg-sub hover:text-ink',
  danger: 'border border-bad text-bad hover:bg-bad-bg',
}

interface ButtonProps extends ComponentProps<'button'> {
  weight?: ButtonWeight
}

export function Button({ weight = 'second', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={cx(
        'inline-flex min-h-[26px] items-center justify-center gap-1 rounded-md px-2.5 py-[3px] text-left text-sm font-semibold disabled:opacity-55',
        WEIGHTS[weight],
        className,
      )}
      {...rest}
    />
  )
}
