/** How boxes that take words look, shared by inputs, text areas and selects. */
export const FIELD =
  'w-full rounded-md border border-edge bg-bg px-2 py-[5px] text-ink placeholder:text-faint disabled:opacity-55 aria-invalid:border-bad'

export const LABEL = 'block text-sm font-semibold text-ink'
