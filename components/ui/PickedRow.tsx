/** A row of a menu of which one is picked. */
import { Menu } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { MENU_ROW } from './menu-styles'

interface PickedRowProps {
  value: string
  onPick: () => void
  children: ReactNode
}

export function PickedRow({ value, onPick, children }: PickedRowProps) {
  return (
    <Menu.RadioItem value={value} closeOnClick onClick={onPick} className={MENU_ROW}>
      <span className="mt-px inline-flex w-3.5 shrink-0">
        <Menu.RadioItemIndicator>
          <Check aria-hidden size={13} />
        </Menu.RadioItemIndicator>
      </span>
      <span className="line-clamp-2 min-w-0">{children}</span>
    </Menu.RadioItem>
  )
}
