/** Words that explain a thing while it is pointed at or focused; Esc takes them away. */
import { type ReactNode, useState } from 'react'
import { type Place, placeBeside } from './pop-place'

const WANTED_WIDTH = 240

export function Tip({ words, children }: { words: string; children: ReactNode }) {
  const [place, setPlace] = useState<Place | null>(null)

  function show(element: Element) {
    const frame = { width: window.innerWidth, height: window.innerHeight }
    const { maxHeight: _, ...beside } = placeBeside(element.getBoundingClientRect(), frame, WANTED_WIDTH, 'start')
    setPlace({ ...beside, maxHeight: frame.height })
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the thing inside is the control; this only watches over it
    <span
      className="flex shrink-0"
      onPointerEnter={(event) => show(event.currentTarget)}
      onPointerLeave={() => setPlace(null)}
      onFocus={(event) => show(event.currentTarget)}
      onBlur={() => setPlace(null)}
      onKeyDown={(event) => event.key === 'Escape' && setPlace(null)}
    >
      {children}
      {place ? (
        <span
          role="tooltip"
          style={{ ...place, width: 'auto', maxWidth: place.width }}
          className="fixed z-50 rounded-md bg-ink px-2 py-1 text-sm text-bg shadow-pop"
        >
          {words}
        </span>
      ) : null}
    </span>
  )
}
