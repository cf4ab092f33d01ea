/** Lets the agent point at one part of the page, by mouse or by keys. Nothing of it reaches the page; only real events count. */
import { createShield } from './shield'
import { boxOf, elementAt, outwards } from './under'

export interface PickOptions {
  document: Document
  /** What is to be pointed at, in the agent's language. */
  label: string
  onPick(element: Element): void
  /** Esc. */
  onCancel(): void
}

/** Starts at once; the returned function ends it without a pick. */
export function pick({ document, label, onPick, onCancel }: PickOptions): () => void {
  const ending = new AbortController()
  const { signal } = ending
  const shield = createShield(document, label)
  /** What lies under the pointer, and how many steps out from it the agent has gone. */
  let under: Element | null = null
  let trail: Element[] = []

  const target = () => trail.at(-1) ?? under
  const draw = () => {
    const element = target()
    shield.outline(element?.isConnected ? boxOf(element) : null, label)
  }
  const point = (next: Element | null) => {
    if (next === under) return
    under = next
    trail = []
    draw()
  }
  const end = () => {
    ending.abort()
    // The press that chose must end where it began: without its element the browser keeps the mouse for this page.
    setTimeout(() => shield.remove())
  }
  const choose = () => {
    const element = target()
    if (!element) return
    end()
    onPick(element)
  }
  const widen = () => {
    const next = target() && outwards(target()!)
    if (next) trail.push(next)
  }
  const aside = (step: 1 | -1) => {
    const from = target()
    const next = step === 1 ? from?.nextElementSibling : from?.previousElementSibling
    if (next) point(next)
  }
  const cancel = () => {
    end()
    onCancel()
  }
  /** True when the key means something here. */
  const press = (key: string): boolean => {
    if (key === 'Escape') cancel()
    else if (key === 'Enter') choose()
    else if (key === 'ArrowUp') widen()
    else if (key === 'ArrowDown' && trail.length > 0) trail.pop()
    else if (key === 'ArrowDown') point(target()?.firstElementChild ?? under)
    else if (key === 'ArrowRight') aside(1)
    else if (key === 'ArrowLeft') aside(-1)
    else return false
    return true
  }
  const swallow = (event: Event) => {
    // A prevented press would be no press at all for the browser; everything else has no effect of its own here.
    if (!event.type.endsWith('down') || event.type === 'keydown') event.preventDefault()
    event.stopImmediatePropagation()
  }
  const hear = <E extends Event>(types: string, act: (event: E) => void) => {
    for (const type of types.split(' '))
      shield.sheet.addEventListener(
        type,
        (event) => {
          swallow(event)
          if (event.isTrusted) act(event as E)
        },
        { signal, capture: true, passive: false },
      )
  }

  hear<PointerEvent>('pointermove pointerover', ({ clientX, clientY }) =>
    point(shield.through(() => elementAt(document, clientX, clientY))),
  )
  hear<PointerEvent>('pointerdown', ({ clientX, clientY, button }) => {
    shield.sheet.focus({ preventScroll: true })
    if (button === 0) point(shield.through(() => elementAt(document, clientX, clientY)))
  })
  // Chosen with `click`, which comes last: when the sheet is gone, no half of the press is left for the page.
  hear<MouseEvent>('click', ({ button }) => button === 0 && choose())
  hear(
    'mousedown mouseup mousemove pointerup dblclick auxclick contextmenu touchstart touchmove touchend keyup keypress',
    () => undefined,
  )
  hear<WheelEvent>('wheel', ({ clientX, clientY, deltaX, deltaY }) => {
    scrollUnder(
      shield.through(() => elementAt(document, clientX, clientY)),
      deltaX,
      deltaY,
    )
    draw()
  })
  hear<KeyboardEvent>('keydown', ({ key }) => {
    if (!target()) {
      const { x, y } = middleOf(document)
      point(shield.through(() => elementAt(document, x, y)))
    }
    if (press(key) && !signal.aborted) draw()
  })
  const view = document.defaultView
  for (const type of ['scroll', 'resize']) view?.addEventListener(type, draw, { signal, capture: true, passive: true })
  shield.sheet.focus({ preventScroll: true })
  return () => !signal.aborted && end()
}

function middleOf(document: Document): { x: number; y: number } {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {}
  return { x: innerWidth / 3, y: innerHeight / 2 }
}

// The sheet lies over the lists of the page, so the wheel is passed on by hand.
function scrollUnder(element: Element | null, x: number, y: number): void {
  for (let at = element; at; at = outwards(at))
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) {
      at.scrollBy(x, y)
      return
    }
}
