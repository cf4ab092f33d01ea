/** The lab at work: hears the panel's orders, lets the agent point, makes the site of it and reads the page by it, live. */
import type { LabPart } from '../bridge/lab-protocol'
import { findOne } from '../reader/parts'
import type { Site } from '../sites/site'
import { type ConversationIds, watchConversationIds } from './conversation-id'
import { changedRoles, draftOf, partStates } from './draft'
import { type Finding, findMessages, findPart } from './findings'
import { pick } from './picker'
import { createReadingMemory } from './reading'
import { type LabSeat, type LabWork, meeting } from './seat'

const LOOK_EVERY_MS = 500

export function createLabWork(): LabWork {
  const memory = createReadingMemory()
  const findings = new Map<LabPart, Finding>()
  const preferred = new Map<LabPart, number>()
  /** The two messages wait for each other. */
  const messages: { buyerMessage?: Element; sellerMessage?: Element } = {}
  let seat: LabSeat | null = null
  let base: Site | null = null
  let ids: ConversationIds | null = null
  let stopPicking: (() => void) | null = null
  let told = ''

  const draft = (): Site | null => base && draftOf(base, findings, preferred, ids?.proved() ?? null)

  const look = () => {
    const site = draft()
    if (!seat || !base || !site) return
    const reading = memory.take(site, seat.read(site))
    if (reading.buyerName !== null) ids?.look(reading.buyerName)
    const news = { parts: partStates(findings, preferred), site, changed: changedRoles(base, site), reading }
    const text = JSON.stringify(news)
    if (text === told) return
    told = text
    seat.send({ say: 'draft', draft: news })
  }

  const take = (part: LabPart, element: Element) => {
    const site = draft()
    if (!seat || !site) return
    preferred.delete(part)
    if (part === 'buyerMessage' || part === 'sellerMessage') takeMessage(part, element)
    else {
      findings.set(part, findPart(part, element, site, seat.document))
      // The open chat is told in the list by its name.
      if (part === 'buyerName') watchNames(element)
    }
    if (part !== 'composer' && part !== 'buyerName') memory.startOver()
  }
  const takeMessage = (part: 'buyerMessage' | 'sellerMessage', element: Element) => {
    messages[part] = element
    const { buyerMessage, sellerMessage } = messages
    if (!buyerMessage || !sellerMessage) {
      findings.set(part, { state: 'found', change: {} })
      return
    }
    const found = findMessages(buyerMessage, sellerMessage)
    const other = part === 'buyerMessage' ? 'sellerMessage' : 'buyerMessage'
    findings.set(part, found)
    // What is wrong is said where the agent pointed last; the other example may be pointed at anew as well.
    findings.set(
      other,
      found.fault ? { state: found.fault === 'gone' ? 'unfit' : 'found', change: {} } : { ...found, change: {} },
    )
  }
  const watchNames = (name: Element) => {
    const site = draft()
    const list = seat && site && findOne(seat.document, site.roles.messageList)?.element
    ids = seat ? watchConversationIds(list ? [name, list] : [name], seat.document) : null
  }

  const stop = () => {
    stopPicking?.()
    stopPicking = null
    seat?.send({ say: 'picking', part: null })
  }
  const start = (part: LabPart, label: string) => {
    stopPicking?.()
    if (!seat || !base) return
    seat.send({ say: 'picking', part })
    stopPicking = pick({
      document: seat.document,
      label,
      onCancel: stop,
      onPick(element) {
        take(part, element)
        look()
        stop()
      },
    })
  }
  const forget = (part: LabPart) => {
    findings.delete(part)
    preferred.delete(part)
    if (part === 'buyerMessage' || part === 'sellerMessage') {
      delete messages[part]
      const other = part === 'buyerMessage' ? 'sellerMessage' : 'buyerMessage'
      if (findings.has(other)) findings.set(other, { state: 'found', change: {} })
    }
    if (part === 'buyerName') ids = null
    memory.startOver()
  }

  const ticking = setInterval(look, LOOK_EVERY_MS)
  const end = () => {
    clearInterval(ticking)
    stopPicking?.()
    meeting().work = null
    seat?.send({ say: 'ended' })
    seat = null
  }

  return {
    sitDown(next) {
      // Another desk: the site was saved, and the page is read by it from now on.
      if (seat && seat !== next) return end()
      seat = next
      told = ''
      next.send({ say: 'ready', begun: base !== null })
    },
    hear(order) {
      if (order.do === 'end') return end()
      if (order.do === 'begin') {
        base = order.base ?? seat?.site ?? null
        findings.clear()
        preferred.clear()
        memory.startOver()
      } else if (order.do === 'pick') return start(order.part, order.label)
      else if (order.do === 'stop') return stop()
      else if (order.do === 'forget') forget(order.part)
      else {
        const { candidates, chosen } = partStates(findings, preferred).find(({ part }) => part === order.part) ?? {}
        if (candidates?.length) preferred.set(order.part, ((chosen ?? 0) + 1) % candidates.length)
      }
      told = ''
      look()
    },
  }
}
