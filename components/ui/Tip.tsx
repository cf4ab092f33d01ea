/** Words that explain a thing when it is pointed at or focused. */
import { Tooltip } from '@base-ui/react/tooltip'
import type { ReactElement } from 'react'

export function Tip({ words, children }: { words: string; children: ReactElement }) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger delay={250} render={children} />
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={5} collisionPadding={6} className="z-50">
          <Tooltip.Popup className="max-w-[min(260px,calc(100vw-24px))] rounded-md bg-ink px-2 py-1 text-sm text-bg shadow-pop">
            {words}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}
