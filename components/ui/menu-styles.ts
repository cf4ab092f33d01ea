/** How pop-up menus and their rows look. */
export const MENU_POPUP =
  'max-h-(--available-height) min-w-[200px] max-w-[min(300px,calc(100vw-16px))] overflow-y-auto rounded-lg border border-line bg-bg py-1 shadow-pop outline-none'

export const MENU_ROW =
  'flex w-full items-start gap-2 px-2.5 py-1 text-left outline-none data-highlighted:bg-brand-bg data-highlighted:text-ink'

export const MENU_TITLE = 'px-2.5 pt-1 pb-0.5 text-xs text-faint'
