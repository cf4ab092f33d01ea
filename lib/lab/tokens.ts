/** Everything by which one element can be named in a selector, the steadiest first. */
import { isLook, isMoment, isSteady, stemOf } from './hashed'

export interface Token {
  css: string
  /** 0 = an id or a name given for machines … 9 = the bare tag. Lower is steadier. */
  cost: number
}

/** Attributes whose value names what an element is. */
const NAMING = [
  'data-testid',
  'data-test',
  'data-qa',
  'data-cy',
  'data-role',
  'data-type',
  'name',
  'role',
  'itemprop',
  'data-component',
]
/** Attributes whose value is said in the page's language, or says what kind of box it is. */
const SAYING = ['aria-label', 'placeholder', 'title', 'type', 'contenteditable', 'aria-roledescription']
const SKIPPED =
  /^(class|style|id|href|src|srcset|alt|value|tabindex|width|height|d|fill|stroke|viewbox|xmlns|data-v-.*|_ng.*|on.*|data-state|data-index|data-key|data-react.*|aria-(hidden|selected|expanded|describedby|labelledby|controls|activedescendant|current|live)|slot|part|draggable|spellcheck|rows|cols|maxlength|autocomplete|hidden|checked|disabled)$/i
const MOST_ATTRIBUTES = 20

/** A string as it stands between quotes in a selector. */
export const quote = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`

/** What can stand in a selector as it is; other names are left alone: they come from style kits, which say how a thing looks. */
const PLAIN = /^-?[A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*$/
export const isPlain = (name: string): boolean => name.length <= 80 && PLAIN.test(name)

export function tokensOf(element: Element): Token[] {
  const tag = tagOf(element)
  const tokens: Token[] = []
  const add = (css: string, cost: number) => tokens.push({ css, cost })
  const id = element.getAttribute('id') ?? ''
  if (isPlain(id) && isSteady(id) && stemOf(id) === id) add(`#${id}`, 0)
  for (const { name, value } of Array.from(element.attributes).slice(0, MOST_ATTRIBUTES)) {
    if (SKIPPED.test(name) || !isPlain(name) || stemOf(name) !== name) continue
    const steady = isSteady(value)
    if (NAMING.includes(name) && steady) add(`[${name}=${quote(value)}]`, name.startsWith('data-') ? 0 : 1)
    else if (SAYING.includes(name) && steady) add(`[${name}=${quote(value)}]`, 4)
    else if (name.startsWith('data-')) {
      if (steady && value.length <= 30) add(`[${name}=${quote(value)}]`, 2)
      add(`[${name}]`, 2.5)
    }
  }
  for (const name of classesOf(element)) {
    const stem = stemOf(name)
    if (stem === null || isMoment(name)) continue
    if (stem !== name) add(`[class*=${quote(stem)}]`, 5)
    else add(`.${name}`, isLook(name) ? 7 : 2)
  }
  // A custom element is named by its author; `div` says nothing.
  add(tag, tag.includes('-') ? 1 : 9)
  return tokens.sort((a, b) => a.cost - b.cost)
}

export const classesOf = (element: Element): string[] =>
  (element.getAttribute('class') ?? '').split(/\s+/).filter(isPlain).slice(0, 30)

export const tagOf = (element: Element): string => {
  const name = element.localName
  return /^[a-z][a-z0-9-]*$/.test(name) ? name : '*'
}
