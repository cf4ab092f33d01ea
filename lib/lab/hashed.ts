/** Tells names that people gave from names that a build made: the latter change with the console's next release. */

/** `row-3kFh2` → `row-`; null when the whole name is made up, the name itself when nothing of it is. */
export function stemOf(name: string): string | null {
  if (MACHINES.some((prefix) => name.startsWith(prefix))) return null
  const pieces = name.split(/(?<=[_-])(?=[^_-])/)
  const firstMade = pieces.findIndex((piece) => isMadeUp(piece.replace(/[_-]+$/, '')))
  if (firstMade < 0) return name
  const stem = pieces.slice(0, firstMade).join('')
  return /[a-z]{3}/i.test(stem) ? stem : null
}

// Prefixes of libraries that name nothing themselves: emotion, styled-components, styled-jsx, Radix, Vue and Angular scopes.
const MACHINES = [
  'css-',
  'sc-',
  'jsx-',
  'radix-',
  'data-v-',
  '_ngcontent',
  '_nghost',
  'svelte-',
  'headlessui-',
  'react-aria',
]

/** Words that say how a thing is at the moment, not what it is. */
const MOMENTS =
  /(^|[-_])(active|hover(ed)?|focus(ed)?|selected|open(ed)?|show(n|ing)?|visible|hidden|disabled|loading|loaded|unread|read|animat\w*|enter|leave|fade|first|last|odd|even|new)($|[-_])/i
/** Classes of style kits: they say how a thing looks, and many things look alike. */
const LOOKS =
  /^-?(m|p)[trblxyse]?-|^(w|h|z|gap|top|left|right|bottom|inset|min|max|size|basis|order|col|row)-[\d[/]|^(flex|grid|block|inline|hidden|relative|absolute|fixed|sticky|static|truncate|grow|shrink|container|clearfix|d-\w+)$|^(text|bg|border|rounded|shadow|font|leading|tracking|opacity|overflow|items|justify|self|space|flex|grid|cursor|transition|duration|ease|ring|fill|stroke)-|[:[\]/@!]/

export const isMoment = (name: string): boolean => MOMENTS.test(name)
export const isLook = (name: string): boolean => LOOKS.test(name)

/** True for a piece that no person would have written: `3kFh2`, `a1b2c3`, `bdVaJa`, a uuid, a long number. */
export function isMadeUp(piece: string): boolean {
  if (/^\d+$/.test(piece)) return piece.length >= 3
  if (piece.length < 4)
    return /\d/.test(piece) && /[a-z]\d|\d[a-z]\d/i.test(piece) && piece.length > 2 && !/^[a-z]+\d$/i.test(piece)
  if (/\d/.test(piece)) {
    const turns = piece.replace(/[a-z]+/gi, 'a').replace(/\d+/g, '0').length
    // `message2` or `h2` turns once; what turns more often, or begins with a digit, was made.
    return turns > 2 || /^\d/.test(piece)
  }
  // `chatListItem` has few humps for its length; `bdVaJa` has one every two letters.
  const humps = piece.split(/(?=[A-Z])/).length
  if (humps >= 3 && piece.length / humps < 3 && piece !== piece.toUpperCase()) return true
  return piece.length >= 5 && !/[aeiouy]/i.test(piece) && /^[a-z]+$/i.test(piece)
}

/** A value of an attribute that stays the same for every buyer and every release. */
export function isSteady(value: string): boolean {
  return (
    value.length > 0 &&
    value.length <= 60 &&
    !/\d{3}|[{}<>\n]/.test(value) &&
    value.split(/[\s_:./-]+/).every((piece) => !isMadeUp(piece))
  )
}
