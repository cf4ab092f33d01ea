/** A practice chat whose reply box is one kind of editor: `desk.html?editor=quill-2`. The editor's own words are at `window.editor`. */
import type { Kind, Model } from './kind'

declare global {
  interface Window {
    /** What the editor itself says it holds; there once it is ready. */
    editor?: Model
    /** Types of key, click and submit events that no person has made. */
    forged: string[]
  }
}

window.forged = []
for (const type of ['keydown', 'keypress', 'keyup', 'click', 'submit'] as const) {
  document.addEventListener(type, (event) => event.isTrusted || window.forged.push(type), true)
}

const kinds = import.meta.glob<Kind>('./kinds/*.{ts,tsx}')
const name = new URLSearchParams(location.search).get('editor') ?? ''
const load = kinds[`./kinds/${name}.ts`] ?? kinds[`./kinds/${name}.tsx`]
const place = document.querySelector<HTMLElement>('[data-place]')
if (!load || !place) throw new Error(`no editor ${name}`)
window.editor = await (await load()).mount(place)
