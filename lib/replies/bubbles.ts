/** One answer as several bubbles: a line of hyphens on its own parts them, and each is filled and sent by itself. */
import { blankText, type Rendered, type RenderedPart, renderReply } from './render'
import type { Locale } from './reply'
import type { ReplyValues } from './variables'

const SEPARATOR = /^[ \t]*-{3,}[ \t]*$/gm
/** Stands for the separator while the template is filled, so that a tag may span bubbles and no value can part one. */
const MARK = '\uE00F'

const withoutMark = (values: ReplyValues): ReplyValues =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value?.replaceAll(MARK, '')]))

/** Parts of a text cut at the marks. */
function cut(parts: readonly RenderedPart[]): RenderedPart[][] {
  const bubbles: RenderedPart[][] = [[]]
  for (const part of parts) {
    if (part.kind === 'blank') {
      bubbles.at(-1)?.push(part)
      continue
    }
    const [first = '', ...others] = part.text.split(MARK)
    bubbles.at(-1)?.push({ kind: 'text', text: first })
    for (const text of others) bubbles.push([{ kind: 'text', text }])
  }
  return bubbles
}

/** Without the line breaks that stood around the separator. */
function trimmed(parts: RenderedPart[]): RenderedPart[] {
  return parts
    .map((part, at): RenderedPart => {
      if (part.kind === 'blank') return part
      let { text } = part
      if (at === 0) text = text.replace(/^\s*\n/, '')
      if (at === parts.length - 1) text = text.replace(/\r?\n\s*$/, '')
      return { kind: 'text', text }
    })
    .filter((part) => part.kind === 'blank' || part.text !== '')
}

const isEmpty = (parts: readonly RenderedPart[]) =>
  parts.every((part) => part.kind === 'text' && part.text.trim() === '')

/** The bubbles of a template, filled, in their order; exactly one for a template without separators. Never none. */
export function renderBubbles(template: string, values: ReplyValues, locale: Locale = 'zh-CN'): Rendered[] {
  const marked = template.replace(SEPARATOR, MARK)
  if (!marked.includes(MARK)) return [renderReply(template, values, locale)]
  const whole = renderReply(marked, withoutMark(values), locale)
  const bubbles = cut(whole.parts)
    .map(trimmed)
    .filter((parts) => !isEmpty(parts))
  if (bubbles.length === 0) return [renderReply('', {}, locale)]
  return bubbles.map((parts) => ({
    text: parts.map((part) => (part.kind === 'text' ? part.text : blankText(part.label))).join(''),
    parts,
    blanks: parts.flatMap((part) => (part.kind === 'blank' ? [part.label] : [])),
    cursor: null,
  }))
}
