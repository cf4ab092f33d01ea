/** Makes the list of conversations of one name that was pointed at in it: rows, names, the open one, what is unread. */
import { textOf } from '../reader/page-text'
import { findValue, fits, matchesOf } from '../reader/parts'
import type { Candidate, Role, Site } from '../sites/site'
import { classesOf, quote } from './tokens'
import { selectorsFor } from './unique'
import { rowsLike, wordsIn } from './values'

const MOST_LEVELS = 8

/** Null when what was pointed at does not repeat. */
export function findConversations(
  name: Element,
  site: Site,
  document: Document,
): Partial<Record<Role, Candidate[]>> | null {
  const levels: { row: Element; css: string; rows: Element[] }[] = []
  for (let at: Element | null = name; at && levels.length < MOST_LEVELS; at = at.parentElement) {
    const found = rowsLike(at)
    levels.push({ row: at, css: found?.css ?? '', rows: found?.rows ?? [] })
  }
  const best = levels.filter(({ rows }) => rows.length > 1).sort((a, b) => b.rows.length - a.rows.length)[0]
  const list = best?.row.parentElement
  if (!best || !list) return null
  const roles: Partial<Record<Role, Candidate[]>> = {
    conversationList: selectorsFor(list).map(({ css }) => ({ css })),
    conversationItem: [{ css: best.css }],
    conversationName: wordsIn(best.row, name, best.rows).map((css) => ({ css })),
  }
  const open = openRow(best.rows, roles.conversationName ?? [], site, document)
  const mark = open && markOfOpen(open, best.rows, best.css)
  if (mark) roles.conversationActive = [{ css: mark }]
  const unread = unreadIn(best.rows)
  if (unread) roles.conversationUnread = [{ css: unread }]
  return roles
}

/** The row that carries the name that stands over the chat. */
function openRow(rows: Element[], names: Candidate[], site: Site, document: Document): Element | null {
  const buyer = findValue(document, site.roles.buyerName)?.value
  const named = rows.filter((row) => buyer !== undefined && findValue(row, names)?.value === buyer)
  return named.length === 1 ? (named[0] ?? null) : null
}

/** What the open row alone has: a state attribute first, then a class. */
function markOfOpen(open: Element, rows: Element[], css: string): string | null {
  const marks = [
    ...['aria-selected', 'aria-current', 'data-active', 'data-selected'].flatMap((name) => {
      const value = open.getAttribute(name)
      return value ? [`[${name}=${quote(value)}]`] : []
    }),
    ...classesOf(open).map((name) => `.${name}`),
  ]
  const own = marks.find((mark) => rows.every((row) => row === open || !fits(row, mark)) && fits(open, mark))
  return own ? `${css}${own}` : null
}

function unreadIn(rows: Element[]): string | null {
  const badges = rows.flatMap((row) => [...row.querySelectorAll('*')].slice(0, 60))
  const badge = badges.find((one) => one.children.length === 0 && /^\d{1,3}\+?$/.test(textOf(one)))
  const token = badge && classesOf(badge).find((name) => /unread|badge|count|num|dot|tip/i.test(name))
  if (!token) return null
  const css = `.${token}`
  return rows.every((row) => matchesOf(row, css).length < 2) ? css : null
}
