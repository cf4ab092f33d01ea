/** Several of a few: choices that are on or off. */
interface ChipsProps<T extends string> {
  label: string
  values: readonly T[]
  chosen: readonly T[]
  nameOf: (value: T) => string
  onChange: (chosen: T[]) => void
}

export function Chips<T extends string>({ label, values, chosen, nameOf, onChange }: ChipsProps<T>) {
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="mb-1 p-0 text-sm font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-1">
        {values.map((value) => (
          <label
            key={value}
            className="relative cursor-pointer rounded-md border border-line px-2 py-px text-sm text-mute has-checked:border-brand has-checked:bg-brand-bg has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-brand"
          >
            <input
              type="checkbox"
              className="absolute inset-0 cursor-pointer opacity-0"
              checked={chosen.includes(value)}
              onChange={(event) =>
                onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
              }
            />
            {nameOf(value)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
