/** One of a few: a row of choices as radio buttons that look like a segmented control. */
import { useId } from 'react'
import { cx } from './class-names'

interface ChoiceProps<T extends string> {
  label: string
  value: T
  options: readonly { value: T; label: string }[]
  onChoose: (value: T) => void
  className?: string
}

export function Choice<T extends string>({ label, value, options, onChoose, className }: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset className={cx('m-0 inline-flex flex-wrap gap-0.5 rounded-lg border border-line bg-sub p-0.5', className)}>
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="relative cursor-pointer rounded-md px-2.5 py-[3px] text-sm whitespace-nowrap text-mute has-checked:bg-bg has-checked:font-semibold has-checked:text-ink has-checked:shadow-[0_0_0_1px_var(--edge)] has-focus-visible:outline-2 has-focus-visible:outline-brand"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChoose(option.value)}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
