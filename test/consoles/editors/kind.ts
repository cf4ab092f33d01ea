/** What a page with one kind of editor offers to the stories. */

export interface Model {
  /** The text by the editor's own model, a line per paragraph; not what the page shows. */
  text(): string
  /** Names of the files that the editor has taken from a paste. */
  files?(): string[]
}

/** A file in `kinds/`: puts its editor into `place`, the field that is typed in has the id `composer`. */
export interface Kind {
  mount(place: HTMLElement): Model | Promise<Model>
}

export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  place: Node,
  id = '',
): HTMLElementTagNameMap[K] => {
  const made = (place.ownerDocument ?? document).createElement(tag)
  if (id) made.id = id
  place.appendChild(made)
  return made
}

/** What a person reads in a plain field, a line per block: `innerText` counts an empty block twice. */
export function shown(field: HTMLElement): string {
  const lines = ['']
  const write = (words: string) => lines.push(lines.pop() + words)
  const read = (node: Node, keeps: boolean): void => {
    if (node.nodeType === 3) {
      const words = node.nodeValue ?? ''
      write(keeps ? words : words.replace(/[ \n\t]+/g, ' '))
    } else if (node.nodeName === 'BR') {
      if (node.nextSibling) lines.push('')
    } else {
      const block = node !== field && /^(DIV|P)$/.test(node.nodeName)
      if (block && (node.previousSibling || lines.length > 1)) lines.push('')
      for (const child of node.childNodes) read(child, keeps)
    }
  }
  const style = field.ownerDocument.defaultView!.getComputedStyle(field)
  read(field, style.whiteSpace.startsWith('pre'))
  return lines.join('\n').replaceAll('\u00A0', ' ').replace(/\n$/, '')
}
