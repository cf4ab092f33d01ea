/** An on/off switch with its words beside it. */
import { Switch } from '@base-ui/react/switch'
import { type ReactNode, useId } from 'react'

interface ToggleProps {
  on: boolean
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean
  onToggle: (on: boolean) => void
}

export function Toggle({ on, label, hint, disabled, onToggle }: ToggleProps) {
  const id = useId()
  return (
    <div className="flex items-start gap-3">
      <div className="min-w-0 flex-1">
        <div id={id} className="font-semibold">
          {label}
        </div>
        {hint ? <div className="text-sm text-mute">{hint}</div> : null}
      </div>
      <Switch.Root
        checked={on}
        disabled={disabled}
        onCheckedChange={onToggle}
        aria-labelledby={id}
        className="relative mt-0.5 inline-flex h-[18px] w-[32px] shrink-0 rounded-full border border-edge bg-key p-px motion-safe:transition-colors data-checked:border-brand data-checked:bg-brand data-disabled:opacity-55"
      >
        <Switch.Thumb className="size-[14px] rounded-full bg-edge motion-safe:transition-transform data-checked:translate-x-[14px] data-checked:bg-on-brand" />
      </Switch.Root>
    </div>
  )
}
