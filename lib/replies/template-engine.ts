/** LiquidJS kept small: two tags, a handful of filters, no loops, hard limits. It needs no eval, so it runs under the extension's CSP. */
import {
  Context,
  type Emitter,
  Liquid,
  Output,
  type Template,
  type Token,
  TypeGuards,
  toValueSync,
  type Value,
} from 'liquidjs'

const TAGS = ['if', 'unless']
const FILTERS = [
  'default',
  'upcase',
  'downcase',
  'capitalize',
  'strip',
  'plus',
  'minus',
  'times',
  'divided_by',
  'round',
  'ceil',
  'floor',
  'abs',
  'at_least',
  'at_most',
  'truncate',
]

/** Longest template that is parsed, in UTF-16 units; longer ones are not replies. */
export const TEMPLATE_LIMIT = 8000
const CACHE_LIMIT = 2000

const engine = new Liquid({
  ownPropertyOnly: true,
  strictFilters: true,
  cache: false,
  relativeReference: false,
  templates: {},
  parseLimit: TEMPLATE_LIMIT,
  // Nothing here can loop; the limits stop what a later version might bring.
  renderLimit: 200,
  memoryLimit: 1e6,
})
for (const name of Object.keys(engine.tags)) if (!TAGS.includes(name)) delete engine.tags[name]
for (const name of Object.keys(engine.filters)) if (!FILTERS.includes(name)) engine.unregisterFilter(name)

/** Takes what a template writes, piece by piece. */
export interface Writer extends Emitter {
  blank(name: string): void
}

/** Root names of the variables that an output prints; none where it carries its own fallback. */
function namesOf(value: Value): string[] {
  if (value.filters.some((filter) => filter.name === 'default')) return []
  const names: string[] = []
  const note = (token: Token | undefined) => {
    if (!TypeGuards.isPropertyAccessToken(token) || token.variable) return
    const root = token.props[0]
    if (root && 'content' in root) names.push(String(root.content))
  }
  value.initial.postfix.forEach(note)
  for (const filter of value.filters) {
    for (const arg of filter.args) note(Array.isArray(arg) ? arg[1] : arg)
  }
  return names
}

/** Makes an output write a blank instead of nothing when a variable it needs has no value. */
function markBlanks(templates: Template[]): void {
  for (const template of templates) {
    if (template instanceof Output) {
      const write = template.render.bind(template)
      const names = namesOf(template.value)
      template.render = function* (context: Context, emitter: Emitter) {
        const known = context.environments as Record<string, unknown>
        const missing = names.find((name) => !Object.hasOwn(known, name))
        if (missing === undefined) yield* write(context, emitter)
        else (emitter as Writer).blank(missing)
      }
    } else if ('branches' in template) {
      const tag = template as unknown as { branches: { templates: Template[] }[]; elseTemplates?: Template[] }
      for (const branch of tag.branches) markBlanks(branch.templates)
      if (tag.elseTemplates) markBlanks(tag.elseTemplates)
    }
  }
}

export interface ParsedTemplate {
  templates: Template[]
  /** Root names of all variables it reads. */
  names: string[]
}

const parsed = new Map<string, ParsedTemplate | Error>()

/** The parsed template, or the error that says why it cannot be; both are remembered. */
export function parseTemplate(template: string): ParsedTemplate | Error {
  let result = parsed.get(template)
  if (result === undefined) {
    try {
      const templates = engine.parse(template)
      const names = engine.variablesSync(templates)
      markBlanks(templates)
      result = { templates, names }
    } catch (error) {
      result = error instanceof Error ? error : new Error(String(error))
    }
    if (parsed.size >= CACHE_LIMIT) parsed.clear()
    parsed.set(template, result)
  }
  return result
}

/** Writes the template into `writer`; `scope` holds own properties only. Throws when a limit is passed or a filter fails. */
export function runTemplate(templates: Template[], scope: object, writer: Writer): void {
  const context = new Context(scope, engine.options, { sync: true })
  toValueSync(engine.renderer.renderTemplates(templates, context, writer))
}
