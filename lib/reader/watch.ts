/**
 * Watches a console page. Two observers: whose chat it is, answered inside the mutation callback; and the list of messages,
 * read at most every 100 ms. No layout is asked for in any callback.
 */
import type { Draft } from '../bridge/protocol'
import type { Chat } from '../chat/chat'
import { eachDocument } from '../editors/frames'
import { lastFieldOf } from '../editors/last-field'
import { caretOf, fieldOf, fieldText, isElement } from '../editors/read-back'
import { createBreaker } from './breaker'
import type { Standing } from './desk'
import { createDesk } from './desk'
import { healthOf } from './health'
import { findOne, findValue } from './parts'
import { clickedRow, lookAtQueue } from './queue'
import { askOthers, signedOut } from './read'
import { createWaitMemory } from './wait-memory'
import type { SiteWatch, WatchOptions } from './watching'
import { observeWitnesses } from './witness-observer'

export const LIST_PAUSE_MS = 100
/** While header and list disagree the page is looked at this often. */
const UNSETTLED_MS = 50
/** A look at what no observer can see: parts that appear elsewhere, a container replaced far up. */
const TICK_MS = 300
const SIDE_MS = 900
const DRAFT_PAUSE_MS = 150
// More than this in a second is noise, not talk (T19): listen again after a rest, until then the tick does the work.
const LIST_RECORDS_PER_SECOND = 5000
const LOOKS_PER_SECOND = 200
const REST_MS = 2000

export function watchSite({ site, document, onSwitch, onChat, onQueue, onDraft, onHealth }: WatchOptions): SiteWatch {
  const view = document.defaultView ?? window
  const load = Date.now().toString(36)
  const desk = createDesk(site, document, load)
  const lastField = lastFieldOf(document)
  const waits = createWaitMemory()
  const listBreaker = createBreaker(LIST_RECORDS_PER_SECOND, REST_MS)
  const lookBreaker = createBreaker(LOOKS_PER_SECOND, REST_MS)
  const stopping = new AbortController()

  let key: string | null = null
  let seq = 0
  let chat: Chat | null = null
  let told = ''
  let attachedTo: readonly Element[] = []
  let listAttached: Element | null = null
  let sideAt = Number.NEGATIVE_INFINITY
  let readTimer: ReturnType<typeof setTimeout> | undefined
  let draftTimer: ReturnType<typeof setTimeout> | undefined
  let healthTold = ''
  let queueTold = ''
  let draftTold = ''

  const now = () => Date.now()

  const identityObserver = new view.MutationObserver(() => {
    if (!lookBreaker.count(1, now())) look(false)
  })
  const listObserver = new view.MutationObserver((records) => {
    desk.changed(records)
    if (listBreaker.count(records.length, now())) {
      listObserver.disconnect()
      listAttached = null
      return
    }
    if (!desk.follows()) look(true)
    readSoon(LIST_PAUSE_MS)
  })

  /** Looks, tells of a switch at once, and reads the new chat in the same turn. */
  const look = (thorough: boolean): Standing => {
    if (stopping.signal.aborted) return desk.stand(now(), thorough)
    const standing = desk.stand(now(), thorough)
    attach(standing)
    if (standing.key !== key) {
      key = standing.key
      chat = null
      told = ''
      onSwitch(key)
      tell(standing)
    }
    if (standing.state === 'switching' || standing.hold || standing.foreign.size > 0) readSoon(UNSETTLED_MS)
    return standing
  }

  const tell = (standing: Standing): void => {
    if (stopping.signal.aborted) return
    if (standing.key === null || standing.key !== key) {
      if (chat !== null || told !== 'none') onChat(null, ++seq)
      chat = null
      told = 'none'
      draft()
      return
    }
    if (standing.hold) return
    const read = desk.chat(standing, chat, now())
    if (read.againMs !== null) readSoon(read.againMs)
    chat = read.chat
    // The instant at which the order panel was looked at is not news.
    const orders = chat.consoleOrders.map(({ seenAt: _seenAt, ...order }) => order)
    const news = JSON.stringify({ ...chat, consoleOrders: orders })
    if (news !== told) {
      told = news
      onChat(chat, ++seq)
    }
    draft()
  }

  const readSoon = (ms: number): void => {
    if (readTimer !== undefined || stopping.signal.aborted) return
    readTimer = setTimeout(() => {
      readTimer = undefined
      tell(look(true))
    }, ms)
  }

  const attach = ({ identity, list }: Standing): void => {
    const elements = identity.witnesses.map(({ element }) => element)
    // Without any part of a chat the ancestors of the last one stay watched: the next is likely to come there.
    if (elements.length > 0) {
      const places = list ? [list] : []
      const wanted = [...elements, ...places]
      if (wanted.length !== attachedTo.length || wanted.some((element, at) => element !== attachedTo[at])) {
        observeWitnesses(identityObserver, identity.witnesses, places)
        attachedTo = wanted
      }
    }
    if (list === listAttached || (list && listBreaker.open(now()))) return
    listObserver.disconnect()
    listAttached = list
    if (list)
      listObserver.observe(list, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: rowAttributes(),
      })
  }

  const rowAttributes = (): string[] => {
    const { direction, messageIdAttribute } = site
    return [
      ...(messageIdAttribute ? [messageIdAttribute] : []),
      ...(direction.by === 'attribute' ? [direction.attribute] : []),
      'hidden',
    ]
  }

  const side = (): void => {
    sideAt = now()
    const standing = look(true)
    tell(standing)
    const waiting = waits.timed(lookAtQueue(site, document, standing.asked), now(), site.replyLimit?.limitMs)
    const queue = JSON.stringify(waiting)
    if (queue !== queueTold) {
      queueTold = queue
      onQueue(waiting)
    }
    askOthers(site, document, standing.asked)
    const read = standing.key !== null ? desk.chat(standing, chat, now()).list : null
    const list = read && standing.list ? { ...read, strays: desk.strays(standing.list), element: standing.list } : null
    const roles = healthOf(site, document, {
      identity: standing.identity,
      list,
      asked: standing.asked,
      foreign: standing.foreign.size > 0,
      signedOut: signedOut(site, document, chat),
    })
    const health = JSON.stringify(roles)
    if (health !== healthTold) {
      healthTold = health
      onHealth(roles)
    }
  }

  const composer = (): Element | null => {
    if (site.roles.composer) return findOne(document, site.roles.composer)?.element ?? null
    return lastField.element()
  }

  const draft = (): void => {
    const field = fieldOf(composer())
    const next: Draft | null =
      key !== null && field ? { chatKey: key, text: fieldText(field), caret: caretOf(field) } : null
    const news = JSON.stringify(next)
    if (news === draftTold) return
    draftTold = news
    onDraft(next)
  }

  const draftSoon = (): void => {
    draftTimer ??= setTimeout(() => {
      draftTimer = undefined
      draft()
    }, DRAFT_PAUSE_MS)
  }

  const { signal } = stopping
  eachDocument(document, signal, (one) => {
    for (const type of ['input', 'selectionchange']) one.addEventListener(type, draftSoon, { capture: true, signal })
  })
  // A frame that holds the chat has been loaded anew.
  document.addEventListener('load', ({ target }) => isElement(target) && target.localName === 'iframe' && look(true), {
    capture: true,
    signal,
  })
  for (const type of ['popstate', 'hashchange']) view.addEventListener(type, () => look(false), { signal })
  const { navigation } = view as Window & { navigation?: EventTarget }
  navigation?.addEventListener('currententrychange', () => look(false), { signal })

  // Where only its messages tell one chat from the next, a click on the list of chats is the first sign of another.
  const byRows = site.conversation.some(
    (source) => source.from === 'rows' || source.from === 'sender' || (source.from === 'attribute' && source.inRows),
  )
  const clicked = (name: string | null): void => {
    desk.clicked(name, now())
    look(true)
  }
  if (byRows) {
    // Whoever clicks: our own jump to another chat leaves the same doubt.
    const onClick = ({ target }: Event) => {
      const row = isElement(target) ? clickedRow(site, target) : null
      if (!row) return
      clicked(findValue(row, site.roles.conversationName)?.value ?? null)
    }
    eachDocument(document, signal, (one) => one.addEventListener('click', onClick, { capture: true, signal }))
  }

  const ticking = setInterval(() => {
    if (now() - sideAt >= SIDE_MS) side()
    else look(false)
  }, TICK_MS)
  side()

  return {
    stop() {
      stopping.abort()
      identityObserver.disconnect()
      listObserver.disconnect()
      clearInterval(ticking)
      clearTimeout(readTimer)
      clearTimeout(draftTimer)
      lastField.stop()
    },
    current() {
      desk.changed(listObserver.takeRecords())
      const standing = look(true)
      readSoon(LIST_PAUSE_MS)
      return standing.key
    },
    readNow() {
      desk.changed(listObserver.takeRecords())
      tell(look(true))
      return chat
    },
    leaving(name) {
      if (byRows) clicked(name)
    },
    composer,
  }
}
