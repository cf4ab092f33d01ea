/** Turns a reply template into the text that goes into the box: what is known is filled, the rest stands as a marked blank. */
import type { Locale } from './reply'
import { parseTemplate, runTemplate, TEMPLATE_LIMIT } from './template-engine'
import { labelOf, type VariableId, variableOf } from './variable-names'
import type { ReplyValues } from './variables'

/** Marketplaces cut messages well below this; a longer text is a runaway template. */
export const OUTPUT_LIMIT = 4000
const VALUE_LIMIT = 1000
const LABEL_LIMIT = 20

export type RenderedPart = { kind: 'text'; text: string } | { kind: 'blank'; label: string }

export interface Rendered {
  /** As inserted: blanks are written as ＿label＿. */
  text: string
  parts: RenderedPart[]
  /** Labels of the blanks in order of appearance; a label may repeat. */
  blanks: string[]
  /** UTF-16 offset where `{{ cursor }}` stood; null without one. */
  cursor: number | null
}

/** The blank as it stands in the box: agents see it, the guards find it. */
export function blankText(label: string): string {
  return `＿${label}＿`
}

class PartWriter {
  readonly parts: RenderedPart[] = []
  buffer = ''
  cursor: number | null = null
  length = 0

  constructor(private readonly locale: Locale) {}

  write(value: unknown): void {
    if (typeof value !== 'string' && typeof value !== 'number') return
    const text = String(value).slice(0, OUTPUT_LIMIT - this.length)
    if (text === '') return
    this.length += text.length
    const last = this.parts.at(-1)
    if (last?.kind === 'text') last.text += text
    else this.parts.push({ kind: 'text', text })
  }

  blank(name: string): void {
    if (name === 'cursor') {
      this.cursor = this.length
      return
    }
    const label = labelOf(name, this.locale).slice(0, LABEL_LIMIT)
    if (this.length + label.length + 2 > OUTPUT_LIMIT) return
    this.length += label.length + 2
    this.parts.push({ kind: 'blank', label })
  }
}

const BRACES = /\{\{-?([\s\S]*?)-?\}\}|\{%[\s\S]*?%\}/g

/** For a template that cannot be parsed: what stands in braces becomes a blank, so that no error text reaches the chat. */
function writeBroken(template: string, writer: PartWriter): void {
  let from = 0
  for (const match of template.slice(0, TEMPLATE_LIMIT).matchAll(BRACES)) {
    writer.write(template.slice(from, match.index))
    const name = match[1]?.split('|')[0]?.trim()
    if (name) writer.blank(name)
    from = match.index + match[0].length
  }
  writer.write(template.slice(from, TEMPLATE_LIMIT))
}

function scopeOf(names: string[], values: ReplyValues): Record<string, string> {
  const scope: Record<string, string> = Object.create(null)
  for (const name of names) {
    const id: VariableId | null = variableOf(name)
    const value = id && Object.hasOwn(values, id) ? values[id] : undefined
    if (value) scope[name] = value.slice(0, VALUE_LIMIT)
  }
  return scope
}

/** Values are data: braces inside them are printed, never expanded. Newlines come out exactly as written. */
export function renderReply(template: string, values: ReplyValues, locale: Locale = 'zh-CN'): Rendered {
  const parsed = parseTemplate(template)
  let writer = new PartWriter(locale)
  if (parsed instanceof Error) writeBroken(template, writer)
  else {
    try {
      runTemplate(parsed.templates, scopeOf(parsed.names, values), writer)
    } catch {
      writer = new PartWriter(locale)
      writeBroken(template, writer)
    }
  }
  const { parts, cursor } = writer
  return {
    text: parts.map((part) => (part.kind === 'text' ? part.text : blankText(part.label))).join(''),
    parts,
    blanks: parts.flatMap((part) => (part.kind === 'blank' ? [part.label] : [])),
    cursor,
  }
}

/** What is wrong with a template, for the editor: names it does not know and, where it cannot be read, why. */
export function templateProblems(template: string): { unknown: string[]; error: string | null } {
  const parsed = parseTemplate(template)
  if (parsed instanceof Error) return { unknown: [], error: parsed.message.split('\n')[0] ?? '' }
  return { unknown: parsed.names.filter((name) => name !== 'cursor' && variableOf(name) === null), error: null }
}
