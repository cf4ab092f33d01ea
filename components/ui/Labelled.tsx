/** A field with its label, hint and fault in the order in which they are read out. */
import { cloneElement, type ReactElement, type ReactNode, useId } from 'react'
import { LABEL } from './field-styles'

interface LabelledProps {
  label: string
  hint?: ReactNode
  fault?: string | undefined
  children: ReactElement<{ id?: string; 'aria-describedby'?: string; 'aria-invalid'?: boolean }>
}

export function Labelled({ label, hint, fault, children }: LabelledProps) {
  const id = useId()
  const about = hint || fault ? `${id}-about` : undefined
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className={LABEL}>
        {label}
      </label>
      {cloneElement(children, { id, 'aria-describedby': about, 'aria-invalid': fault ? true : undefined })}
      {about ? (
        <div id={about} className={fault ? 'text-sm text-bad' : 'text-sm text-mute'}>
          {fault ?? hint}
        </div>
      ) : null}
    </div>
  )
}
